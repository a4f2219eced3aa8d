import { ClockAlert } from 'lucide-react';
import type { LedgerRow } from '../../../shared/contract/work.ts';
import { classes } from '../../ui/classes.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { deedOf } from '../../records/deed.ts';
import sheet from './Ledger.module.css';

const css = classes(sheet);

/** Who did what to which record, in two lines. */
export function DiaryRow(props: { row: LedgerRow }) {
  const { ledger: says } = useWords();
  const format = useFormat();
  const { row } = props;
  return (
    <div className={css('entry')}>
      <div className={css('line')}>
        <span className={css('seq')}>{format.number(row.seq)}</span>
        <span className={css('what')}>{deedOf(says, row.kind)}</span>
        {row.clockBack && <StatusMark signal="review" icon={ClockAlert} word={says.clockBack} />}
        <span className={css('when')}>{row.at === '' ? '' : format.moment(row.at)}</span>
      </div>
      <div className={css('line', 'second')}>
        <span className={css('subject')}>{row.label}</span>
        <span className={css('who')}>{row.who}</span>
      </div>
    </div>
  );
}
