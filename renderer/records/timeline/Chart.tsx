import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { classes } from '../../ui/classes.ts';
import { barOf, marksBetween, type Bar } from './bars.ts';
import sheet from './Chart.module.css';

const css = classes(sheet);

const rowHeight = 26;
const axisHeight = 24;
/** Room for names, as a share of the width and at most. */
const [nameShare, mostForNames] = [0.36, 260];

export type ChartRow = Readonly<{
  id: string;
  name: string;
  begin: string | null;
  end: string | null;
  onOpen: () => void;
}>;

/** Bars under one another on one axis of time. For the eye: the same stands in a table beside it. */
export function Chart(props: { label: string; rows: readonly ChartRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const fade = useId();
  const bars = props.rows.flatMap(row => {
    const bar = barOf(row.begin, row.end);
    return bar ? [{ row, bar }] : [];
  });
  const names = Math.min(mostForNames, width * nameShare);
  const first = Math.min(...bars.map(({ bar }) => bar.first));
  const last = Math.max(...bars.map(({ bar }) => bar.last));
  const margin = Math.max(10, (last - first) * 0.04);
  const [from, to] = [first - margin, last + margin];
  const x = (day: number) => names + ((day - from) / (to - from)) * (width - names - 8);
  const height = axisHeight + bars.length * rowHeight + 4;
  return (
    <div ref={box} className={css('chart')}>
      {bars.length > 0 && (
        <svg width={width} height={height} role="img" aria-label={props.label}>
          <defs>
            <linearGradient id={`${fade}in`}>
              <stop offset="0" className={css('gone')} />
              <stop offset="1" className={css('there')} />
            </linearGradient>
            <linearGradient id={`${fade}out`}>
              <stop offset="0" className={css('there')} />
              <stop offset="1" className={css('gone')} />
            </linearGradient>
            <linearGradient id={`${fade}both`}>
              <stop offset="0" className={css('gone')} />
              <stop offset="0.5" className={css('there')} />
              <stop offset="1" className={css('gone')} />
            </linearGradient>
          </defs>
          {marksBetween(from, to).map(({ day, label }) => (
            <g key={day}>
              <line
                x1={x(day)}
                x2={x(day)}
                y1={axisHeight - 4}
                y2={height}
                className={css('mark')}
              />
              <text x={x(day)} y={14} className={css('year')}>
                {label}
              </text>
            </g>
          ))}
          {bars.map(({ row, bar }, index) => {
            const y = axisHeight + index * rowHeight;
            return (
              <g key={row.id} className={css('row')} onClick={row.onOpen}>
                <rect x={0} y={y} width={width} height={rowHeight} className={css('ground')} />
                <text x={4} y={y + rowHeight / 2} className={css('name')}>
                  {shortened(row.name, names)}
                </text>
                <Drawn bar={bar} x={x} y={y + rowHeight / 2} fade={fade} />
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** What is certain as a full bar or a dot, what is not as an edge that fades. */
function Drawn(props: { bar: Bar; x: (day: number) => number; y: number; fade: string }) {
  const { bar, x, y, fade } = props;
  const [first, last] = [x(bar.first), x(bar.last + 1)];
  const [sureFrom, sureTo] = [x(bar.sureFrom), x(bar.sureTo + 1)];
  if (bar.first === bar.last && !bar.isOpenBefore && !bar.isOpenAfter) {
    return <circle cx={(first + last) / 2} cy={y} r={5} className={css('bar')} />;
  }
  const band = (from: number, to: number, fill: string | null) => (
    <rect
      x={from}
      y={y - 5}
      width={Math.max(8, to - from)}
      height={10}
      rx={2}
      className={css(fill === null && 'bar')}
      {...(fill === null ? {} : { fill: `url(#${fade}${fill})` })}
    />
  );
  const open = 24;
  if (sureFrom >= sureTo) {
    return band(first - (bar.isOpenBefore ? open : 0), last + (bar.isOpenAfter ? open : 0), 'both');
  }
  return (
    <>
      {(bar.isOpenBefore || first < sureFrom) &&
        band(first - (bar.isOpenBefore ? open : 0), sureFrom, 'in')}
      {band(sureFrom, sureTo, null)}
      {(bar.isOpenAfter || sureTo < last) &&
        band(sureTo, last + (bar.isOpenAfter ? open : 0), 'out')}
    </>
  );
}

/** As many letters as fit: SVG does not cut text by itself. */
function shortened(text: string, room: number): string {
  const most = Math.floor(room / 6.6);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, box.clientWidth)));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
