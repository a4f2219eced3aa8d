import encodeQR from 'qr';
import { classes } from './classes.ts';
import sheet from './QrCode.module.css';

const css = classes(sheet);
/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const border = 4;

/** A QR code as one path, black on white whatever the theme: scanners want it so. */
export function QrCode(props: { text: string; name: string }) {
  const rows = encodeQR(props.text, 'raw', { ecc: 'medium', border });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      className={css('code')}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={props.name}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
