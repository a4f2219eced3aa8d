import { useState } from 'react';
import type { Role } from '../../../shared/rights.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../vault/NewPassphrase.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { RolesField } from './RolesField.tsx';

/** Name and roles, and a passphrase that the new person types. */
export function EnrolDialog(props: { onClose: () => void }) {
  const { people, session } = useWords();
  const { enrol: says } = people;
  const toast = useToast();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const typed = useNewPassphrase();
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.user.enrol, { title: null });

  const problems = {
    name: name.trim() === '' ? session.nameNeeded : null,
    roles: roles.length === 0 ? people.rolesNeeded : null,
    ...typed.problems,
  };
  const shown = (problem: string | null) => (wasTried ? problem : null);
  const close = () => {
    job.reset();
    props.onClose();
  };
  const submit = () => {
    setTried(true);
    if (Object.values(problems).some(problem => problem !== null)) return;
    void job.start({ name, roles: [...roles], passphrase: typed.value }).then(result => {
      if (!result.ok) return;
      close();
      toast({ tone: 'ok', text: says.done(name.trim()) });
    });
  };
  return (
    <Dialog isOpen size="wide" title={says.title} onClose={close}>
      <Form
        intro={says.intro}
        submit={says.submit}
        says={says.says}
        busy={job.busy}
        onSubmit={submit}
        onCancel={close}
        fault={<FaultBanner fault={job.fault} />}
      >
        <TextField
          label={says.name}
          hint={says.nameHint}
          value={name}
          onChange={setName}
          maxLength={100}
          required
          autoFocus
          problem={shown(problems.name)}
        />
        <RolesField value={roles} onChange={setRoles} wasTried={wasTried} />
        <NewPassphraseFields
          label={says.passphrase}
          labelAgain={session.again}
          typed={typed}
          wasTried={wasTried}
        />
        {job.busy && (
          <JobProgress title={session.deriving} progress={job.progress} stopping={false} />
        )}
      </Form>
    </Dialog>
  );
}
