import { useState } from 'react';
import type { Borne } from '../../shared/contract/law.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { Second, Stack } from '../ui/Layout.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { weighingIn, weighingOf } from './bearingForm.ts';
import { ReasonField } from './ReasonField.tsx';
import { WeighingFields } from './WeighingFields.tsx';

/** Weighed otherwise, or said otherwise; to what it is linked stays. */
export function ReviseBearing(props: { borne: Borne; onClose: () => void }) {
  const { records, law } = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { borne, onClose } = props;
  const { bearing } = borne;
  const [form, setForm] = useState(() => weighingIn(bearing));
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.record.revise);
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const result = await run({
      type: 'bearing',
      id: bearing.id,
      expectedSeq: bearing.changed.seq,
      changes: weighingOf(form),
      reason,
    });
    if (!result.ok) return;
    toast({ tone: 'ok', text: records.revise.done });
    onClose();
  };
  return (
    <Dialog title={law.bearing.reviseTitle} isOpen onClose={onClose} size="wide">
      <Form
        submit={records.revise.save}
        busy={busy}
        fault={<FaultBanner fault={fault} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <Stack>
          <Second>
            {borne.target.label} → {borne.element[language]}
          </Second>
          <WeighingFields
            form={form}
            onForm={change => setForm(before => ({ ...before, ...change }))}
          />
          <ReasonField value={reason} onChange={setReason} wasTried={wasTried} />
        </Stack>
      </Form>
    </Dialog>
  );
}
