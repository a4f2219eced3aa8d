import { useState } from 'react';
import type { ChildView } from '../../../shared/contract/views.ts';
import { narrativeText } from '../../records/entry.ts';
import { ReasonField } from '../../records/ReasonField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { ChildFields, ExternalNumbers } from './ChildFields.tsx';
import { childFieldsOf, isHalfNumber, type ChildForm } from './registerForm.ts';

/** The few members of a child's own record; names, birth and the rest are statements. */
export function ReviseChild(props: { child: ChildView; onClose: () => void }) {
  const words = useWords();
  const toast = useToast();
  const { child, onClose } = props;
  const { revise } = words.records;
  const [form, setForm] = useState<ChildForm>(() => ({
    externalNumbers: child.fields.externalNumbers.map(each => ({
      ...each,
      key: crypto.randomUUID(),
    })),
    remarks: narrativeText(child.fields.remarks),
    safety: child.fields.safety ?? '',
    confidentiality: child.fields.confidentiality,
  }));
  // what the form began with: a change made meanwhile is refused, not overwritten
  const [seq] = useState(child.changed.seq);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.record.revise);
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '' || form.externalNumbers.some(isHalfNumber)) return;
    const result = await run({
      type: 'child',
      id: child.id,
      expectedSeq: seq,
      changes: childFieldsOf(form),
      reason,
    });
    if (!result.ok) return;
    toast({ tone: 'ok', text: revise.done });
    onClose();
  };
  return (
    <Dialog title={words.children.revise.title} isOpen onClose={onClose} size="wide">
      <Form
        intro={words.children.revise.hint}
        submit={revise.save}
        says={revise.says}
        busy={busy}
        fault={<RevisionFault fault={fault} id={child.id} since={seq} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <ChildFields child={form} onChange={setForm} />
        <ExternalNumbers child={form} onChange={setForm} wasTried={wasTried} />
        <ReasonField value={reason} onChange={setReason} wasTried={wasTried} />
      </Form>
    </Dialog>
  );
}
