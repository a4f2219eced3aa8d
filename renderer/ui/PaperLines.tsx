import { classes } from './classes.ts';
import sheet from './PaperLines.module.css';
import { QrCode } from './QrCode.tsx';

const css = classes(sheet);

/** Lines that go onto paper, numbered as they are typed back, and the same as a QR code. */
export function PaperLines(props: {
  lines: readonly string[];
  label: string;
  qr: string;
  qrName: string;
}) {
  return (
    <div className={css('share')}>
      <ol className={css('lines')} aria-label={props.label}>
        {props.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <QrCode text={props.qr} name={props.qrName} />
    </div>
  );
}
