import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { isCitable, type Catalogued } from '../../../shared/records/catalogue.ts';
import { Id } from '../../../shared/records/primitives.ts';
import { fault as faultOf } from '../../../shared/result.ts';
import { addresses } from '../../addresses.ts';
import { CompartmentChoice } from '../../records/CompartmentChoice.tsx';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { DateEntry } from '../../records/entry.ts';
import { EvidenceTags } from '../../records/EvidencePicker.tsx';
import type { Named } from '../../records/NamedField.tsx';
import { SimilarEntered } from '../../records/SimilarNamed.tsx';
import { askedCompartment, SealedIn } from '../../records/SealedIn.tsx';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Catalogue.module.css';
import { FormNotices } from './FormNotices.tsx';
import { fieldsOf } from './fields.ts';
import { CatalogueForm, draftKey, emptyForm, isWhole, recordOf } from './form.ts';
import { Sections } from './Sections.tsx';
import { describedOf } from './similar.ts';

const css = classes(sheet);

/** A new person, organisation, place or proceeding, with what shows it. */
export function RecordCatalogued(props: { type: Catalogued }) {
  const query = new URLSearchParams(useSearch());
  const compartment = askedCompartment(query.get('compartment'));
  const about = query.get('about');
  const { data, isLoading } = useVaultQuery(
    vault.review.of,
    about === null || !isId(about) ? null : { ids: [about] },
  );
  if (about !== null && isLoading) return <Skeleton lines={8} />;
  const label = data?.[0]?.label ?? null;
  return (
    <Recording
      key={compartment}
      type={props.type}
      compartment={compartment}
      base={query.get('base')}
      about={about === null || label === null ? null : { name: label, record: about }}
    />
  );
}

const isId = (text: string) => Id.safeParse(text).success;

function Recording(props: {
  type: Catalogued;
  compartment: string | null;
  /** The provision to which elements are added */
  base: string | null;
  /** The child that was interviewed, or the source whose identity it is */
  about: Named | null;
}) {
  const { type, compartment, base, about } = props;
  const words = useWords();
  const { language } = useFormat();
  const [, go] = useLocation();
  const toast = useToast();
  const [initial] = useState(() => formAbout(type, base, about));
  const draft = useDraft(draftKey(type, compartment), CatalogueForm, initial);
  const { run, busy, fault } = useVaultAction(vault.catalogue.record);
  const [wasTried, setTried] = useState(false);
  const [isOdd, setOdd] = useState(false);
  const { catalogue, records } = words;
  const says = catalogue.of[type];
  const { value: form, set, ready } = draft;
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // a draft that was found may speak of somebody else: whom the form was opened about comes first
    if (ready && about !== null) set(before => withAbout(type, before, about));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the draft is there
  }, [ready]);
  useEffect(() => {
    // the compartment, where one can be chosen, stands before what is recorded
    if (ready) frame.current?.querySelector<HTMLElement>('section input')?.focus();
  }, [ready]);

  const undo = async (id: string) => {
    const withdrawn = await vault.record.withdraw({ type, id, reason: catalogue.undone });
    if (withdrawn.ok) go(addresses.catalogue(type));
  };
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const record = recordOf(type, form, dates);
    setOdd(record === null && dates.allRead && isWhole(fieldsOf(type), form.values));
    if (record === null) return;
    const citations = form.evidence.map(({ value }) => ({
      evidence: value,
      relation: 'supports' as const,
      cite: null,
      note: null,
    }));
    const result = await run({
      record,
      citations,
      compartment,
      different: compartment === null ? form.different : [],
    });
    if (!result.ok) return;
    await draft.drop();
    const { id, number } = result.value;
    toast({
      tone: 'ok',
      text: says.done(numberLabel(type, number)),
      action: { label: words.common.undo, run: () => void undo(id) },
    });
    go(addresses.catalogued(type, id));
  };

  if (!ready) return <Skeleton lines={8} />;
  const typed = recordOf(type, form, new DateEntry(language));
  return (
    <PageBody>
      {compartment !== null && <SealedIn compartment={compartment} />}
      <div ref={frame} className={css('form')}>
        <Form
          title={says.newTitle}
          intro={says.intro}
          submit={catalogue.submit}
          busy={busy}
          says={<DraftState draft={draft} says={catalogue.says} />}
          fault={<FaultBanner fault={isOdd ? odd.error : fault} />}
          onSubmit={() => void submit()}
          onCancel={() => go(addresses.catalogue(type))}
        >
          <CompartmentChoice
            value={compartment}
            onChange={to => go(addresses.newCatalogued(type, to, about?.record ?? null))}
          />
          <DraftFound draft={draft} />
          <FormNotices type={type} form={form} compartment={compartment} />
          <Sections
            type={type}
            form={form}
            onForm={set}
            wasTried={wasTried}
            afterFirst={
              <SimilarEntered
                what={typed && describedOf(typed)}
                different={form.different}
                onDifferent={
                  compartment === null
                    ? different => set(before => ({ ...before, different: [...different] }))
                    : null
                }
              />
            }
          />
          {isCitable(type) && (
            <FormSection title={catalogue.sections.evidence}>
              <EvidenceTags
                label={records.evidence.find}
                value={form.evidence}
                onChange={chosen =>
                  set(before => ({
                    ...before,
                    evidence: chosen.map(({ value, label }) => ({ value, label })),
                  }))
                }
              />
            </FormSection>
          )}
        </Form>
      </div>
    </PageBody>
  );
}

/** The member that a form opened from another page begins with. */
function withAbout(type: Catalogued, form: CatalogueForm, about: Named): CatalogueForm {
  const member = type === 'interview' ? 'child' : 'source';
  return { ...form, values: { ...form.values, [member]: about } };
}

function formAbout(type: Catalogued, base: string | null, about: Named | null): CatalogueForm {
  const form = emptyForm(type, base);
  return about === null ? form : withAbout(type, form, about);
}

/** Something typed is of a kind that no field foresees. */
const odd = faultOf('input/invalid');
