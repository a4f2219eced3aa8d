import type { CoverageColumn, ElementRow } from '../../shared/contract/law.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { PrintedPaper } from '../ui/PrintedPaper.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { provisionOf, signs, writtenCell } from './coverage.ts';
import { useProvisions } from './provisions.ts';

/** So many columns stand side by side on a page of paper. */
const side = 6;

/** The matrix as tables on paper, block after block of its columns. */
export function PrintedCoverage(props: {
  elements: readonly ElementRow[];
  columns: readonly CoverageColumn[];
  onDone: () => void;
}) {
  const { matrix } = useWords().law;
  const { language } = useFormat();
  const provisions = useProvisions();
  const { elements, columns } = props;
  const blocks = Array.from({ length: Math.ceil(columns.length / side) }, (_, at) =>
    columns.slice(at * side, (at + 1) * side),
  );
  const rows = elements.map((element, index) => ({ element, index }));
  return (
    <PrintedPaper title={matrix.title} onDone={props.onDone}>
      {blocks.map(block => (
        <DataTable
          key={block[0]?.id}
          caption={block.map(({ label }) => label.split(' ')[0]).join(', ')}
          rows={rows}
          keyOf={({ element }) => element.id}
          columns={[
            {
              id: 'element',
              label: matrix.element,
              isRowName: true,
              cell: ({ element }) =>
                [
                  `${provisionOf(element, provisions, language)}: ${element[language]}`,
                  element.checked ? null : matrix.toCheck,
                ]
                  .filter(part => part !== null)
                  .join(' · '),
            },
            ...block.map(column => ({
              id: column.id,
              label: column.label,
              cell: ({ index }: { index: number }) => writtenCell(column.cells[index] ?? null),
            })),
          ]}
        />
      ))}
      <p>
        {(['supports', 'contradicts', 'context', 'open'] as const)
          .map(sign => `${signs[sign]} ${matrix.signs[sign]}`)
          .join(' · ')}
      </p>
    </PrintedPaper>
  );
}
