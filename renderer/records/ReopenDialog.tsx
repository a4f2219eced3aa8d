import { useState } from 'react';
import type { Noun } from '../../shared/records/index.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Other records are withdrawn with these. */
const hangs: ReadonlySet<Noun> = new Set(['child', 'episode', 'act', 'evidence', 'assertion']);

/** Unlocking an approved record: why, and what has to happen before. */
export function ReopenDialog(props: {
  type: Noun;
  id: string;
  /** Begins with all that would be withdrawn with it */
  whole?: boolean;
  onClose: () => void;
}) {
  const { review: says } = useWords();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [whole, setWhole] = useState(props.whole ?? false);
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.review.reopen);
  const isMissing = reason.trim() === '';
  const isAsked = fault?.code === 'approval/asked';
  const submit = async () => {
    setTried(true);
    if (isMissing) return;
    const result = await run({ type: props.type, id: props.id, reason, whole });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.unlocked });
    props.onClose();
  };
  const { title, happens, kept, confirm } = says.reopen;
  return (
    <ConfirmDialog
      isOpen
      title={title}
      happens={happens}
      howMany={null}
      kept={kept}
      confirm={confirm}
      busy={busy}
      disabled={isAsked}
      onConfirm={() => void submit()}
      onCancel={props.onClose}
    >
      <TextArea
        label={says.reason}
        value={reason}
        onChange={setReason}
        required
        maxLength={1000}
        problem={wasTried && isMissing ? says.reasonNeeded : null}
      />
      {hangs.has(props.type) && (
        <Checkbox checked={whole} onChange={setWhole} detail={says.reopen.wholeDetail}>
          {says.reopen.whole}
        </Checkbox>
      )}
      <FaultBanner fault={fault} />
    </ConfirmDialog>
  );
}
