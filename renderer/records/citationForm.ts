/** Citations in the making: which evidence, what it shows, where in it. */
import * as z from 'zod';
import type { NewCitation } from '../../shared/contract/records.ts';
import { LinkRelation } from '../../shared/records/link.ts';
import { line } from './entry.ts';

export const CitationForm = z.object({
  key: z.string(),
  evidence: z.object({ id: z.string().nullable(), label: z.string() }),
  relation: LinkRelation,
  cite: z.string(),
  note: z.string(),
});
export type CitationForm = z.infer<typeof CitationForm>;

export function blankCitation(key: string): CitationForm {
  return { key, evidence: { id: null, label: '' }, relation: 'supports', cite: '', note: '' };
}

/** Nothing was entered in this row: it is passed over. */
export function isBlankCitation(row: CitationForm): boolean {
  return (
    row.evidence.id === null &&
    [row.evidence.label, row.cite, row.note].every(text => line(text) === null)
  );
}

/** The citation of a row; null while its evidence is not chosen. */
export function citationOf(row: CitationForm): NewCitation | null {
  if (row.evidence.id === null) return null;
  return {
    evidence: row.evidence.id,
    relation: row.relation,
    cite: line(row.cite),
    note: line(row.note),
  };
}
