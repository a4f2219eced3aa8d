import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './ListRow.module.css';

const css = classes(sheet);

/** The usual content of a list row: number and name first, quieter lines below, marks at the end of each. */
export function ListRow(props: {
  number?: string;
  title: ReactNode;
  /** At the end of the first line: status, strength */
  end?: ReactNode;
  /** Each further line: text, and what stands at its end */
  lines?: readonly Readonly<{ text: ReactNode; end?: ReactNode }>[];
}) {
  return (
    <div className={css('row')}>
      <div className={css('line')}>
        {props.number !== undefined && <span className={css('number')}>{props.number}</span>}
        <span className={css('title')}>{props.title}</span>
      </div>
      <div className={css('end')}>{props.end}</div>
      {props.lines?.map((line, index) => (
        <ListRowLine key={index} line={line} />
      ))}
    </div>
  );
}

function ListRowLine(props: { line: Readonly<{ text: ReactNode; end?: ReactNode }> }) {
  return (
    <>
      <div className={css('line', 'second')}>{props.line.text}</div>
      <div className={css('end')}>{props.line.end}</div>
    </>
  );
}
