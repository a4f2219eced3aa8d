import { useMemo, useState } from 'react';
import * as z from 'zod';
import { DateEntry, line } from '../../records/entry.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { ReasonField } from '../../records/ReasonField.tsx';
import { Form } from '../../ui/Form.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { detailsOf } from './detailsForm.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { PartForm, partFormOf, partOf } from './episodeForm.ts';
import type { EpisodePage } from './episodePage.ts';
import { PartSure } from './PartSure.tsx';

const Draft = z.object({ seq: z.number(), part: PartForm, reason: z.string() });

/** What concerns this child alone said otherwise, with the reason. */
export function RevisePart(props: { page: EpisodePage; onClose: () => void }) {
  const words = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { page, onClose } = props;
  const { episode, act } = page;
  const initial = useMemo(
    () => ({ seq: episode.changed.seq, part: partFormOf(episode.fields), reason: '' }),
    [episode],
  );
  const draft = useDraft(`episode/${episode.id}/revise`, Draft, initial);
  const { run, busy, fault } = useVaultAction(vault.record.revise);
  const [wasTried, setTried] = useState(false);
  const { value, set, ready } = draft;
  const { part } = value;
  const { episodes } = words;
  const { revise } = words.records;
  const change = (next: Partial<PartForm>) =>
    set(before => ({ ...before, part: { ...before.part, ...next } }));
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const changes = partOf(part.sure, part.differences, detailsOf(part.details, dates));
    if (!dates.allRead || line(value.reason) === null) return;
    const result = await run({
      type: 'episode',
      id: episode.id,
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
        title={episodes.view.revisePartTitle}
        submit={revise.save}
        says={<DraftState draft={draft} says={revise.says} />}
        busy={busy}
        fault={<RevisionFault fault={fault} id={episode.id} since={value.seq} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <DraftFound draft={draft} />
        <FormSection title={episodes.sections.details[part.details.form]} startsOpen>
          <DetailsFields
            details={part.details}
            type={act.fields.type}
            onChange={details => change({ details })}
          />
          <TextArea
            label={episodes.differences}
            hint={episodes.differencesHint}
            value={part.differences}
            onChange={differences => change({ differences })}
            maxLength={100_000}
          />
        </FormSection>
        <FormSection title={episodes.sections.sure} startsOpen>
          <PartSure sure={part.sure} onChange={sure => change({ sure })} type={act.fields.type} />
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
