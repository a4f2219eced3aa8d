/** What a field of a record's entries is called. */
import {
  actRows,
  assertionProof,
  assertionRows,
  childRows,
  detailRows,
  episodeRows,
  evidenceRows,
  type Row,
} from '../../shared/package/pages/rows.ts';
import type { Speech } from './speech.ts';

const under = (member: string, rows: readonly Row[]): Row[] =>
  rows.map(row => ({ ...row, path: `${member}/${row.path}` }));

const rowsByType: Readonly<Record<string, readonly Row[]>> = {
  child: childRows,
  act: actRows,
  evidence: evidenceRows,
  episode: [...episodeRows, ...Object.values(detailRows).flatMap(rows => under('details', rows))],
  assertion: [
    ...assertionProof,
    ...Object.values(assertionRows).flatMap(rows => under('value', rows)),
  ],
};

/** In words where it has any, else by its own name. @param field as an entry names it: `remarks#0` */
export function partLabel(field: string, speech: Speech): string {
  const path = field.replace(/#\d*$/, '');
  const rows = Object.values(rowsByType).flat();
  const row = rows.find(each => each.path === path);
  return row === undefined ? path : speech.label(row.label);
}
