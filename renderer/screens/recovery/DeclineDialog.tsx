import { useState } from 'react';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Doing without shares is a decision: somebody signs it and says why. */
export function DeclineDialog(props: { isOpen: boolean; onDone: () => void }) {
  const { recovery: says } = useWords();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const decline = useVaultAction(vault.recovery.decline);
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    void decline.run({ reason }).then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: says.declined });
      props.onDone();
    });
  };
  return (
    <ConfirmDialog
      isOpen={props.isOpen}
      title={says.declineTitle}
      happens={says.declineHappens}
      howMany={null}
      kept={says.declineKept}
      confirm={says.declineAction}
      busy={decline.busy}
      onConfirm={submit}
      onCancel={props.onDone}
    >
      <TextArea
        label={says.declineReason}
        value={reason}
        onChange={setReason}
        required
        maxLength={1000}
        problem={wasTried && reason.trim() === '' ? says.declineReasonNeeded : null}
      />
      <FaultBanner fault={decline.fault} />
    </ConfirmDialog>
  );
}
