import { useState } from 'react';
import { useLocation } from 'wouter';
import * as z from 'zod';
import type { EvidenceView } from '../../../shared/contract/views.ts';
import { fault as faultOf } from '../../../shared/result.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { EvidenceFacts } from '../../../shared/records/evidence.ts';
import { addresses } from '../../addresses.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { evidenceTitle } from '../../records/evidenceChoice.ts';
import { isLocked } from '../../records/reviewable.ts';
import { LockedRecord } from '../../records/LockedRecord.tsx';
import { ReasonField } from '../../records/ReasonField.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { Content } from './Content.tsx';
import { FactsFields } from './FactsFields.tsx';
import { FactsForm, factsOf, formOf } from './factsForm.ts';
import sheet from './Item.module.css';

const css = classes(sheet);

const Revision = z.object({
  facts: FactsForm,
  reason: z.string(),
  /** The facts that the change began from, as one text */
  base: z.string(),
});
type Revision = z.infer<typeof Revision>;

/** Changing what was said of an item; the file itself cannot be changed. */
export function ReviseFacts(props: { evidence: EvidenceView }) {
  const { evidence } = props;
  const { records } = useWords();
  const { whyNot } = useRight('record');
  const speech = useSpeech();
  const { derivedFrom } = evidence.fields;
  const origin = useVaultQuery(
    vault.evidence.get,
    derivedFrom === null ? null : { id: derivedFrom },
  );
  if (whyNot !== null || evidence.status === 'withdrawn') {
    return <EmptyState title={whyNot?.title ?? records.withdraw.withdrawn} />;
  }
  if (isLocked(evidence)) {
    return <LockedRecord record={evidence} back={addresses.evidence(evidence.id)} />;
  }
  if (derivedFrom !== null && origin.data === null && origin.fault === null) return <Skeleton />;
  const name = origin.data === null ? '' : evidenceTitle(origin.data.row, speech);
  return <ReviseForm evidence={evidence} originName={name} />;
}

/** The facts alone, as one text: a hash counted meanwhile is no change of what was said. */
function factsText(fields: EvidenceView['fields']): string {
  return JSON.stringify(EvidenceFacts.strip().parse(fields));
}

function ReviseForm(props: { evidence: EvidenceView; originName: string }) {
  const { evidence: words, records } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const toast = useToast();
  const [, go] = useLocation();
  const { id, fields, changed } = props.evidence;
  const [initial] = useState<Revision>(() => ({
    facts: formOf(fields, props.originName, speech),
    reason: '',
    base: factsText(fields),
  }));
  const draft = useDraft(`evidence/revise/${id}`, Revision, initial);
  const revise = useVaultAction(vault.record.revise);
  const [wasTried, setTried] = useState(false);
  const [seq] = useState(changed.seq);
  const { value } = draft;
  const isOutdated = value.base !== factsText(fields);
  const leave = () => go(addresses.evidence(id));

  const submit = async () => {
    setTried(true);
    const facts = factsOf(value.facts, fields.nature, language);
    if (facts === null || value.reason.trim() === '' || isOutdated) return;
    const result = await revise.run({
      type: 'evidence',
      id,
      expectedSeq: changed.seq,
      changes: facts,
      reason: value.reason,
    });
    if (!result.ok) return;
    await draft.drop();
    toast({ tone: 'ok', text: records.revise.done });
    leave();
  };
  const cancel = () => {
    void draft.drop();
    leave();
  };

  if (!draft.ready) return <Skeleton lines={8} />;
  return (
    <>
      <PageHeader
        level={2}
        number={numberLabel('evidence', fields.number)}
        title={words.item.revise}
        below={words.form.reviseIntro}
      />
      <div className={css('page')}>
        <DraftFound draft={draft} />
        <div className={css('sides', 'editing')}>
          <div className={css('viewer')}>
            <Content evidence={props.evidence} onSaveCopy={null} />
          </div>
          <Form
            submit={records.revise.save}
            says={<DraftState draft={draft} says={records.revise.says} />}
            busy={revise.busy}
            fault={
              <RevisionFault
                fault={isOutdated ? outdated.error : revise.fault}
                id={id}
                since={seq}
              />
            }
            onSubmit={() => void submit()}
            onCancel={cancel}
          >
            <FactsFields
              nature={fields.nature}
              form={value.facts}
              onForm={facts => draft.set(before => ({ ...before, facts }))}
              wasTried={wasTried}
            />
            <ReasonField
              value={value.reason}
              onChange={reason => draft.set(before => ({ ...before, reason }))}
              wasTried={wasTried}
            />
          </Form>
        </div>
      </div>
    </>
  );
}

const outdated = faultOf('record/changed-meanwhile');
