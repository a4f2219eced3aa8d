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
  const slots = header.slots.filter(slot => slot.kind !== 'user' || users.has(slot.user));
  const isKnown = slots.length === header.slots.length;
  const known = isKnown ? header : resealed(header, master, { slots });
  const aligned = await alignRecoverySlot(known, master, recoverySlotFor(db));
  if (aligned || !isKnown) await writeHeader(folder, aligned ?? known);
  return aligned ?? known;
}
