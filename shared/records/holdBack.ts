import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { hasEnded } from './consent.ts';
import { Id, Line, RequiredLine, When } from './primitives.ts';

/** What can be held back from recipients as a whole. */
export const HeldTarget = z.strictObject({
  type: z.enum(['child', 'act', 'evidence', 'interview', 'source']),
  id: Id,
});
export type HeldTarget = z.infer<typeof HeldTarget>;

/** That a record goes to nobody, or not to these, for a while. It is lifted by being withdrawn, with the reason. */
export const HoldBack = z.strictObject({
  target: HeldTarget,
  /** None: whoever the recipient is. */
  recipients: z.array(termId('recipientKinds')).max(20),
  /** One recipient by name, as the addressee of a package is written; null: whatever the name. */
  addressee: Line,
  /** The last day on which it holds; null: until it is lifted. */
  until: When,
  reason: RequiredLine,
});
export type HoldBack = z.infer<typeof HoldBack>;

/** To whom something is about to be given; null where nobody said. */
export interface Recipient {
  readonly kind: string | null;
  readonly addressee: string | null;
}

/** Whether a hold-back stands against giving its record to this recipient. Where nobody said to whom, it does. */
export function isHeldFrom(
  { recipients, addressee, until }: Pick<HoldBack, 'recipients' | 'addressee' | 'until'>,
  to: Recipient,
  day: string,
): boolean {
  if (hasEnded(until, day)) return false;
  const isKind = recipients.length === 0 || to.kind === null || recipients.includes(to.kind);
  const isNamed =
    addressee === null || to.addressee === null || plain(addressee) === plain(to.addressee);
  // a name is one more recipient beside the kinds, not a condition on them
  return recipients.length > 0 && addressee !== null ? isKind || isNamed : isKind && isNamed;
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
