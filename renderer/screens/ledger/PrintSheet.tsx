import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { classes } from '../../ui/classes.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { CheckpointCard } from './CheckpointCard.tsx';
import sheet from './Print.module.css';

const css = classes(sheet);

/** A checkpoint on paper: seen by the printer only. No name of a vault or person stands on it. */
export function PrintSheet(props: { row: CheckpointRow; onDone: () => void }) {
  const words = useWords();
  const { ledger: says, proofs } = words;
  const format = useFormat();
  const { row, onDone } = props;
  return (
    <PrintedPaper title={`${words.common.productName} · ${says.printTitle}`} onDone={onDone}>
      <CheckpointCard row={row} />
      <DescriptionList
        facts={[
          { term: proofs.sheetSize, value: format.number(row.size) },
          { term: proofs.sheetAt, value: row.at },
          { term: proofs.root, value: row.root },
          { term: proofs.vaultKey, value: row.keySha256 },
        ]}
      />
      <p>{says.printHow}</p>
      <h2 className={css('subtitle')}>{says.note}</h2>
      <pre className={css('note')}>{row.text}</pre>
    </PrintedPaper>
  );
}
