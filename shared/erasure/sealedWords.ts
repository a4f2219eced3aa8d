/** What an erasure in a compartment says to its members alone. */
import * as z from 'zod';
import { Subject } from '../events/event.ts';
import { ErasedEntry, LegalGround } from './erased.ts';
import { mostErasedEntries } from './limits.ts';
import type { SealedErasureFacts } from './sealed.ts';

/** What the words say: what members of `field.erased@1` say of open records, and the record that was chosen. */
export const ErasureWords = z.strictObject({
  subject: Subject,
  ground: LegalGround,
  reason: z.string(),
  erased: z.array(ErasedEntry).min(1).max(mostErasedEntries),
});
export type ErasureWords = z.infer<typeof ErasureWords>;

/** What the words have to name: the same entries and digests that everybody reads. */
export function goneOf(erased: ErasureWords['erased']): SealedErasureFacts['erased'] {
  return erased.map(({ position, fields }) => ({
    position,
    digests: fields.map(({ digest }) => digest),
  }));
}
