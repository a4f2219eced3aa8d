import { useState } from 'react';
import type { RequestView } from '../../../shared/contract/requests.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { RequestFacts } from '../../records/RequestFacts.tsx';

export type Answer = Readonly<{ request: RequestView; agrees: boolean }>;

/** Yes or no to exactly what is asked for, which is shown; a no says why. */
export function AnswerDialog(props: { answer: Answer; onClose: () => void }) {
  const { approvals: says } = useWords();
  const { request, agrees } = props.answer;
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const approve = useVaultAction(vault.request.approve);
  const refuse = useVaultAction(vault.request.refuse);
  const isMissing = !agrees && reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (isMissing) return;
    const { id } = request;
    const answering = agrees
      ? approve.run({ id, reason: reason.trim() === '' ? null : reason })
      : refuse.run({ id, reason });
    void answering.then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: agrees ? says.approved : says.refused });
      props.onClose();
    });
  };
  return (
    <ConfirmDialog
      isOpen
      title={agrees ? says.approveTitle : says.refuseTitle}
      happens={agrees ? says.approveHappens : says.refuseHappens}
      howMany={null}
      kept={agrees ? says.approveKept : says.refuseKept}
      confirm={agrees ? says.approveAction : says.refuseAction}
      busy={approve.busy || refuse.busy}
      onConfirm={submit}
      onCancel={props.onClose}
    >
      <p>{[says.actions[request.action], request.label].filter(part => part !== '').join(': ')}</p>
      <RequestFacts request={request} />
      <TextArea
        label={says.reason}
        value={reason}
        onChange={setReason}
        required={!agrees}
        maxLength={1000}
        problem={wasTried && isMissing ? says.reasonNeeded : null}
      />
      <FaultBanner fault={approve.fault ?? refuse.fault} />
    </ConfirmDialog>
  );
}
