/**
 * After somebody was barred from the vault, the compartments they belonged to get a new key: from the first member who
 * opens the vault for writing, since nobody outside may have a hand in the keys.
 */
import { isStale, type Compartment } from '../../../shared/events/compartments.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import { hasRight } from '../../../shared/rights.ts';
import { userBook } from '../ledger/users.ts';
import type { Vault } from '../vault.ts';
import { newCompartmentKey } from './keys.ts';

/** What hinders the writing (a full disk) must not keep the vault shut: until there is a key nothing can be sealed. */
export async function renewStaleKeys(vault: Vault): Promise<void> {
  try {
    await renewEach(vault);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function renewEach(vault: Vault): Promise<void> {
  if (vault.readOnly || !hasRight(vault.roles, 'record')) return;
  const { book } = vault.sealed;
  const own = [...book.values()].filter(
    each => each.members.has(vault.keyring.userId) && isStale(each),
  );
  for (const { id, members } of own) {
    const { key, told } = await newCompartmentKey(recipientsOf(vault, members));
    const event = {
      kind: systemKinds.compartmentRekeyed,
      on: { type: 'compartment', id },
      members: { key: told },
    };
    const { seq } = vault.write(tx => tx.append(event));
    vault.sealed.hold(seq, key);
  }
  if (own.length > 0) vault.sealed.reload();
}

/** age recipients of members, as the ledger tells them. */
export function recipientsOf(
  vault: Vault,
  members: Compartment['members'],
): ReadonlyMap<string, string> {
  const { users } = userBook(vault.reader);
  return new Map(
    [...members].map(id => {
      const recipient = users.get(id)?.recipient ?? null;
      if (recipient === null) throw new Error('a member has no receiving key');
      return [id, recipient];
    }),
  );
}
