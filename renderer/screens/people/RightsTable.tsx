import { Check, Minus } from 'lucide-react';
import { hasRight, rights, roles, type Right } from '../../../shared/rights.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Second, Section } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The table that the vault process holds every call to. */
export function RightsTable() {
  const { people: says } = useWords();
  const columns: readonly Column<Right>[] = [
    { id: 'right', label: says.right, isRowName: true, cell: right => says.rights[right] },
    ...roles.map((role): Column<Right> => ({
      id: role,
      label: says.roles[role],
      cell: right =>
        hasRight([role], right) ? (
          <Check size={16} role="img" aria-label={says.may} />
        ) : (
          <Second>
            <Minus size={16} role="img" aria-label={says.mayNot} />
          </Second>
        ),
    })),
  ];
  return (
    <Section title={says.rightsTitle}>
      <Second>{says.rightsSentence}</Second>
      <DataTable
        caption={says.rightsTitle}
        captionHidden
        columns={columns}
        rows={rights}
        keyOf={right => right}
      />
    </Section>
  );
}
