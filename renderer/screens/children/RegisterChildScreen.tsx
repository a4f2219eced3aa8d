import { Languages } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import type { About } from '../../../shared/records/assertion.ts';
import { addresses } from '../../addresses.ts';
import { CompartmentChoice } from '../../records/CompartmentChoice.tsx';
import { ConfidenceSelect } from '../../records/ConfidenceSelect.tsx';
import { DateEntry } from '../../records/entry.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { EvidenceTags } from '../../records/EvidencePicker.tsx';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { askedCompartment, SealedIn } from '../../records/SealedIn.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { PageBody, Second } from '../../ui/Layout.tsx';
import { LiveText } from '../../ui/LiveText.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ChildFields, ExternalNumbers } from './ChildFields.tsx';
import { withLatin } from './latinName.ts';
import sheet from './Register.module.css';
import {
  draftKey,
  emptyRegistration,
  filledIn,
  hasName,
  RegisterForm,
  registrationOf,
} from './registerForm.ts';
import { SimilarChildren } from './SimilarChildren.tsx';
import { StatementRows } from './StatementRows.tsx';

const css = classes(sheet);
const latinKeys = 'Mod+Shift+T';

/** A new child: what is known of it, each with its source; one part of one name is enough. */
export function RegisterChildScreen() {
  const compartment = askedCompartment(new URLSearchParams(useSearch()).get('compartment'));
  return <Registration key={compartment} compartment={compartment} />;
}

function Registration(props: { compartment: string | null }) {
  const { compartment } = props;
  const words = useWords();
  const { language } = useFormat();
  const [, go] = useLocation();
  const toast = useToast();
  const draft = useDraft(draftKey(compartment), RegisterForm, emptyRegistration);
  const { run, busy, fault } = useVaultAction(vault.child.register);
  const [wasTried, setTried] = useState(false);
  const [said, say] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const { register } = words.children;
  const { value: form, set, ready } = draft;
  const change = (next: Partial<RegisterForm>) => set(before => ({ ...before, ...next }));

  useEffect(() => {
    if (ready) frame.current?.querySelector<HTMLInputElement>('input[lang=uk]')?.focus();
  }, [ready]);

  const suggestLatin = () => {
    const isName = (about: About) => about === 'name';
    const names = form.statements.filter(row => isName(row.value.about));
    const next = withLatin(names, crypto.randomUUID(), register.latinSource);
    say(next === null ? register.latinNeedsUkrainian : register.latinDone);
    if (next === null) return;
    change({
      statements: [...next, ...form.statements.filter(row => !isName(row.value.about))],
    });
  };
  useShortcuts({ [latinKeys]: suggestLatin });

  const undo = async (id: string) => {
    const withdrawn = await vault.record.withdraw({ type: 'child', id, reason: register.undone });
    if (withdrawn.ok) go(addresses.children);
  };
  const submit = async () => {
    setTried(true);
    const input = registrationOf(form, new DateEntry(language));
    if (input === null) return;
    const result = await run({
      ...input,
      compartment,
      different: compartment === null ? input.different : [],
    });
    if (!result.ok) return;
    await draft.drop();
    const { id, number } = result.value;
    toast({
      tone: 'ok',
      text: register.done(numberLabel('child', number)),
      action: { label: words.common.undo, run: () => void undo(id) },
    });
    go(addresses.child(id));
  };

  if (!ready) return <Skeleton lines={8} />;
  const rows = (about: About, isAlone: boolean, needed: string | null = null) => (
    <StatementRows
      about={about}
      labelHidden={isAlone}
      atLeast={about === 'name' ? 1 : 0}
      needed={needed}
      rows={form.statements.filter(row => row.value.about === about)}
      onChange={rowsNow =>
        set(before => ({
          ...before,
          statements: [...before.statements.filter(row => row.value.about !== about), ...rowsNow],
        }))
      }
      wasTried={wasTried}
    />
  );
  const section = (
    title: string,
    abouts: readonly About[],
    startsOpen: boolean,
    note: string | null = null,
  ) => {
    const count = filledIn(form).filter(row => abouts.includes(row.value.about)).length;
    return (
      <FormSection
        title={title}
        startsOpen={startsOpen || count > 0}
        {...(count > 0 ? { summary: words.children.who.sources(count) } : {})}
      >
        {note !== null && <Second>{note}</Second>}
        {abouts.map(about => (
          <div key={about}>{rows(about, abouts.length === 1)}</div>
        ))}
      </FormSection>
    );
  };
  const { sections } = register;
  return (
    <PageBody>
      {compartment !== null && <SealedIn compartment={compartment} />}
      <div ref={frame} className={css('form')}>
        <Form
          title={register.title}
          intro={register.intro}
          submit={register.submit}
          busy={busy}
          says={<DraftState draft={draft} says={register.says(filledIn(form).length)} />}
          fault={<FaultBanner fault={fault} />}
          onSubmit={() => void submit()}
          onCancel={() => go(addresses.children)}
        >
          <CompartmentChoice value={compartment} onChange={to => go(addresses.newChildIn(to))} />
          <DraftFound draft={draft} />
          <FormSection title={sections.names} startsOpen>
            {rows('name', true, hasName(form) ? null : register.nameNeeded)}
            <div>
              <Button icon={Languages} shortcut={latinKeys} onPress={suggestLatin}>
                {register.latin}
              </Button>
              <LiveText>{said}</LiveText>
            </div>
            <SimilarChildren
              form={form}
              onDifferent={
                compartment === null ? different => change({ different: [...different] }) : null
              }
            />
          </FormSection>
          <FormSection title={register.common} startsOpen>
            <FieldColumns>
              <SuggestField
                label={register.commonSource}
                hint={register.commonSourceHint}
                field="source"
                value={form.source}
                onChange={source => change({ source })}
              />
              <ConfidenceSelect
                value={form.confidence}
                onChange={confidence => change({ confidence })}
              />
            </FieldColumns>
          </FormSection>
          {section(sections.birth, ['birth', 'sex'], true)}
          {section(sections.now, ['caseStatus', 'whereabouts'], true)}
          {section(sections.citizenship, ['citizenship'], false)}
          {section(sections.documents, ['document'], false)}
          {section(sections.guardians, ['guardian'], false)}
          {section(sections.care, ['care'], false)}
          {section(sections.legal, ['legalStatus'], false, register.legalNote)}
          {section(sections.identity, ['identityState'], false)}
          <FormSection title={sections.numbers}>
            <ExternalNumbers
              labelHidden
              child={form.child}
              onChange={child => change({ child })}
              wasTried={wasTried}
            />
          </FormSection>
          <FormSection title={sections.remarks} startsOpen>
            <ChildFields child={form.child} onChange={child => change({ child })} />
          </FormSection>
          <FormSection title={sections.evidence}>
            <EvidenceTags
              label={words.records.evidence.findMany}
              value={form.evidence}
              onChange={chosen =>
                change({ evidence: chosen.map(({ value, label }) => ({ value, label })) })
              }
            />
          </FormSection>
        </Form>
      </div>
    </PageBody>
  );
}
