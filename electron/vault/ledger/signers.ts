import type { Signers } from '../../../shared/ledger/chain.ts';
import type { ReadableDb } from '../database/driver.ts';
import { members } from '../tables/entry.ts';

/** Who could sign at which position. `vaultKey` comes from the header, whose MAC has been checked. */
export function signersOf(db: ReadableDb, vaultKey: Uint8Array): Signers {
  const enrolled = new Map(members(db).map(member => [member.id, member]));
  return {
    keyAt(user, seq) {
      const member = enrolled.get(user);
      return member && member.enrolled <= seq ? member.signing_key : null;
    },
    vaultKeyAt: () => vaultKey,
  };
}
