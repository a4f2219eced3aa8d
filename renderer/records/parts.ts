/** Parts of records by name, as they are erased or kept back: how a reader calls them and what stands in them. */
import type { ErasedOfRecord } from '../../shared/contract/erasure.ts';
import { rowOfPart, saidValue } from './memberChanges.ts';
import type { Speech } from './speech.ts';

/** A noun, and of a statement what it is about; null where that is not known. */
type Named = Readonly<{ type: string | null; about: string | null }>;

/** The part that a field belongs to: all items of a list are one. */
export function partOf(field: string): string {
  return field.replace(/#\d*$/, '');
}

/** A part in the reader's words: "Surname". */
export function partLabel({ type, about }: Named, part: string, speech: Speech): string {
  const row = rowOfPart(type, about, part);
  return speech.label(row === null ? part.replace(/^.*\//, '') : row.label);
}

/** A value as the record's own page would say it. */
export function partValue(
  { type, about }: Named,
  part: string,
  value: unknown,
  speech: Speech,
): string {
  const row = rowOfPart(type, about, part);
  const said = row === null ? null : saidValue(value, row.show, speech);
  if (said !== null) return said;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Names of fields as the parts they belong to, each once, in the reader's words. */
export function partLabels(record: Named, fields: readonly string[], speech: Speech): string[] {
  const parts = fields.filter(field => !field.endsWith('#')).map(partOf);
  return [...new Set(parts.map(part => partLabel(record, part, speech)))];
}

/** The erasure that took this field of the record: the last one, where several did. */
export function markOf(
  marks: readonly ErasedOfRecord[],
  id: string,
  field: string,
): ErasedOfRecord | null {
  return (
    marks.findLast(mark => mark.id === id && mark.values.some(({ name }) => name === field)) ?? null
  );
}
