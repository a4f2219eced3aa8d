import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { CheckpointCard } from './CheckpointCard.tsx';
import sheet from './Print.module.css';

const css = classes(sheet);

/** A checkpoint on paper: seen by the printer only. No name of a vault or person stands on it. */
export function PrintSheet(props: { row: CheckpointRow; onDone: () => void }) {
  const words = useWords();
  const { ledger: says } = words;
  const { row, onDone } = props;
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return createPortal(
    <article className={css('sheet')}>
      <h1 className={css('title')}>
        {words.common.productName} · {says.printTitle}
      </h1>
      <CheckpointCard row={row} />
      <p>{says.printHow}</p>
      <h2 className={css('subtitle')}>{says.note}</h2>
      <pre className={css('note')}>{row.text}</pre>
    </article>,
    document.body,
  );
}
