import { readsOnly } from './actParts.ts';
import { memo, useMemo, useState } from 'react';
import { term, vocabularies } from '../../../shared/vocabulary/index.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { termWord } from '../../records/terms.ts';
import { WhenField } from '../../records/WhenField.tsx';
import type { Choice } from '../../ui/choices.ts';
import { ranked } from '../../records/ranked.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Language } from '../../words/language.ts';
import { useFormat } from '../../words/LanguageProvider.tsx';
import type { ActForm } from './actForm.ts';
import { useFormSpeech } from './useFormSpeech.ts';

/** The kinds of episode, group by group. */
function typeChoices(language: Language): readonly Choice[] {
  return vocabularies.episodeTypes.map(type => ({
    value: type.id,
    label: type[language],
    detail: `${termWord('episodeGroups', type.group, language)} · ${type.note[language]}`,
  }));
}

/** What and when: the two things without which nothing can be recorded. */
export const ActWhat = memo(
  function ActWhat(props: {
    act: ActForm;
    onChange: (change: Partial<ActForm>) => void;
    wasTried: boolean;
    /** The form of details that must stay, where some are recorded already; else any */
    form: string | null;
  }) {
    const say = useFormSpeech();
    const { language } = useFormat();
    const { act, onChange, wasTried, form } = props;
    const { episodes } = say;
    const [typed, setTyped] = useState('');
    const choices = useMemo(
      () =>
        typeChoices(language).filter(
          choice => form === null || term('episodeTypes', choice.value)?.form === form,
        ),
      [language, form],
    );
    const text = act.type === null ? typed : (say.term('episodeTypes', act.type) ?? act.type);
    return (
      <>
        <ComboBox
          label={episodes.type}
          hint={episodes.typeHint}
          required
          suggestions={ranked(choices, text)}
          value={{ text, chosen: act.type }}
          onChange={next => {
            setTyped(next.text);
            onChange({ type: next.chosen });
          }}
          problem={wasTried && act.type === null ? episodes.problems.type : null}
        />
        <FieldColumns>
          <WhenField
            label={episodes.begin}
            required
            value={act.begin}
            onChange={begin => onChange({ begin })}
            problem={wasTried && act.begin.trim() === '' ? episodes.problems.begin : null}
          />
          <WhenField
            label={episodes.end}
            hint={episodes.endHint}
            value={act.end}
            onChange={end => onChange({ end })}
          />
          <NumberField
            label={episodes.groupSize}
            min={1}
            max={100_000}
            value={act.groupSize}
            onChange={groupSize => onChange({ groupSize })}
          />
        </FieldColumns>
      </>
    );
  },
  readsOnly('type', 'begin', 'end', 'groupSize'),
);
