import { useState } from 'react';
import type { SearchRoom } from '../../shared/contract/savedSearches.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** The name under which the setting of a list is kept, and whether colleagues see it. */
export function SaveSearchDialog(props: { room: SearchRoom; json: string; onClose: () => void }) {
  const { work, records } = useWords();
  const says = work.saved;
  const { room, json, onClose } = props;
  const toast = useToast();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.savedSearch.save);
  const isMissing = name.trim() === '';
  const save = async () => {
    setTried(true);
    if (isMissing) return;
    const result = await run({ room, json, name, isShared });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.done(name.trim()) });
    onClose();
  };
  return (
    <Dialog title={says.title} isOpen onClose={onClose}>
      <Form
        submit={says.submit}
        busy={busy}
        fault={<FaultBanner fault={fault} />}
        onSubmit={() => void save()}
        onCancel={onClose}
      >
        <TextField
          label={says.name}
          hint={says.nameHint}
          required
          value={name}
          onChange={setName}
          maxLength={200}
          problem={wasTried && isMissing ? records.problems.required : null}
        />
        <Checkbox checked={isShared} onChange={setShared}>
          {says.share}
        </Checkbox>
      </Form>
    </Dialog>
  );
}
