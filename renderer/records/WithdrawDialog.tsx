import { useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { namedOf, useRestore, type Named } from './useRestore.ts';

/**
 * The question before a record is withdrawn: what goes with it, what is kept, and why. Afterwards a notice
 * offers the way back.
 */
export function WithdrawDialog(props: {
  record: Named;
  /** What a reader calls it */
  what: string;
  /** What else leaves with it, counted; null when it stands alone */
  withIt: ReactNode | null;
  onClose: () => void;
  onDone?: () => void;
}) {
  const words = useWords();
  const { withdraw, reason, reasonHint, problems } = words.records;
  const toast = useToast();
  const [why, setWhy] = useState('');
  const [wasTried, setTried] = useState(false);
  const action = useVaultAction(vault.record.withdraw);
  const { restore } = useRestore();
  const { may: mayUnlock } = useRight('unlock');
  const [isUnlocking, setUnlocking] = useState(false);
  const isMissing = why.trim() === '';
  const confirm = async () => {
    setTried(true);
    if (isMissing) return;
    const result = await action.run({ ...props.record, reason: why });
    if (!result.ok) return;
    const { withdrawn } = result.value;
    props.onClose();
    props.onDone?.();
    toast({
      tone: 'ok',
      text: withdraw.done(withdrawn.length),
      action: { label: words.common.undo, run: () => void restore(namedOf(withdrawn)) },
    });
  };
  const { type, id } = props.record;
  if (isUnlocking) return <ReopenDialog type={type} id={id} whole onClose={props.onClose} />;
  return (
    <ConfirmDialog
      isOpen
      danger
      title={withdraw.title(props.what)}
      happens={withdraw.happens}
      howMany={props.withIt}
      kept={withdraw.kept}
      confirm={withdraw.confirm}
      busy={action.busy}
      onConfirm={() => void confirm()}
      onCancel={props.onClose}
    >
      <TextField
        label={reason}
        hint={reasonHint}
        required
        value={why}
        onChange={setWhy}
        maxLength={1000}
        problem={wasTried && isMissing ? problems.reason : null}
      />
      <FaultBanner fault={action.fault} />
      {mayUnlock && action.fault?.code === 'record/approved' && (
        <div>
          <Button onPress={() => setUnlocking(true)}>{words.review.reopen.openWhole}</Button>
        </div>
      )}
    </ConfirmDialog>
  );
}
