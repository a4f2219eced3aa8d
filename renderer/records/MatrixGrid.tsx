import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CoverageColumn, ElementRow } from '../../shared/contract/law.ts';
import { gapIn } from '../../shared/law/coverage.ts';
import { addressOfRecord } from '../addresses.ts';
import { classes } from '../ui/classes.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { provisionOf, saidCell, signs, signsOf } from './coverage.ts';
import sheet from './Coverage.module.css';
import { useProvisions } from './provisions.ts';

const css = classes(sheet);

/** Widths in CSS pixels: columns are drawn only where they are seen, so they have to be known. */
const columnWidth = 104;
const elementWidths = { narrow: 176, normal: 300 };
const beyond = 4;

type Place = Readonly<{ row: number; column: number }>;
export type OpenedCell = Readonly<{ element: ElementRow; column: CoverageColumn }>;

/**
 * Elements down, columns across, as a grid that arrows walk through (WAI-ARIA APG, grid pattern): one stop for Tab,
 * Home and End within the row, with Ctrl to the corners, Enter opens the cell.
 */
export function MatrixGrid(props: {
  elements: readonly ElementRow[];
  columns: readonly CoverageColumn[];
  /** How many columns stand before these, and in all: pages of a longer matrix */
  offset: number;
  total: number;
  onOpen: (cell: OpenedCell) => void;
}) {
  const { law } = useWords();
  const says = law.matrix;
  const { language } = useFormat();
  const provisions = useProvisions();
  const { elements, columns, offset, total, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const seen = useSeenColumns(frame);
  const here = {
    row: Math.min(at.row, elements.length - 1),
    column: Math.min(at.column, columns.length - 1),
  };
  const from = Math.max(0, Math.min(seen.first - beyond, here.column));
  const to = Math.min(columns.length, Math.max(seen.last + beyond, here.column) + 1);
  const shown = columns.slice(from, to).map((column, index) => ({ column, index: from + index }));
  const groups = uncheckedGroups(elements);
  const wanted = useRef<Place | null>(null);

  useEffect(() => {
    const place = wanted.current;
    if (!place) return;
    wanted.current = null;
    const cell = frame.current?.querySelector<HTMLElement>(
      `[data-row="${place.row}"][data-column="${place.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    reveal(frame.current, cell ?? null);
  });

  const move = (event: KeyboardEvent) => {
    const next = moved(event, here, elements.length, columns.length);
    if (!next) return;
    event.preventDefault();
    wanted.current = next;
    setAt(next);
  };
  const span = shown.length + 3;
  const elementWidth = seen.isNarrow ? elementWidths.narrow : elementWidths.normal;
  return (
    <div ref={frame} className={css('frame')}>
      <table
        className={css('grid')}
        style={{ width: elementWidth + columns.length * columnWidth }}
        role="grid"
        aria-label={says.title}
        aria-rowcount={elements.length + 1}
        aria-colcount={total + 1}
        onKeyDown={move}
      >
        <colgroup>
          <col style={{ width: elementWidth }} />
          <col style={{ width: from * columnWidth }} />
          {shown.map(({ column }) => (
            <col key={column.id} style={{ width: columnWidth }} />
          ))}
          <col style={{ width: (columns.length - to) * columnWidth }} />
        </colgroup>
        <thead>
          <tr role="row" aria-rowindex={1}>
            <th role="columnheader" className={css('corner')} aria-colindex={1} scope="col">
              {says.element}
            </th>
            <td aria-hidden className={css('spacer')} />
            {shown.map(({ column, index }) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={css('head')}
                aria-colindex={offset + index + 2}
                title={column.label}
              >
                <ColumnName column={column} />
              </th>
            ))}
            <td aria-hidden className={css('spacer')} />
          </tr>
        </thead>
        <tbody>
          {elements.map((element, row) => {
            const provision = provisionOf(element, provisions, language);
            const isFirst = elements[row - 1]?.provision !== element.provision;
            return [
              isFirst && (
                <tr key={`${element.id} group`} role="presentation">
                  <th role="presentation" colSpan={span} className={css('group')}>
                    <span className={css('groupText')}>
                      {provision}
                      {groups.get(element.provision) === true && (
                        <span className={css('mark')} title={says.toCheckLong}>
                          {says.toCheck}
                        </span>
                      )}
                    </span>
                  </th>
                </tr>
              ),
              <tr key={element.id} role="row" aria-rowindex={row + 2}>
                <th
                  role="rowheader"
                  scope="row"
                  aria-colindex={1}
                  className={css('element', element.former && 'former')}
                >
                  {element[language]}
                  <ElementMarks
                    element={element}
                    isToldAbove={groups.get(element.provision) === true}
                  />
                </th>
                <td aria-hidden className={css('spacer')} />
                {shown.map(({ column, index }) => {
                  const cell = column.cells[row] ?? null;
                  const isHere = here.row === row && here.column === index;
                  return (
                    <td
                      key={column.id}
                      role="gridcell"
                      aria-colindex={offset + index + 2}
                      className={css('cell', gapIn(cell) !== null && 'gap')}
                    >
                      <button
                        type="button"
                        className={css('open')}
                        tabIndex={isHere ? 0 : -1}
                        data-row={row}
                        data-column={index}
                        aria-label={saidCell(cell, says)}
                        onFocus={() => setAt({ row, column: index })}
                        onClick={() => onOpen({ element, column })}
                      >
                        <Signs cell={cell} />
                      </button>
                    </td>
                  );
                })}
                <td aria-hidden className={css('spacer')} />
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Provisions none of whose elements was compared with the official text: it is said of them once. */
function uncheckedGroups(elements: readonly ElementRow[]): ReadonlyMap<string, boolean> {
  const groups = new Map<string, boolean>();
  for (const { provision, checked } of elements) {
    groups.set(provision, !checked && (groups.get(provision) ?? true));
  }
  return groups;
}

/** Number above, name below; both lead to the record. */
function ColumnName({ column }: { column: CoverageColumn }) {
  const [number = '', ...rest] = column.label.split(' ');
  const name = rest.join(' ').replace(/^· /, '');
  const href = addressOfRecord({ type: column.type, id: column.id, child: column.child });
  return (
    <>
      {href === null ? (
        <span>{number}</span>
      ) : (
        <a href={href} tabIndex={-1}>
          {number}
        </a>
      )}
      <span className={css('second')}>{name}</span>
    </>
  );
}

export function ElementMarks(props: {
  element: ElementRow;
  /** It is said already of all elements of the provision */
  isToldAbove?: boolean;
}) {
  const says = useWords().law.matrix;
  const { element, isToldAbove = false } = props;
  const marks = [
    element.checked || isToldAbove ? null : says.toCheck,
    element.own ? says.own : null,
    element.former ? says.former : null,
  ].filter(mark => mark !== null);
  if (marks.length === 0) return null;
  return (
    <span className={css('mark')} title={element.checked ? '' : says.toCheckLong}>
      {marks.join(' · ')}
    </span>
  );
}

function Signs({ cell }: { cell: CoverageColumn['cells'][number] }) {
  if (cell === null) return <span aria-hidden>—</span>;
  return signsOf(cell).map(({ sign, count, isShared }) => (
    <span
      key={sign}
      aria-hidden
      className={css('sign', sign === 'open' ? 'unproven' : sign, isShared && 'isShared')}
    >
      {count === 0 ? signs[sign] : `${signs[sign]} ${count}`}
    </span>
  ));
}

/** Where a key leads from a cell; null for one that means nothing here. */
function moved(
  event: KeyboardEvent,
  { row, column }: Place,
  rows: number,
  columns: number,
): Place | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const whole = event.ctrlKey || event.metaKey;
  const within = (value: number, last: number) => Math.max(0, Math.min(last, value));
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: within(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: within(column - 1, lastColumn) };
    case 'ArrowDown':
      return { row: within(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: within(row - 1, lastRow), column };
    case 'PageDown':
      return { row: within(row + 8, lastRow), column };
    case 'PageUp':
      return { row: within(row - 8, lastRow), column };
    case 'Home':
      return { row: whole ? 0 : row, column: 0 };
    case 'End':
      return { row: whole ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

/** What is sticky at the top and at the left must not cover the cell that has the focus. */
function reveal(frame: HTMLElement | null, cell: HTMLElement | null): void {
  const corner = frame?.querySelector('th')?.getBoundingClientRect();
  if (!frame || !cell || !corner) return;
  const [box, own] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()];
  const left = box.left + corner.width;
  const top = box.top + corner.height;
  if (own.left < left) frame.scrollLeft -= left - own.left;
  else if (own.right > box.right) frame.scrollLeft += own.right - box.right;
  if (own.top < top) frame.scrollTop -= top - own.top;
  else if (own.bottom > box.bottom) frame.scrollTop += own.bottom - box.bottom;
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The columns in sight, by their places. */
function useSeenColumns(frame: { readonly current: HTMLElement | null }) {
  const [seen, setSeen] = useState({ first: 0, last: 20, isNarrow: false });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      const first = Math.floor(element.scrollLeft / columnWidth);
      const last = first + Math.ceil(element.clientWidth / columnWidth);
      // the frame is as narrow as its columns are few: the room it stands in decides
      const isNarrow = (element.parentElement ?? element).clientWidth < 560;
      setSeen(before =>
        before.first === first && before.last === last && before.isNarrow === isNarrow
          ? before
          : { first, last, isNarrow },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.parentElement) observer.observe(element.parentElement);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [frame]);
  return seen;
}
