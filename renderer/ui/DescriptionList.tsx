import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './DescriptionList.module.css';

const css = classes(sheet);

/** One thing known. `note` says how it is known: source, confidence, as of when. */
export type Fact = Readonly<{ term: string; value: ReactNode; note?: ReactNode }>;

/** Facts, one under another: what on the left, the value on the right. */
export function DescriptionList(props: { facts: readonly Fact[] }) {
  return (
    <div className={css('frame')}>
      <dl className={css('facts')}>
        {props.facts.map(fact => (
          <div key={fact.term} className={css('fact')}>
            <dt className={css('term')}>{fact.term}</dt>
            <dd className={css('value')}>
              {fact.value}
              {(fact.note ?? null) !== null && <span className={css('note')}>{fact.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
