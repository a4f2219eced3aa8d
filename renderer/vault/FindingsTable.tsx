import type { Finding } from '../../shared/contract/session.ts';
import { addresses } from '../addresses.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { entryOfFinding, findingWords } from '../words/finding.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';

const most = 500;

/** What a check found: what, where, what should be there and what is. `linked`: entries are of this vault. */
export function FindingsTable(props: { findings: readonly Finding[]; linked?: boolean }) {
  const words = useWords();
  const format = useFormat();
  const { ledger: says } = words;
  const place = (where: string) => {
    const seq = entryOfFinding(where);
    if (seq === null) return says.places[where] ?? where;
    const label = where.replace(/^entry \d+/, says.openEntry(format.number(seq)));
    return props.linked === false ? label : <a href={addresses.ledgerEntry(seq)}>{label}</a>;
  };
  const rows = props.findings.slice(0, most).map((finding, index) => ({ ...finding, index }));
  return (
    <DataTable
      caption={says.findings}
      columns={[
        {
          id: 'what',
          label: says.findingWhat,
          isRowName: true,
          cell: row => findingWords(words.findings, row.code, format.language),
        },
        { id: 'where', label: says.findingWhere, cell: row => place(row.where) },
        { id: 'expected', label: says.findingExpected, cell: row => <code>{row.expected}</code> },
        { id: 'found', label: says.findingFound, cell: row => <code>{row.found}</code> },
      ]}
      rows={rows}
      keyOf={row => String(row.index)}
    />
  );
}
