import { useState } from 'react';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A name, and who belongs beside oneself. */
export function CreateDialog(props: { onClose: () => void }) {
  const { compartments } = useWords();
  const { create: says } = compartments;
  const toast = useToast();
  const [name, setName] = useState('');
  const [members, setMembers] = useState<readonly string[]>([]);
  const [wasTried, setTried] = useState(false);
  const users = useVaultQuery(vault.user.list, {});
  const create = useVaultAction(vault.compartment.create);
  const others = users.data?.filter(user => user.status === 'active' && !user.isSelf) ?? [];
  const problem = name.trim() === '' ? says.nameNeeded : null;
  const submit = () => {
    setTried(true);
    if (problem !== null) return;
    void create.run({ name, members: [...members] }).then(result => {
      if (!result.ok) return;
      props.onClose();
      toast({ tone: 'ok', text: says.done(result.value.number) });
    });
  };
  return (
    <Dialog isOpen title={says.title} onClose={props.onClose}>
      <Form
        intro={says.intro}
        submit={says.submit}
        says={says.says}
        busy={create.busy}
        onSubmit={submit}
        onCancel={props.onClose}
        fault={<FaultBanner fault={create.fault} />}
      >
        <TextField
          label={says.name}
          hint={says.nameHint}
          value={name}
          onChange={setName}
          maxLength={200}
          required
          autoFocus
          problem={wasTried ? problem : null}
        />
        {others.length > 0 && (
          <CheckboxGroup
            label={says.people}
            choices={others.map(user => ({ value: user.id, label: user.name }))}
            value={members}
            onChange={setMembers}
          />
        )}
      </Form>
    </Dialog>
  );
}
