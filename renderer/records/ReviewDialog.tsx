import { useState } from 'react';
import type { ReviewRow } from '../../shared/contract/review.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { lookedAt, type Reviewable } from './reviewable.ts';

type Looked = Pick<ReviewRow, 'type' | 'id' | 'review'>;

export type ReviewAction = 'submit' | 'approve' | 'sendBack';

/** The question before records are submitted, approved or sent back. Sending back says why. */
export function ReviewDialog(props: {
  action: ReviewAction;
  records: readonly Looked[];
  /** What belongs to the one record and may go with it */
  parts?: readonly Reviewable[];
  onClose: () => void;
}) {
  const { review: says } = useWords();
  const toast = useToast();
  const { action, records, parts = [] } = props;
  const [reason, setReason] = useState('');
  const [withParts, setWithParts] = useState(true);
  const [wasTried, setTried] = useState(false);
  const calls = {
    submit: useVaultAction(vault.review.submit),
    approve: useVaultAction(vault.review.approve),
    sendBack: useVaultAction(vault.review.sendBack),
  };
  const { busy, fault } = calls[action];
  const isMissing = action === 'sendBack' && reason.trim() === '';
  const chosen = [...records, ...(withParts ? parts : [])].map(lookedAt);
  const submit = async () => {
    setTried(true);
    if (isMissing) return;
    const note = reason.trim() === '' ? null : reason;
    const result =
      action === 'sendBack'
        ? await calls.sendBack.run({ records: chosen, reason })
        : await calls[action].run({ records: chosen, reason: note });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says[action].done(result.value.done) });
    props.onClose();
  };
  const { title, happens, kept, confirm } = says[action];
  const labels = { submit: says.note, approve: says.noteApproved, sendBack: says.reason };
  return (
    <ConfirmDialog
      isOpen
      title={title}
      happens={happens}
      howMany={chosen.length === 1 ? null : says.howMany(chosen.length)}
      kept={kept}
      confirm={confirm}
      busy={busy}
      onConfirm={() => void submit()}
      onCancel={props.onClose}
    >
      {parts.length > 0 && (
        <Checkbox checked={withParts} onChange={setWithParts} detail={says.withPartsDetail}>
          {says.withParts(parts.length)}
        </Checkbox>
      )}
      <TextArea
        label={labels[action]}
        value={reason}
        onChange={setReason}
        required={action === 'sendBack'}
        maxLength={1000}
        problem={wasTried && isMissing ? says.reasonNeeded : null}
      />
      <FaultBanner fault={fault} />
    </ConfirmDialog>
  );
}
