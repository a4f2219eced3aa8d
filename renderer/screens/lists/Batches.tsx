import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { UndoImport } from './UndoImport.tsx';

type Batch = OutputOf<Contract['list']['batches']>[number];

/** What was imported before; what is not undone yet can be. */
export function Batches() {
  const { lists: says } = useWords();
  const format = useFormat();
  const batches = useVaultQuery(vault.list.batches, {});
  if (batches.fault) return <FaultState fault={batches.fault} onRetry={batches.retry} />;
  if (batches.data === null || batches.data.length === 0) return null;
  const { at, who, created, added, state } = says.batch;
  const columns: readonly Column<Batch>[] = [
    { id: 'at', label: at, cell: row => format.moment(row.at), isShort: true, isRowName: true },
    { id: 'who', label: who, cell: row => row.who },
    { id: 'created', label: created, cell: row => format.number(row.created), align: 'end' },
    { id: 'added', label: added, cell: row => format.number(row.added), align: 'end' },
    {
      id: 'state',
      label: state,
      cell: row =>
        row.isUndone ? (
          <StatusMark signal="plain" word={says.batch.isUndone} />
        ) : (
          <UndoImport batch={row.batch} />
        ),
    },
  ];
  return (
    <Section title={says.earlier}>
      <DataTable
        caption={says.earlier}
        captionHidden
        columns={columns}
        rows={batches.data}
        keyOf={row => row.batch}
      />
    </Section>
  );
}
