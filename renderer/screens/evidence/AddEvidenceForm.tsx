import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Grant } from '../../../shared/contract/shell.ts';
import type { LinkTarget } from '../../../shared/records/link.ts';
import { addresses } from '../../addresses.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { addFor, AddForm, citationsAreWhole, draftKey, emptyAdd } from './addForm.ts';
import type { Going } from './addOutcome.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { citationOf } from './citedTarget.ts';
import { FactsFields } from './FactsFields.tsx';
import { factsOf } from './factsForm.ts';
import { TargetRows } from './TargetRows.tsx';
import { useTargetChild } from './useTargetChild.ts';

/** Files chosen for a form that was left; another form begins without them. */
const keptFiles = remembered<Readonly<{ of: string; files: readonly Grant[] }>>({
  of: '',
  files: [],
});

/** The form for what an address names, begun with that record as what the evidence shows. */
export function AddEvidenceFor(props: {
  target: LinkTarget | null;
  /** The child whose record the target is, where the address says it */
  child: string | null;
  /** Where it is sealed; null for what is open to all */
  compartment: string | null;
  onFiles: (going: Going) => Promise<boolean>;
}) {
  const { target, compartment } = props;
  const { child, isComing } = useTargetChild(target, props.child);
  if (isComing) return <Skeleton lines={8} />;
  const initial = target === null || child === null ? emptyAdd : addFor(target, child);
  return (
    <AddEvidenceForm
      of={draftKey(target, compartment)}
      begun={initial}
      compartment={compartment}
      onFiles={props.onFiles}
    />
  );
}

/** Files or a thing, what is said of it, and what it shows. */
function AddEvidenceForm(props: {
  /** Key of the draft */
  of: string;
  begun: AddForm;
  compartment: string | null;
  onFiles: (going: Going) => Promise<boolean>;
}) {
  const { evidence: words } = useWords();
  const { form: says } = words;
  const { language } = useFormat();
  const toast = useToast();
  const [, go] = useLocation();
  const [initial] = useState(props.begun);
  const draft = useDraft(props.of, AddForm, initial);
  const describe = useVaultAction(vault.evidence.describe);
  const [kept, setKept] = useRemembered(keptFiles);
  const files = kept.of === props.of ? kept.files : [];
  const setFiles = (next: readonly Grant[]) => setKept({ of: props.of, files: next });
  const [wasTried, setTried] = useState(false);
  const { value, set, ready } = draft;
  const { nature } = value;
  const { compartment } = props;

  const submit = async () => {
    setTried(true);
    const facts = factsOf(value.facts, nature, language);
    if (facts === null || !citationsAreWhole(value.citations)) return;
    const citations = value.citations.flatMap(row => citationOf(row) ?? []);
    if (nature === 'file') {
      if (files.length === 0) return;
      const hasAdded = await props.onFiles({ files, facts, citations, compartment, before: [] });
      if (!hasAdded) return;
      setFiles([]);
      await draft.drop();
      return;
    }
    const result = await describe.run({ facts, citations, compartment });
    if (!result.ok) return;
    await draft.drop();
    toast({ tone: 'ok', text: says.described });
    go(addresses.evidence(result.value.id));
  };

  if (!ready) return <Skeleton lines={8} />;
  return (
    <>
      <DraftFound draft={draft} />
      <Form
        submit={nature === 'file' ? says.submitFiles(files.length) : says.submitThing}
        says={
          <DraftState draft={draft} says={nature === 'file' ? says.saysFiles : says.saysThing} />
        }
        busy={describe.busy}
        fault={<FaultBanner fault={describe.fault} />}
        onSubmit={() => void submit()}
        onCancel={() => go(addresses.evidenceList)}
      >
        <RadioGroup
          label={says.nature}
          direction="row"
          choices={(['file', 'physical'] as const).map(each => ({
            value: each,
            label: says.natures[each],
          }))}
          value={nature}
          onChange={next => set(before => ({ ...before, nature: next }))}
        />
        {nature === 'file' && (
          <ChosenFiles
            files={files}
            onFiles={setFiles}
            isMissing={wasTried && files.length === 0}
            wasRestored={draft.restoredAt !== null}
          />
        )}
        <FactsFields
          nature={nature}
          form={value.facts}
          onForm={facts => set(before => ({ ...before, facts }))}
          wasTried={wasTried}
          titleHint={nature === 'file' ? says.titleHint : null}
          fileNames={nature === 'file' ? files.map(file => file.name) : []}
        />
        <FormSection
          title={words.item.shows}
          startsOpen={initial.citations.length > 0}
          summary={says.targets(value.citations.length)}
        >
          <TargetRows
            rows={value.citations}
            onChange={citations => set(before => ({ ...before, citations: [...citations] }))}
            wasTried={wasTried}
          />
        </FormSection>
      </Form>
    </>
  );
}
