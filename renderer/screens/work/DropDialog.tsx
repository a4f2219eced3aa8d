import { useState } from 'react';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A task that nobody will do, and why not. */
export function DropDialog(props: { row: TaskRow; onClose: () => void }) {
  const { work, records } = useWords();
  const { row, onClose } = props;
  const [why, setWhy] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.task.revise);
  const says = work.page;
  const isMissing = why.trim() === '';
  const drop = async () => {
    setTried(true);
    if (isMissing) return;
    const changes = { progress: 'dropped' as const, progressReason: why };
    const result = await run({ id: row.id, expectedSeq: row.seq, changes });
    if (result.ok) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={says.dropTitle(numberLabel('task', row.number))}
      happens={says.dropHappens}
      howMany={null}
      kept={says.dropKept}
      confirm={says.dropConfirm}
      busy={busy}
      onConfirm={() => void drop()}
      onCancel={onClose}
    >
      <TextField
        label={records.reason}
        hint={records.reasonHint}
        required
        value={why}
        onChange={setWhy}
        maxLength={1000}
        problem={wasTried && isMissing ? records.problems.reason : null}
      />
      <FaultBanner fault={fault} />
    </ConfirmDialog>
  );
}
