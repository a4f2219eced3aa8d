import { useMemo, useState } from 'react';
import * as z from 'zod';
import { ConfidentialitySelect } from '../../records/ConfidentialitySelect.tsx';
import { DateEntry, line } from '../../records/entry.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { ReasonField } from '../../records/ReasonField.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ActForm, actFormOf, actOf } from './actForm.ts';
import { ActLaw } from './ActLaw.tsx';
import { ActNarrative } from './ActNarrative.tsx';
import { ActWhat } from './ActWhat.tsx';
import { ActWhere } from './ActWhere.tsx';
import { ActWho } from './ActWho.tsx';
import type { EpisodePage } from './episodePage.ts';

/** `seq` is the state that was edited: a draft of an older one is refused, not written over the newer. */
const Draft = z.object({ seq: z.number(), act: ActForm, reason: z.string() });

/** The act said otherwise, for all its children, with the reason. */
export function ReviseAct(props: { page: EpisodePage; onClose: () => void }) {
  const words = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { page, onClose } = props;
  const { act, episode } = page;
  const initial = useMemo(
    () => ({
      seq: act.changed.seq,
      act: actFormOf(act.fields, () => crypto.randomUUID()),
      reason: '',
    }),
    [act],
  );
  const draft = useDraft(`act/${act.id}/revise`, Draft, initial);
  const { run, busy, fault } = useVaultAction(vault.record.revise);
  const [wasTried, setTried] = useState(false);
  const { value, set, ready } = draft;
  const { sections, view } = words.episodes;
  const { revise } = words.records;
  const change = (next: Partial<ActForm>) =>
    set(before => ({ ...before, act: { ...before.act, ...next } }));
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const changes = actOf(value.act, dates);
    const isLacking = line(value.reason) === null || line(value.act.begin) === null;
    if (changes === null || !dates.allRead || isLacking) return;
    const result = await run({
      type: 'act',
      id: act.id,
      expectedSeq: value.seq,
      changes: { ...changes },
      reason: value.reason,
    });
    if (!result.ok) return;
    await draft.drop();
    toast({ tone: 'ok', text: revise.done });
    onClose();
  };
  if (!ready) return <Skeleton lines={8} />;
  return (
    <PageBody>
      <Form
        title={view.reviseActTitle}
        intro={view.reviseActFor(1 + page.others.length)}
        submit={revise.save}
        says={<DraftState draft={draft} says={revise.says} />}
        busy={busy}
        fault={<RevisionFault fault={fault} id={act.id} since={value.seq} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <DraftFound draft={draft} />
        <FormSection title={sections.what} startsOpen>
          <ActWhat
            act={value.act}
            onChange={change}
            wasTried={wasTried}
            form={episode.fields.details.form}
          />
        </FormSection>
        <FormSection title={sections.where} startsOpen>
          <ActWhere act={value.act} onChange={change} />
        </FormSection>
        <FormSection title={sections.who} startsOpen>
          <ActWho act={value.act} onChange={change} wasTried={wasTried} />
        </FormSection>
        <FormSection title={sections.law} startsOpen>
          <ActLaw act={value.act} onChange={change} />
        </FormSection>
        <FormSection title={sections.narrative} startsOpen>
          <ActNarrative act={value.act} onChange={change} />
        </FormSection>
        <FormSection title={sections.access} startsOpen>
          <ConfidentialitySelect
            value={value.act.confidentiality}
            onChange={confidentiality => change({ confidentiality })}
          />
        </FormSection>
        <ReasonField
          value={value.reason}
          onChange={reason => set(before => ({ ...before, reason }))}
          wasTried={wasTried}
        />
      </Form>
    </PageBody>
  );
}
