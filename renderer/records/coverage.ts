/** The coverage matrix in words and signs: what a cell says, and the whole as text. */
import type {
  CoverageCell,
  CoverageColumn,
  ElementRow,
  LawScope,
} from '../../shared/contract/law.ts';
import { gapIn } from '../../shared/law/coverage.ts';
import type { ProvisionTold } from '../../shared/law/provisions.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/LanguageProvider.tsx';
import type { Beginning } from './BearingDialog.tsx';
import { citedProvision } from './provisions.ts';

export const signs = { supports: '▲', contradicts: '▼', context: '●', open: '○' } as const;
const counted = ['supports', 'contradicts', 'context'] as const;

export type CellSign = Readonly<{ sign: keyof typeof signs; count: number; isShared: boolean }>;

/** The signs of a cell in their order; one without support is open, whatever else is in it. */
export function signsOf(cell: CoverageCell): readonly CellSign[] {
  const found = counted.flatMap((sign): CellSign[] => {
    const [own, all] = [cell[sign], cell.shared[sign]];
    return own + all === 0 ? [] : [{ sign, count: own + all, isShared: own === 0 }];
  });
  const isOpen = cell.supports + cell.shared.supports === 0;
  return isOpen ? [{ sign: 'open', count: 0, isShared: false }, ...found] : found;
}

/** A cell as it is read out. */
export function saidCell(cell: CoverageCell | null, says: Words['law']['matrix']): string {
  if (cell === null) return says.notAsked;
  const { supports, contradicts, context, shared } = cell;
  const all = shared.supports + shared.contradicts + shared.context;
  const gap = gapIn(cell);
  return [
    gap === 'open' || gap === 'contradicted' ? says.cellOpen : null,
    gap === 'weak' ? says.cellWeak : null,
    supports + contradicts + context === 0 ? null : says.cell(supports, contradicts, context),
    all === 0 ? null : says.cellShared(shared.supports, shared.contradicts, shared.context),
  ]
    .filter(part => part !== null)
    .join('; ');
}

/** "▲ 2 ▼ 1", for paper and for text. */
export function writtenCell(cell: CoverageCell | null): string {
  if (cell === null) return '—';
  return signsOf(cell)
    .map(({ sign, count }) => (count === 0 ? signs[sign] : `${signs[sign]} ${count}`))
    .join(' ');
}

/** "Rome Statute of the ICC, 6(e)"; the term where the provision is not known. */
export function provisionOf(
  row: Pick<ElementRow, 'provision'>,
  provisions: ReadonlyMap<string, ProvisionTold>,
  language: Language,
): string {
  const found = provisions.get(row.provision);
  return found ? citedProvision(found, language) || found[language] : row.provision;
}

/** The matrix as RFC 4180 text; a leading `=`, `+`, `-` or `@` is kept from being a formula. */
export function coverageCsv(
  elements: readonly ElementRow[],
  columns: readonly CoverageColumn[],
  provisions: ReadonlyMap<string, ProvisionTold>,
  language: Language,
): string {
  const head = ['', '', ...columns.map(({ label }) => label)];
  const rows = elements.map((element, index) => [
    provisionOf(element, provisions, language),
    element[language],
    ...columns.map(({ cells }) => writtenCell(cells[index] ?? null)),
  ]);
  return [head, ...rows].map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What is known of material that is added in a cell: theory and child where the cell is of one. */
export function beginningOf(
  scope: LawScope,
  element: Pick<ElementRow, 'id'>,
  column: Omit<CoverageColumn, 'cells'>,
): Beginning {
  const theory = column.type === 'theory' ? column.id : scope.of === 'theory' ? scope.id : null;
  const ofChild = column.type === 'child' ? column : null;
  return {
    theory,
    element: element.id,
    ...(ofChild ? { child: { id: ofChild.id, label: ofChild.label } } : {}),
    ...(scope.of === 'child' && !ofChild ? { child: { id: scope.id, label: '' } } : {}),
    ...(column.type === 'episode'
      ? { target: { type: 'episode' as const, id: column.id, label: column.label } }
      : {}),
  };
}
