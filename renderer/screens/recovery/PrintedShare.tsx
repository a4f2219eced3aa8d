import type { ShareSheet } from '../../../shared/contract/recovery.ts';
import { classes } from '../../ui/classes.ts';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { en } from '../../words/en/index.ts';
import { uk } from '../../words/uk/index.ts';
import sheet from '../../ui/PrintedLines.module.css';

const css = classes(sheet);
const languages = [
  { lang: 'uk', says: uk.recovery.sheet },
  { lang: 'en', says: en.recovery.sheet },
] as const;

/** One share on one sheet, in both languages: it has to be understood by whoever finds it in ten years. */
export function PrintedShare(props: { share: ShareSheet; onDone: () => void }) {
  const { share, onDone } = props;
  const { number, threshold, shares, vault, set, lines } = share;
  const [first, second] = languages;
  const both = (word: 'holder' | 'date' | 'place' | 'vault' | 'set' | 'number' | 'title') =>
    `${first.says[word]} · ${second.says[word]}`;
  return (
    <PrintedPaper title={`Litopys · ${both('title')}`} onDone={onDone}>
      <p className={css('facts')}>
        <span>
          {both('number')}: <strong>{`${number}/${shares}`}</strong>
        </span>
        <span>
          {both('vault')}: <code>{vault}</code>
        </span>
        <span>
          {both('set')}: <code>{set}</code>
        </span>
      </p>
      <div className={css('share')}>
        <ol className={css('lines')}>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <QrCode text={share.qr} name="QR" />
      </div>
      <dl className={css('blanks')}>
        {(['holder', 'date', 'place'] as const).map(word => (
          <div key={word}>
            <dt>{both(word)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <div className={css('texts')}>
        {languages.map(({ lang, says }) => (
          <div key={lang} lang={lang}>
            <p>{says.what}</p>
            <p>{says.does(threshold, shares)}</p>
            <p>{says.how}</p>
            <p>{says.keep}</p>
          </div>
        ))}
      </div>
    </PrintedPaper>
  );
}
