import { useState } from 'react';
import type { HeldTarget } from '../../shared/records/holdBack.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Stack } from '../ui/Layout.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { DateEntry, line } from './entry.ts';
import { TermTags } from './TermTags.tsx';
import { WhenField } from './WhenField.tsx';

/** From whom a record is held back, until when, and why. */
export function HoldBackDialog(props: { target: HeldTarget; what: string; onClose: () => void }) {
  const { sources, records } = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const says = sources.holdBack;
  const [recipients, setRecipients] = useState<readonly string[]>([]);
  const [addressee, setAddressee] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.sources.holdBack);
  const isMissing = reason.trim() === '';
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const day = dates.when(until);
    if (isMissing || !dates.allRead) return;
    const result = await run({
      target: props.target,
      recipients: [...recipients],
      addressee: line(addressee),
      until: day,
      reason,
    });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.done });
    props.onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={says.title(props.what)}
      happens={says.intro}
      howMany={null}
      kept={null}
      confirm={says.submit}
      busy={busy}
      onConfirm={() => void submit()}
      onCancel={props.onClose}
    >
      <Stack>
        <TermTags
          label={says.recipients}
          hint={says.everyone}
          vocabulary="recipientKinds"
          value={recipients}
          onChange={setRecipients}
        />
        <TextField
          label={says.addressee}
          hint={says.addresseeHint}
          value={addressee}
          onChange={setAddressee}
          maxLength={500}
        />
        <WhenField label={says.until} hint={says.untilHint} value={until} onChange={setUntil} />
        <TextArea
          label={says.reason}
          value={reason}
          onChange={setReason}
          rows={2}
          required
          maxLength={1000}
          problem={wasTried && isMissing ? records.problems.reason : null}
        />
        <FaultBanner fault={fault} />
      </Stack>
    </ConfirmDialog>
  );
}
