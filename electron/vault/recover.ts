/** Opening a vault whose people are all locked out: enough recovery shares let in one new administrator. */
import { Refusal } from '../../shared/result.ts';
import { systemKinds } from '../../shared/events/event.ts';
import { standingOf } from '../../shared/events/users.ts';
import { toBase64url } from '../../shared/bytes.ts';
import { changeHeader } from './changeHeader.ts';
import { openDatabase, type Database } from './database/driver.ts';
import { settledFile } from './database/generations.ts';
import { judgeOpening } from './judgement.ts';
import { readHeader, type Header } from './keys/header.ts';
import { admitRecovered, resealed, type Credentials } from './keys/keyring.ts';
import { checkHeader } from './keys/masterKey.ts';
import { foldName } from './keys/passphrase.ts';
import { readPendingHeader, settlePending } from './keys/pendingHeader.ts';
import { ageRecipient } from './keys/receiving.ts';
import { recoverMaster, type Recovered } from './keys/recovery.ts';
import { recoverySlotFor } from './ledger/recovery.ts';
import { userBook } from './ledger/users.ts';
import { bringUpToDate } from './migrations/upgrade.ts';
import { noteOpening, openOver, type Opened, type Surroundings } from './session.ts';
import type { Vault } from './vault.ts';

/**
 * Open the vault with its shares and enrol whoever brought them together. Nobody else's slot is touched. A crash at any
 * moment leaves slot and entry both or neither.
 * @throws Refusal those of `recoverMaster`, `openDatabase` and of an opening that stops; user/name-taken
 */
export async function recoverVault(
  folder: string,
  shares: readonly string[],
  credentials: Credentials,
  around: Surroundings,
): Promise<Opened> {
  const before = await readHeader(folder);
  const recovered = await recoverMaster(before, shares);
  const { header, keyring } = await admitRecovered(before, recovered.master, credentials);
  let database: Database | null = null;
  try {
    const file = await settledFile(folder, header.database, false);
    database = openDatabase(file, keyring.databaseKey);
    await bringUpToDate(folder, header, database, true);
    const pending = await readPendingHeader(folder, before.vault);
    const held = await settlePending(folder, { current: before, pending }, database.reader, false);
    checkHeader(recovered.master, held);
    const state = { db: database.reader, keyring, memory: around.memory, folder };
    const { findings, worst } = await judgeOpening(state, null);
    if (worst) throw worst;
    // a header from before the set was replaced does not bring the old shares back into force
    if (recoverySlotFor(database.reader)?.set !== recovered.set) {
      throw new Refusal('share/other-set', { share: 1 });
    }
    const { users } = userBook(database.reader);
    const names = [...users.values()].filter(user => standingOf(user).status !== 'removed');
    if (names.some(({ name }) => foldName(name ?? '') === foldName(credentials.userName))) {
      throw new Refusal('user/name-taken');
    }
    // what an earlier recovery left unfinished goes; slots of people whom the ledger knows stay as they are
    const others = held.slots.filter(slot => slot.kind !== 'user' || users.has(slot.user));
    const own = header.slots.filter(slot => slot.id === keyring.slotId);
    const next = resealed(held, recovered.master, { slots: [...others, ...own] });
    const opened = await openOver(folder, held, keyring, database, false, around);
    try {
      await enrolRecovered(opened.vault, next, credentials.userName, recovered);
    } catch (error) {
      await opened.store.close();
      throw error;
    }
    await noteOpening(folder, around);
    return { ...opened, findings: [...findings, ...opened.findings] };
  } catch (error) {
    closeDespite(database);
    keyring.wipe();
    throw error;
  }
}

/** Signed by the new user, and by the vault's key: nobody was there to enrol them. */
async function enrolRecovered(
  vault: Vault,
  header: Header,
  name: string,
  { set, numbers }: Recovered,
): Promise<void> {
  const { keyring } = vault;
  await changeHeader(vault, header, tx =>
    tx.append(
      {
        kind: systemKinds.recoveryUsed,
        on: { type: 'user', id: keyring.userId },
        members: {
          user: {
            id: keyring.userId,
            name: name.normalize('NFC').trim(),
            signingKey: toBase64url(keyring.userPublicKey),
            encryptionKey: ageRecipient(keyring.userReceiveKey),
          },
          set,
          holdersUsed: [...numbers],
        },
      },
      message => keyring.vaultSign(message),
    ),
  );
}

function closeDespite(database: Database | null): void {
  try {
    database?.close();
  } catch {
    // what stopped the recovery is told, not what closing met after it
  }
}
