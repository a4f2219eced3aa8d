import { canonicalJson } from '../../../shared/canonical.ts';
import { standingOf } from '../../../shared/events/users.ts';
import type { ReadableDb } from '../database/driver.ts';
import { writeHeader, type Header } from '../keys/header.ts';
import { resealed, type Keyring } from '../keys/keyring.ts';
import { alignRecoverySlot } from '../keys/recovery.ts';
import { recoverySlotFor } from './recovery.ts';
import { userBook } from './users.ts';

/** The header follows the ledger: what a crash left between the two is made up for, or goes. */
export async function alignHeader(
  folder: string,
  header: Header,
  keyring: Keyring,
  db: ReadableDb,
): Promise<Header> {
  const { master } = keyring.secrets;
  const { users } = userBook(db);
  const slots = header.slots.flatMap((slot): Header['slots'] => {
    if (slot.kind !== 'user') return [slot];
    const user = users.get(slot.user);
    if (user === undefined) return [];
    // letting somebody in again begins with the slot; without its entry they stay out
    const isOut = slot.master !== null && standingOf(user).status === 'suspended';
    return [isOut ? { ...slot, master: null } : slot];
  });
  const isKnown = canonicalJson(slots) === canonicalJson(header.slots);
  const known = isKnown ? header : resealed(header, master, { slots });
  const aligned = await alignRecoverySlot(known, master, recoverySlotFor(db));
  if (aligned || !isKnown) await writeHeader(folder, aligned ?? known);
  return aligned ?? known;
}
