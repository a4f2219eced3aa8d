import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './PageHeader.module.css';

const css = classes(sheet);

/** The head of a record, a page or (compact) a list: what this is, how it stands, what can be done. */
export function PageHeader(props: {
  title: ReactNode;
  number?: string;
  /** Beside the number: badges of status and protection */
  status?: ReactNode;
  /** Names in other scripts, counts */
  below?: ReactNode;
  actions?: ReactNode;
  look?: 'page' | 'compact';
  /** 1 for the page itself, 2 for a column of it */
  level?: 1 | 2;
}) {
  const Title = props.level === 2 ? 'h2' : 'h1';
  const hasAbove = props.number !== undefined || (props.status ?? null) !== null;
  const title = <Title className={css('title')}>{props.title}</Title>;
  const below = (props.below ?? null) !== null && <div className={css('below')}>{props.below}</div>;
  return (
    <header className={css('header', props.look === 'compact' && 'compact')}>
      {hasAbove ? (
        <>
          <div className={css('names', 'above')}>
            {props.number !== undefined && <span className={css('number')}>{props.number}</span>}
            {props.status}
          </div>
          {/* A record's name may be long: it has the whole width, and the actions stand above it. */}
          <div className={css('whole')}>
            {title}
            {below}
          </div>
        </>
      ) : (
        <div className={css('names')}>
          {title}
          {below}
        </div>
      )}
      {(props.actions ?? null) !== null && <div className={css('actions')}>{props.actions}</div>}
    </header>
  );
}
