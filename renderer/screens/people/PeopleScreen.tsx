import { ArrowLeft, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { UserView } from '../../../shared/contract/users.ts';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody, Second } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { EnrolDialog } from './EnrolDialog.tsx';
import { PeopleTable, type Deed } from './PeopleTable.tsx';
import { RightsTable } from './RightsTable.tsx';
import { RolesDialog } from './RolesDialog.tsx';
import { StandingDialog } from './StandingDialog.tsx';

type Doing = Readonly<{ deed: Deed; user: UserView }>;

/** Who works in the vault, with what roles and since when; who may do what. */
export function PeopleScreen() {
  const { common, people: says } = useWords();
  const [, go] = useLocation();
  const { may, holds, whyNot } = useRight('users');
  const [isEnrolling, setEnrolling] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const list = useVaultQuery(vault.user.list, {});
  const close = () => setDoing(null);
  const users = list.data;
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        below={users && says.count(users.filter(user => user.status !== 'removed').length)}
        actions={
          <>
            {may && (
              <Button variant="primary" icon={UserPlus} onPress={() => setEnrolling(true)}>
                {says.enrol.open}
              </Button>
            )}
            <Button variant="quiet" icon={ArrowLeft} onPress={() => go(addresses.settings)}>
              {common.back}
            </Button>
          </>
        }
      />
      <PageBody>
        <Second>{says.intro}</Second>
        {whyNot !== null && (
          <AlertBanner tone="info" title={holds ? whyNot.title : says.readOnly} />
        )}
        {list.fault ? (
          <FaultState fault={list.fault} onRetry={list.retry} />
        ) : users === null ? (
          <Skeleton lines={4} />
        ) : (
          <>
            {may && users.length === 1 && (
              <AlertBanner tone="info" title={says.alone}>
                {says.aloneSentence}
              </AlertBanner>
            )}
            <PeopleTable
              users={users}
              onDeed={may ? (deed, user) => setDoing({ deed, user }) : null}
            />
          </>
        )}
        <RightsTable />
      </PageBody>
      {isEnrolling && <EnrolDialog onClose={() => setEnrolling(false)} />}
      {doing !== null &&
        (doing.deed === 'changeRoles' ? (
          <RolesDialog user={doing.user} onClose={close} />
        ) : (
          <StandingDialog deed={doing.deed} user={doing.user} onClose={close} />
        ))}
    </>
  );
}
