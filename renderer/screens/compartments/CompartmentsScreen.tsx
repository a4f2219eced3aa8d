import { ArrowLeft, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CompartmentView } from '../../../shared/contract/compartments.ts';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageBody, Second } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { CompartmentsTable, type Deed } from './CompartmentsTable.tsx';
import { CreateDialog } from './CreateDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';

type Doing = Readonly<{ deed: Deed; compartment: CompartmentView }>;

/** The sealed compartments of the vault: who belongs to each, and how much lies in it. */
export function CompartmentsScreen() {
  const { common, compartments: says } = useWords();
  const [, go] = useLocation();
  const { may, holds, whyNot } = useRight('compartment');
  const { may: mayRecord } = useRight('record');
  const [isCreating, setCreating] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const list = useVaultQuery(vault.compartment.list, {});
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        actions={
          <>
            {may && (
              <Button variant="primary" icon={LockKeyhole} onPress={() => setCreating(true)}>
                {says.create.open}
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
        <AlertBanner tone="info" title={says.loss} />
        {whyNot !== null && (
          <AlertBanner tone="info" title={holds ? whyNot.title : says.readOnly} />
        )}
        {list.fault ? (
          <FaultState fault={list.fault} onRetry={list.retry} />
        ) : list.data === null ? (
          <Skeleton lines={4} />
        ) : list.data.length === 0 ? (
          <EmptyState title={says.none}>{says.noneSentence}</EmptyState>
        ) : (
          <CompartmentsTable
            compartments={list.data}
            mayChange={may}
            mayRecord={mayRecord}
            onDeed={(deed, compartment) => setDoing({ deed, compartment })}
          />
        )}
      </PageBody>
      {isCreating && <CreateDialog onClose={() => setCreating(false)} />}
      {doing !== null && <MemberDialog {...doing} onClose={() => setDoing(null)} />}
    </>
  );
}
