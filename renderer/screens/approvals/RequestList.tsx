import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RequestView } from '../../../shared/contract/requests.ts';
import { addresses } from '../../addresses.ts';
import { isErasure } from '../../records/RequestFacts.tsx';
import { SealedBadge } from '../../records/sealed.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { AnswerDialog, type Answer } from './AnswerDialog.tsx';

/** What waits for a second person, what was answered, and what became of it. */
export function RequestList() {
  const { approvals: says, erasure, review } = useWords();
  const [, go] = useLocation();
  const format = useFormat();
  const toast = useToast();
  const list = useVaultQuery(vault.request.list, {});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const withdraw = useVaultAction(vault.request.withdraw);
  const takeBack = (id: string) =>
    void withdraw.run({ id }).then(result => {
      if (result.ok) toast({ tone: 'ok', text: says.withdrawn });
    });
  const reopen = useVaultAction(vault.review.reopen);
  const unlock = (unlocks: RequestView['unlocks']) =>
    unlocks &&
    void reopen.run(unlocks).then(result => {
      if (result.ok) toast({ tone: 'ok', text: review.unlocked });
    });
  const requests = list.data;
  const columns: readonly Column<RequestView>[] = [
    {
      id: 'what',
      label: says.what,
      isRowName: true,
      cell: ({ action, label, asked, compartments }) => (
        <>
          {says.actions[action]}
          {label !== '' && <div>{label}</div>}
          {compartments.map(place => (
            <SealedBadge key={place.id} place={place} />
          ))}
          {asked.reason !== null && (
            <div>
              <Second small>{asked.reason}</Second>
            </div>
          )}
        </>
      ),
    },
    {
      id: 'asked',
      label: says.asked,
      cell: ({ asked }) => says.said(asked.who, format.moment(asked.at)),
    },
    {
      id: 'standing',
      label: says.standing,
      cell: ({ standing, answered, ...request }) => (
        <>
          {says.standings[standing]}
          {answered !== null && (
            <div>
              <Second small>
                {[says.said(answered.who, format.moment(answered.at)), answered.reason]
                  .filter(part => part !== null)
                  .join(' — ')}
              </Second>
            </div>
          )}
          {request.mayCarryOut && !isErasure(request) && (
            <div>
              <Second small>{says.mayCarryOut}</Second>
            </div>
          )}
        </>
      ),
    },
    { id: 'until', label: says.until, cell: ({ until }) => format.moment(until) },
    {
      id: 'actions',
      label: says.answered,
      cell: request => (
        <Inline>
          {request.mayAnswer && (
            <>
              <Button size="small" onPress={() => setAnswer({ request, agrees: true })}>
                {says.approve}
              </Button>
              <Button size="small" onPress={() => setAnswer({ request, agrees: false })}>
                {says.refuse}
              </Button>
            </>
          )}
          {request.unlocks && request.mayCarryOut && (
            <Button size="small" busy={reopen.busy} onPress={() => unlock(request.unlocks)}>
              {review.unlockNow}
            </Button>
          )}
          {request.mayCarryOut && isErasure(request) && (
            <Button size="small" onPress={() => go(addresses.carryOutErasure(request.id))}>
              {erasure.carryOut}
            </Button>
          )}
          {request.isOwn && ['waiting', 'approved'].includes(request.standing) && (
            <Button size="small" busy={withdraw.busy} onPress={() => takeBack(request.id)}>
              {says.withdraw}
            </Button>
          )}
        </Inline>
      ),
    },
  ];
  return (
    <Stack>
      <Second>{says.intro}</Second>
      <FaultBanner fault={withdraw.fault ?? reopen.fault} />
      {list.fault ? (
        <FaultState fault={list.fault} onRetry={list.retry} />
      ) : requests === null ? (
        <Skeleton lines={4} />
      ) : requests.length === 0 ? (
        <EmptyState title={says.emptyTitle}>{says.emptySentence}</EmptyState>
      ) : (
        <DataTable
          caption={says.list}
          captionHidden
          columns={columns}
          rows={requests}
          keyOf={({ id }) => id}
        />
      )}
      {answer && <AnswerDialog answer={answer} onClose={() => setAnswer(null)} />}
    </Stack>
  );
}
