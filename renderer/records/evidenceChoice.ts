import { numberLabel } from '../../shared/records/number.ts';
import type { EvidenceRow } from '../../shared/contract/views.ts';
import type { Choice } from '../ui/choices.ts';
import type { Speech } from './speech.ts';

/** What a reader calls a piece of evidence: number, and title or file name or type. */
export function evidenceTitle(
  row: Pick<EvidenceRow, 'number' | 'title' | 'fileName' | 'type'>,
  speech: Speech,
): string {
  const name = row.title ?? row.fileName ?? speech.term('documentTypes', row.type) ?? row.type;
  return `${numberLabel('evidence', row.number)} ${name}`;
}

export function evidenceChoice(row: EvidenceRow, speech: Speech): Choice {
  const details = [speech.term('documentTypes', row.type), speech.date(row.date)];
  return {
    value: row.id,
    label: evidenceTitle(row, speech),
    detail: details.filter(each => each !== null).join(' · '),
  };
}
