import { useState } from 'react';
import type { CompartmentView } from '../../../shared/contract/compartments.ts';
import type { UserView } from '../../../shared/contract/users.ts';
import { ReasonField } from '../../records/ReasonField.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { Deed } from './PeopleTable.tsx';

/** Barring somebody or letting them in again: what happens, what cannot be undone, and why. */
export function StandingDialog(props: {
  deed: Exclude<Deed, 'changeRoles'>;
  user: UserView;
  onClose: () => void;
}) {
  const { compartments, people } = useWords();
  const toast = useToast();
  const { deed, user } = props;
  const says = people[deed];
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.user[deed], { title: null });
  const { data } = useVaultQuery(vault.compartment.list, {});
  const alone =
    deed === 'reinstate' ? [] : (data ?? []).filter(isAloneIn(user.id)).map(({ number }) => number);
  const close = () => {
    job.reset();
    props.onClose();
  };
  const confirm = () => {
    setTried(true);
    if (reason.trim() === '') return;
    void job.start({ id: user.id, reason }).then(result => {
      if (!result.ok) return;
      close();
      toast({ tone: 'ok', text: says.done(user.name) });
    });
  };
  return (
    <ConfirmDialog
      isOpen
      danger={deed !== 'reinstate'}
      title={says.title(user.name)}
      happens={says.happens}
      howMany={null}
      kept={says.kept}
      confirm={says.confirm}
      busy={job.busy}
      onConfirm={confirm}
      onCancel={close}
    >
      {alone.length > 0 && (
        <AlertBanner tone="warn" title={compartments.lastMember.title(alone.join(', '))}>
          {compartments.lastMember.sentence}
        </AlertBanner>
      )}
      <ReasonField value={reason} onChange={setReason} wasTried={wasTried} />
      {job.busy && <JobProgress title={people.working} progress={job.progress} stopping={false} />}
      <FaultBanner fault={job.fault} />
    </ConfirmDialog>
  );
}

/** Compartments that would be lost with this person. */
function isAloneIn(user: string): (compartment: CompartmentView) => boolean {
  return ({ members }) => members.length === 1 && members.every(({ id }) => id === user);
}
