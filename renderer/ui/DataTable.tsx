import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classes } from './classes.ts';
import sheet from './DataTable.module.css';

const css = classes(sheet);

export type Column<Row> = Readonly<{
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Ascending order; without it the column does not sort */
  order?: (one: Row, other: Row) => number;
  align?: 'end';
  /** Never broken over lines: a number, a day */
  isShort?: boolean;
  /** The cell that names its row for a screen reader; usually the first */
  isRowName?: boolean;
}>;

export type Sorting = Readonly<{ column: string; isDescending: boolean }>;

/**
 * A table of up to a few hundred rows, also the twin of every picture (map, graph, timeline). For longer
 * lists take VirtualList.
 */
export function DataTable<Row>(props: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  sorting?: Sorting | null;
  /** Makes the row's name a way to open the record */
  onOpen?: (row: Row) => void;
  empty?: ReactNode;
}) {
  const [sorting, setSorting] = useState<Sorting | null>(props.sorting ?? null);
  const frame = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(frame);
  const order = props.columns.find(column => column.id === sorting?.column)?.order ?? null;
  const shown = order ? [...props.rows].sort(order) : [...props.rows];
  if (order && sorting?.isDescending === true) shown.reverse();

  return (
    <div
      ref={frame}
      className={css('frame')}
      // What scrolls must be reachable by keyboard, and only then is it a stop on the way.
      {...(overflows ? { tabIndex: 0, role: 'region', 'aria-label': props.caption } : {})}
    >
      <table className={css('table')}>
        <caption className={css(props.captionHidden === true ? 'hidden' : 'caption')}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map(column => (
              <ColumnHead key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <tr key={props.keyOf(row)} className={css('row')}>
              {props.columns.map(column => {
                const look = css(
                  'cell',
                  column.align ?? null,
                  column.isRowName === true && 'name',
                  column.isShort === true && 'short',
                );
                const content = column.cell(row);
                return column.isRowName === true ? (
                  <th key={column.id} scope="row" className={look}>
                    {props.onOpen ? (
                      <button
                        type="button"
                        className={css('open')}
                        onClick={() => props.onOpen?.(row)}
                      >
                        {content}
                      </button>
                    ) : (
                      content
                    )}
                  </th>
                ) : (
                  <td key={column.id} className={look}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {props.rows.length === 0 && <div className={css('empty')}>{props.empty}</div>}
    </div>
  );
}

function ColumnHead<Row>(props: {
  column: Column<Row>;
  sorting: Sorting | null;
  onSort: (sorting: Sorting) => void;
}) {
  const { column, sorting } = props;
  if (!column.order) {
    return (
      <th scope="col" className={css('head', column.align ?? null)}>
        {column.label}
      </th>
    );
  }
  const isSorted = sorting?.column === column.id;
  const isDescending = isSorted && sorting.isDescending;
  const Icon = !isSorted ? ChevronsUpDown : isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={css('head', column.align ?? null)}
      aria-sort={!isSorted ? 'none' : isDescending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className={css('sort')}
        onClick={() => props.onSort({ column: column.id, isDescending: isSorted && !isDescending })}
      >
        {column.label}
        <Icon size={12} aria-hidden />
      </button>
    </th>
  );
}

function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const frame = element.current;
    if (!frame) return;
    const observer = new ResizeObserver(() =>
      setOverflows(frame.scrollWidth > frame.clientWidth + 1),
    );
    observer.observe(frame);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
