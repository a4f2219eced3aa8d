/** What a package is made from: all that is open, and of what is sealed the compartments that a member chose. */
import { Refusal } from '../../../shared/result.ts';
import { sealedRecordsOver, sightOver, type SealedRecords } from '../compartments/sight.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { Vault } from '../vault.ts';

/**
 * A sight of these compartments and of no other, for as long as `use` takes.
 * @throws Refusal compartment/not-a-member
 */
export function withChosen<T>(
  { id: vault, reader, sealed, keyring }: Vault,
  compartments: readonly string[],
  use: (db: ReadableDb, chosen: SealedRecords) => T,
): T {
  const keys = new Map<number, Uint8Array>();
  for (const id of compartments) {
    const compartment = sealed.book.get(id);
    if (!compartment?.members.has(keyring.userId)) throw new Refusal('compartment/not-a-member');
    for (const { from } of compartment.keys) {
      const key = sealed.keys.get(from);
      // a copy of its own: both are wiped
      if (key) keys.set(from, key.slice());
    }
  }
  const chosen = sealedRecordsOver(reader, vault, keys);
  const wipe = () => chosen.wipe();
  let result: T;
  try {
    result = use(compartments.length === 0 ? reader : sightOver(reader, chosen), chosen);
  } catch (error) {
    wipe();
    throw error;
  }
  if (result instanceof Promise) void result.then(wipe, wipe);
  else wipe();
  return result;
}
