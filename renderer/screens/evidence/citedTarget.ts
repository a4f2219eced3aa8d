/** What an item is to speak of, in the making. */
import * as z from 'zod';
import type { Link } from '../../../shared/records/link.ts';
import { LinkRelation, LinkTarget } from '../../../shared/records/link.ts';
import { line } from '../../records/entry.ts';

export const CitedTarget = z.object({
  key: z.string(),
  child: z.object({ id: z.string().nullable(), label: z.string() }),
  target: LinkTarget.nullable(),
  relation: LinkRelation,
  cite: z.string(),
  note: z.string(),
});
export type CitedTarget = z.infer<typeof CitedTarget>;

export function blankTarget(key: string): CitedTarget {
  return {
    key,
    child: { id: null, label: '' },
    target: null,
    relation: 'supports',
    cite: '',
    note: '',
  };
}

/** Nothing was entered in this row: it is passed over. */
export function isBlankTarget(row: CitedTarget): boolean {
  return (
    row.target === null &&
    row.child.id === null &&
    [row.child.label, row.cite, row.note].every(text => line(text) === null)
  );
}

/** The citation of a row; null while it is not chosen what the item speaks of. */
export function citationOf(row: CitedTarget): Omit<Link, 'evidence'> | null {
  if (row.target === null) return null;
  const { target, relation, cite, note } = row;
  return { target, relation, cite: line(cite), note: line(note) };
}

/** What an address asks for, `episode:<id>`; null when it asks for nothing that is a record. */
export function askedTarget(text: string | null): LinkTarget | null {
  const [type = '', id = '', ...rest] = (text ?? '').split(':');
  const parsed = LinkTarget.safeParse({ type, id });
  return parsed.success && rest.length === 0 ? parsed.data : null;
}
