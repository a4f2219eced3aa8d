import type { ReactNode } from 'react';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { classes } from '../../ui/classes.ts';
import { Second } from '../../ui/Layout.tsx';
import { Words12 } from '../../ui/Words12.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

/** A checkpoint: how long the ledger was, when, and its words in both languages. */
export function CheckpointCard(props: { row: CheckpointRow; actions?: ReactNode }) {
  const { ledger: says } = useWords();
  const format = useFormat();
  const { row } = props;
  const uk = <Words12 key="uk" words={row.wordsUk} label={says.wordsUk} lang="uk" />;
  const en = <Words12 key="en" words={row.wordsEn} label={says.wordsEn} lang="en" />;
  return (
    <div className={css('card')}>
      <div className={css('cardHead')}>
        <strong>{says.checkpointOf(row.size, format.moment(row.at))}</strong>
        <Second>{says.why[row.why]}</Second>
        <span className={css('cardActions')}>{props.actions}</span>
      </div>
      <div className={css('cardWords')}>{format.language === 'uk' ? [uk, en] : [en, uk]}</div>
    </div>
  );
}
