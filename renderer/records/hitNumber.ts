import type { SearchHit } from '../../shared/contract/work.ts';
import { numberLabel } from '../../shared/records/number.ts';

/** The number of what was found, where it has one of its own: the title of a child's hits begins with the child's. */
export function hitNumber({ type, number }: Pick<SearchHit, 'type' | 'number'>): string | null {
  if (type === 'child' || type === 'assertion' || number === null) return null;
  return numberLabel(type, number);
}
