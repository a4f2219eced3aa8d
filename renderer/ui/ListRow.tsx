import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './ListRow.module.css';

const css = classes(sheet);

/** A line of a row: text that is cut where there is no room, and what stands at its end and is not. */
export type RowLine = Readonly<{ text: ReactNode; end?: ReactNode }>;

/** The usual content of a list row: number and name first, quieter lines below, marks at the end of each. */
export function ListRow(props: {
  number?: string;
  title: ReactNode;
  /** At the end of the first line: status, strength */
  end?: ReactNode;
  lines?: readonly RowLine[];
}) {
  const { lines = [] } = props;
  return (
    <div className={css('row')}>
      <div className={css('line')}>
        <span className={css('text')}>
          {props.number !== undefined && <span className={css('number')}>{props.number}</span>}
          <span className={css('title')}>{props.title}</span>
        </span>
        <span className={css('end')}>{props.end}</span>
      </div>
      {lines.map((line, index) => (
        <div key={index} className={css('line', 'second')}>
          <span className={css('text')}>{line.text}</span>
          <span className={css('end')}>{line.end}</span>
        </div>
      ))}
    </div>
  );
}
