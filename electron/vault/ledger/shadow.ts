/** Every projection built anew from the ledger, beside the stored ones, while the vault goes on. */
import { unlinkSync } from 'node:fs';
import path from 'node:path';
import type { JobContext } from '../../../shared/contract/define.ts';
import { toHex } from '../../../shared/bytes.ts';
import { randomBytes } from '../crypto/nodeCrypto.ts';
import {
  createDatabase,
  createMemoryDatabase,
  type Database,
  type ReadableDb,
} from '../database/driver.ts';
import { migrate } from '../migrations/index.ts';
import type { Vault } from '../vault.ts';
import { allToBeTouched, nothingTouched, settle, type Touched } from './project.ts';
import { replay } from './replay.ts';
import { pause } from './verification.ts';

const slice = 500;

/**
 * Replays the ledger into a shadow, then lets `use` look at it in one go: nobody writes meanwhile.
 * @throws Refusal job/cancelled; ImpossibleEvent where an entry cannot follow those before it
 */
export async function withShadow<T>(
  vault: Vault,
  context: JobContext,
  use: (shadow: ReadableDb) => T,
): Promise<T> {
  const { database: shadow, remove } = openShadow(vault);
  try {
    migrate(shadow);
    let next = 0;
    const step = (touched: Touched): boolean => {
      const from = next;
      next = shadow.transaction(db => replay(vault.reader, db, from, slice, touched));
      return next > from;
    };
    const all = allToBeTouched();
    while (step(all)) {
      context.progress({ step: 'replay', done: next, of: vault.size, unit: 'entries' });
      await pause(context);
    }
    shadow.transaction(db => settle(db, all));
    await pause(context);
    // from here to the end nobody else writes: comparing does not wait for anything
    const since = nothingTouched();
    while (step(since));
    shadow.transaction(db => settle(db, since));
    return use(shadow.reader);
  } finally {
    shadow.close();
    remove();
  }
}

/**
 * On the disk, so that a long ledger needs no more memory than a short one, under a key that nobody keeps; in memory
 * where the vault is only read. What a crash leaves of it is swept as any writing that did not end.
 */
function openShadow({ folder, readOnly }: Vault): {
  readonly database: Database;
  readonly remove: () => void;
} {
  if (readOnly) return { database: createMemoryDatabase(), remove: () => undefined };
  const file = path.join(folder, `db-0.db.${toHex(randomBytes(8))}.part`);
  const key = randomBytes(32);
  const database = createDatabase(file, key);
  key.fill(0);
  return { database, remove: () => unlinkSync(file) };
}
