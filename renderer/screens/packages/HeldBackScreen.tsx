import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { HoldBackRow } from '../../../shared/contract/sources.ts';
import { addressOfRecord } from '../../addresses.ts';
import { heldFrom } from '../../records/HoldBacks.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { WithdrawDialog } from '../../records/WithdrawDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Every hold-back: those in force first, then what is over or was lifted, with the reason. */
export function HeldBackScreen() {
  const { sources } = useWords();
  const says = sources.holdBack;
  const { data, fault, retry } = useVaultQuery(vault.sources.heldBack, { target: null });
  const [lifting, setLifting] = useState<HoldBackRow | null>(null);
  return (
    <>
      <PageHeader level={2} title={says.listTitle} below={says.listIntro} />
      <PageBody>
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton lines={5} />
        ) : data.length === 0 ? (
          <EmptyState title={says.empty}>{says.emptySentence}</EmptyState>
        ) : (
          <Table rows={data} onLift={setLifting} />
        )}
      </PageBody>
      {lifting !== null && (
        <WithdrawDialog
          record={{ type: 'holdBack', id: lifting.id }}
          what={says.liftWhat(lifting.label)}
          withIt={null}
          onClose={() => setLifting(null)}
        />
      )}
    </>
  );
}

function Table(props: { rows: readonly HoldBackRow[]; onLift: (row: HoldBackRow) => void }) {
  const { sources, members } = useWords();
  const speech = useSpeech();
  const { may } = useRight('record');
  const says = sources.holdBack;
  return (
    <DataTable
      caption={says.listTitle}
      captionHidden
      rows={props.rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'what',
          label: says.columns.what,
          isRowName: true,
          cell: ({ fields, label, child }) => {
            const href = addressOfRecord({ ...fields.target, child });
            const said = label === '' ? members.nouns[fields.target.type] : label;
            return href === null ? said : <a href={href}>{said}</a>;
          },
        },
        {
          id: 'who',
          label: says.columns.who,
          cell: row => heldFrom(row, speech, says.anybody),
        },
        {
          id: 'until',
          label: says.columns.until,
          cell: ({ fields }) => speech.date(fields.until) ?? says.untilLifted,
        },
        { id: 'why', label: says.columns.why, cell: ({ fields }) => fields.reason },
        {
          id: 'state',
          label: says.columns.state,
          cell: ({ state, lifted }) =>
            lifted === null
              ? says.states[state]
              : `${says.states.lifted}: ${lifted.by}. ${lifted.reason ?? ''}`,
        },
        {
          id: 'lift',
          label: says.columns.by,
          cell: row =>
            row.state === 'holds' && may ? (
              <>
                {row.by}{' '}
                <Button size="small" icon={LockOpen} onPress={() => props.onLift(row)}>
                  {says.lift}
                </Button>
              </>
            ) : (
              row.by
            ),
        },
      ]}
    />
  );
}
