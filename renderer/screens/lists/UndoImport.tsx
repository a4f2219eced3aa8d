import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Taking a batch back, with the reason that the ledger keeps. */
export function UndoImport({ batch }: { batch: string }) {
  const { lists: says, records } = useWords();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const [reason, setReason] = useState('');
  const undo = useVaultJob(vault.list.undo, { title: says.undoing, key: batch });
  const confirm = async () => {
    const answer = await undo.start({ batch, reason });
    if (!answer.ok) return;
    setAsked(false);
    setDone(true);
    toast({ tone: 'ok', text: says.undone(answer.value.withdrawn, answer.value.kept) });
  };
  return (
    <>
      <Button disabled={isDone} onPress={() => setAsked(true)}>
        {says.undo}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        danger
        title={says.undoTitle}
        happens={says.undoHappens}
        howMany={null}
        kept={says.undoKept}
        confirm={says.undo}
        busy={undo.busy}
        disabled={reason.trim() === ''}
        onConfirm={() => void confirm()}
        onCancel={() => setAsked(false)}
      >
        <TextField
          label={records.reason}
          required
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
        <FaultBanner fault={undo.fault} />
      </ConfirmDialog>
    </>
  );
}
