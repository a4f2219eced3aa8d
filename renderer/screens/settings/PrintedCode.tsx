import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { DeviceSheet } from '../../../shared/contract/device.ts';
import { classes } from '../../ui/classes.ts';
import print from '../../ui/Print.module.css';
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
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  const paper = (
    <article className={css('sheet')}>
      <h1 className={css('title')}>Litopys · {`${uk.device.code} · ${en.device.code}`}</h1>
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
    </article>
  );
  return createPortal(paper, document.body);
}
