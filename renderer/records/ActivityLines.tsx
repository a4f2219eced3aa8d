import type { LedgerRow } from '../../shared/contract/work.ts';
import { addresses, addressOfRecord } from '../addresses.ts';
import { classes } from '../ui/classes.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { deedOf } from './deed.ts';
import sheet from './Activity.module.css';

const css = classes(sheet);

/** Who did what to which record, newest first; a line opens the record, or where it has no page its entry. */
export function ActivityLines(props: {
  label: string;
  rows: readonly LedgerRow[];
  isOwn?: boolean;
}) {
  const { ledger } = useWords();
  const format = useFormat();
  return (
    <ol className={css('lines')} aria-label={props.label}>
      {props.rows.map(row => {
        const { type, subject: id, child } = row;
        const own = addressOfRecord({ type, id, child });
        const href =
          own ?? (child === null ? addresses.ledgerEntry(row.seq) : addresses.child(child));
        return (
          <li key={row.seq}>
            <a className={css('line')} href={href}>
              <time className={css('at')} dateTime={row.at}>
                {row.at === '' ? '' : format.moment(row.at)}
              </time>
              <span className={css('what')}>
                {deedOf(ledger, row.kind)}
                {row.label !== '' && <span className={css('label')}> · {row.label}</span>}
              </span>
              {props.isOwn !== true && <span className={css('who')}>{row.who}</span>}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
