import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

type Disclosure = OutputOf<Contract['ledger']['entry']>['disclosures'][number];

/** What the entry discloses: field by field, value as JSON, digest as the header commits to it. */
export function EntryParts(props: { disclosures: readonly Disclosure[] }) {
  const { ledger: says } = useWords();
  return (
    <DataTable
      caption={says.disclosed}
      columns={[
        { id: 'name', label: says.field, isRowName: true, cell: row => row.name },
        {
          id: 'value',
          label: says.value,
          cell: row => <span className={css('value')}>{valueOf(row.value)}</span>,
        },
        {
          id: 'digest',
          label: says.digest,
          cell: row => (
            <code className={css('digest')} title={row.digest}>
              {row.digest}
            </code>
          ),
        },
      ]}
      rows={[...props.disclosures].sort(membersFirst)}
      keyOf={row => row.digest}
    />
  );
}

/** What every entry has beside its members; a reader wants the members. */
const everywhere: ReadonlySet<string> = new Set(['kind', 'on', 'fields']);

function membersFirst(one: Disclosure, other: Disclosure): number {
  return Number(everywhere.has(one.name)) - Number(everywhere.has(other.name));
}

function valueOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every(each => typeof each === 'string');
  return isList ? value.join(', ') : JSON.stringify(value);
}
