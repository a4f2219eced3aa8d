import { useState } from 'react';
import type { CompartmentView } from '../../../shared/contract/compartments.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { Deed } from './CompartmentsTable.tsx';

const calls = { add: vault.compartment.addMember, remove: vault.compartment.removeMember } as const;

/** Who comes to a compartment or leaves it: what that gives them, and what it cannot take back. */
export function MemberDialog(props: {
  deed: Deed;
  compartment: CompartmentView;
  onClose: () => void;
}) {
  const { compartments } = useWords();
  const toast = useToast();
  const { deed, compartment } = props;
  const { id, number, members } = compartment;
  const says = compartments[deed];
  const users = useVaultQuery(vault.user.list, {});
  const [user, setUser] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const change = useVaultAction(calls[deed]);
  const belongs = new Set(members.map(each => each.id));
  const outside = users.data?.filter(each => each.status === 'active' && !belongs.has(each.id));
  const people = deed === 'remove' ? members : (outside ?? []);
  const confirm = () => {
    setTried(true);
    if (user === null) return;
    void change.run({ id, user }).then(result => {
      if (!result.ok) return;
      props.onClose();
      toast({ tone: 'ok', text: says.done });
    });
  };
  return (
    <ConfirmDialog
      isOpen
      danger={deed === 'remove'}
      title={says.title(number)}
      happens={says.happens}
      howMany={null}
      kept={says.kept}
      confirm={says.confirm}
      busy={change.busy}
      onConfirm={confirm}
      onCancel={props.onClose}
    >
      {people.length === 0 ? (
        <p>{compartments.add.nobodyLeft}</p>
      ) : (
        <RadioGroup
          label={says.person}
          choices={people.map(each => ({ value: each.id, label: each.name }))}
          value={user}
          onChange={setUser}
          problem={wasTried && user === null ? says.needed : null}
        />
      )}
      <FaultBanner fault={change.fault} />
    </ConfirmDialog>
  );
}
