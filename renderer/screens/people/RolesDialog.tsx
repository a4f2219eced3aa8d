import { useState } from 'react';
import type { UserView } from '../../../shared/contract/users.ts';
import type { Role } from '../../../shared/rights.ts';
import { ReasonField } from '../../records/ReasonField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { RolesField } from './RolesField.tsx';

/** Other roles for somebody, and why. */
export function RolesDialog(props: { user: UserView; onClose: () => void }) {
  const { changeRoles: says } = useWords().people;
  const toast = useToast();
  const { user } = props;
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const action = useVaultAction(vault.user.changeRoles);
  const submit = () => {
    setTried(true);
    if (roles.length === 0 || reason.trim() === '') return;
    void action.run({ id: user.id, roles: [...roles], reason }).then(result => {
      if (!result.ok) return;
      props.onClose();
      toast({ tone: 'ok', text: says.done });
    });
  };
  return (
    <Dialog isOpen size="wide" title={says.title(user.name)} onClose={props.onClose}>
      <Form
        submit={says.submit}
        says={says.says}
        busy={action.busy}
        onSubmit={submit}
        onCancel={props.onClose}
        fault={<FaultBanner fault={action.fault} />}
      >
        <RolesField value={roles} onChange={setRoles} wasTried={wasTried} />
        <ReasonField value={reason} onChange={setReason} wasTried={wasTried} />
      </Form>
    </Dialog>
  );
}
