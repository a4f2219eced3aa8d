import { CitationRows } from '../../records/CitationFields.tsx';
import { citationOf } from '../../records/citationForm.ts';
import { ConfidentialitySelect } from '../../records/ConfidentialitySelect.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { Second } from '../../ui/Layout.tsx';
import { useFormat } from '../../words/LanguageProvider.tsx';
import { ActLaw } from './ActLaw.tsx';
import { ActNarrative } from './ActNarrative.tsx';
import { ActWhat } from './ActWhat.tsx';
import { ActWhere } from './ActWhere.tsx';
import { ActWho } from './ActWho.tsx';
import type { ActForm } from './actForm.ts';
import { Cautions } from './Cautions.tsx';
import { cautionsOf } from './cautions.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { othersIn, type EpisodeForm } from './episodeForm.ts';
import { textsOfForm } from './formTexts.ts';
import { PartSure } from './PartSure.tsx';
import { Roster } from './Roster.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** The sections of the form in the order of the questions: what, where, who, under which act, proof, how sure. */
export function EpisodeSections(props: {
  form: EpisodeForm;
  child: string;
  /** The date of birth that stands, to tell what looks odd beside it */
  birth: string | null;
  /** The last day on which it can have died; null while no death is recorded */
  death: string | null;
  /** Gives what changes, from the form as it then is */
  onChange: (change: (before: EpisodeForm) => Partial<EpisodeForm>) => void;
  wasTried: boolean;
}) {
  const say = useFormSpeech();
  const { language } = useFormat();
  const { form, onChange, wasTried } = props;
  const { act, details, sure } = form;
  const { sections, summaries, detailsFirst } = say.episodes;
  const set = (change: Partial<EpisodeForm>) => onChange(() => change);
  const changeAct = (change: Partial<ActForm>) =>
    onChange(before => ({ act: { ...before.act, ...change } }));
  const filled = (part: unknown) => (textsOfForm(part).length === 0 ? '' : summaries.filled);
  const places = [act.from, act.to].map(place => place.facility || place.name);
  const cited = form.citations.filter(row => citationOf(row) !== null).length;
  const others = othersIn(form).length;
  return (
    <>
      <FormSection title={sections.what} startsOpen>
        <ActWhat act={act} onChange={changeAct} wasTried={wasTried} form={null} />
        <Cautions cautions={cautionsOf(form, props, language)} />
      </FormSection>
      <FormSection
        title={sections.where}
        summary={
          places.some(place => place !== '') ? places.join(' → ') : filled([act.from, act.to])
        }
      >
        <ActWhere act={act} onChange={changeAct} />
      </FormSection>
      <FormSection
        title={sections.who}
        summary={act.parties.length === 0 ? '' : summaries.parties(act.parties.length)}
      >
        <ActWho act={act} onChange={changeAct} wasTried={wasTried} />
      </FormSection>
      <FormSection
        title={sections.law}
        summary={act.legalActs.length === 0 ? '' : summaries.acts(act.legalActs.length)}
      >
        <ActLaw act={act} onChange={changeAct} />
      </FormSection>
      {details === null ? (
        <Second>{detailsFirst}</Second>
      ) : (
        <FormSection
          key={details.form}
          title={sections.details[details.form]}
          summary={textsOfForm(details, ['form']).length === 0 ? '' : summaries.filled}
          startsOpen
        >
          <DetailsFields
            details={details}
            type={act.type}
            onChange={next => set({ details: next })}
          />
        </FormSection>
      )}
      <FormSection
        title={sections.children}
        summary={others === 0 ? summaries.onlyThis : summaries.others(others)}
      >
        <Roster
          others={form.others}
          differences={form.differences}
          formId={details?.form ?? null}
          type={act.type}
          child={props.child}
          onChange={set}
          wasTried={wasTried}
        />
      </FormSection>
      <FormSection title={sections.proof} summary={cited === 0 ? '' : summaries.citations(cited)}>
        <CitationRows
          rows={form.citations}
          onChange={citations => set({ citations: [...citations] })}
          wasTried={wasTried}
        />
      </FormSection>
      <FormSection
        title={sections.sure}
        summary={say.term('verificationStatus', sure.verification) ?? ''}
      >
        <PartSure sure={sure} onChange={next => set({ sure: next })} type={act.type} />
      </FormSection>
      <FormSection
        title={sections.narrative}
        summary={filled([act.fact, act.observation, act.assessment, act.sources, act.unknowns])}
      >
        <ActNarrative act={act} onChange={changeAct} />
      </FormSection>
      <FormSection
        title={sections.access}
        summary={say.term('confidentialities', act.confidentiality) ?? ''}
      >
        <ConfidentialitySelect
          value={act.confidentiality}
          onChange={confidentiality => changeAct({ confidentiality })}
        />
      </FormSection>
    </>
  );
}
