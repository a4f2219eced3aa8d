import type { DeviceSheet } from '../../../shared/contract/device.ts';
import { classes } from '../../ui/classes.ts';
import print from '../../ui/PrintedLines.module.css';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { en } from '../../words/en/index.ts';
import { uk } from '../../words/uk/index.ts';

const css = classes(print);
const languages = [
  { lang: 'uk', says: uk },
  { lang: 'en', says: en },
] as const;

/** The device code on one sheet, in both languages. */
export function PrintedCode(props: { sheet: DeviceSheet; onDone: () => void }) {
  const { sheet, onDone } = props;
  return (
    <PrintedPaper title={`Litopys · ${uk.device.code} · ${en.device.code}`} onDone={onDone}>
      <p className={css('facts')}>
        <span>
          {`${uk.recovery.sheet.vault} · ${en.recovery.sheet.vault}`}: <code>{sheet.vault}</code>
        </span>
      </p>
      <div className={css('share')}>
        <ol className={css('lines')}>
          {sheet.lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <QrCode text={sheet.qr} name="QR" />
      </div>
      <div className={css('texts')}>
        {languages.map(({ lang, says }) => (
          <div key={lang} lang={lang}>
            <p>{says.device.onSheet}</p>
          </div>
        ))}
      </div>
    </PrintedPaper>
  );
}
