import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import * as z from 'zod';
import { nounNames, type Noun } from '../../../shared/records/index.ts';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageBody, Second } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { withdrawalsOf, type Withdrawal } from './withdrawals.ts';

const pageSize = 200;
const KnownNoun = z.enum(nounNames);

/** What was withdrawn, by whom and why, with the way back. */
export function WithdrawnScreen() {
  const words = useWords();
  const format = useFormat();
  const { may } = useRight('record');
  const [asked, setAsked] = useState<Withdrawal | null>(null);
  const { withdrawn: says } = words;
  const page = usePaged(
    vault.record.withdrawn,
    before => ({ before, limit: pageSize }),
    answer => answer.rows,
  );
  const restoring: Column<Withdrawal> = {
    id: 'restore',
    label: says.restore,
    cell: withdrawal => (
      <Button
        size="small"
        icon={RotateCcw}
        name={`${says.restore}: ${withdrawal.main.label}`}
        onPress={() => setAsked(withdrawal)}
      >
        {says.restore}
      </Button>
    ),
  };
  const columns: readonly Column<Withdrawal>[] = [
    {
      id: 'label',
      label: says.what,
      isRowName: true,
      cell: ({ main, rows }) => (
        <>
          {main.label === '' ? main.id : main.label}
          {rows.length > 1 && (
            <div>
              <Second small>{says.withIt(rows.length - 1)}</Second>
            </div>
          )}
        </>
      ),
    },
    { id: 'type', label: says.type, cell: ({ main }) => typeWord(says.types, main.type) },
    {
      id: 'why',
      label: says.reason,
      cell: ({ main }) => main.reason ?? <Second>{says.noReason}</Second>,
    },
    { id: 'who', label: says.by, cell: ({ main }) => main.who },
    { id: 'at', label: says.at, cell: ({ main }) => format.moment(main.at) },
    {
      id: 'seq',
      label: says.entry,
      align: 'end',
      cell: ({ main }) => <a href={addresses.ledgerEntry(main.seq)}>{format.number(main.seq)}</a>,
    },
    ...(may ? [restoring] : []),
  ];
  return (
    <>
      <PageHeader title={says.title} level={2} below={says.intro} />
      <PageBody>
        {page.fault ? (
          <FaultState fault={page.fault} onRetry={page.retry} />
        ) : page.isLoading ? (
          <Skeleton lines={6} />
        ) : page.rows.length === 0 ? (
          <EmptyState title={says.emptyTitle}>{says.emptySentence}</EmptyState>
        ) : (
          <DataTable
            caption={says.title}
            captionHidden
            columns={columns}
            rows={withdrawalsOf(page.rows)}
            keyOf={({ main }) => `${main.type} ${main.id}`}
          />
        )}
        {page.hasMore && (
          <div>
            <Button busy={page.isLoadingMore} onPress={page.loadMore}>
              {says.more}
            </Button>
          </div>
        )}
      </PageBody>
      {asked && <Restore withdrawal={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function Restore(props: { withdrawal: Withdrawal; onClose: () => void }) {
  const { withdrawn: says } = useWords();
  const toast = useToast();
  const restore = useVaultAction(vault.record.restore);
  const { withdrawal, onClose } = props;
  const records = withdrawal.rows.flatMap(({ type, id }) => {
    const known = KnownNoun.safeParse(type);
    return known.success ? [{ type: known.data, id }] : [];
  });
  const confirm = () => {
    void restore.run({ records }).then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: says.restored });
      onClose();
    });
  };
  return (
    <ConfirmDialog
      isOpen
      title={says.restoreTitle}
      happens={says.restoreHappens}
      howMany={says.howMany(records.length)}
      kept={says.restoreKept}
      confirm={says.restore}
      busy={restore.busy}
      disabled={records.length === 0}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <FaultBanner fault={restore.fault} />
    </ConfirmDialog>
  );
}

function typeWord(types: Readonly<Record<Noun, string>>, type: string): string {
  const known = KnownNoun.safeParse(type);
  return known.success ? types[known.data] : type;
}
