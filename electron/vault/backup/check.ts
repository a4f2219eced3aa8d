/** A vault's files outside a running vault (a backup, a vault being restored), checked with its keys. */
import path from 'node:path';
import type { BackupReport } from '../../../shared/contract/backup.ts';
import type { JobContext } from '../../../shared/contract/define.ts';
import type { Finding, Head } from '../../../shared/contract/session.ts';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import { readCheckpoint } from '../../../shared/ledger/checkpoint.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { openDatabase, type Database, type ReadableDb } from '../database/driver.ts';
import { readHeader } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
import { checkHeader } from '../keys/masterKey.ts';
import { finding } from '../ledger/findings.ts';
import { headView } from '../ledger/head.ts';
import { rootAt } from '../ledger/rememberedHeads.ts';
import { pause } from '../ledger/verification.ts';
import { isSealedEpoch } from '../objects/format.ts';
import { openObjectStore } from '../objects/objectStore.ts';
import { storedHead, ledgerSize } from '../tables/entry.ts';
import { objects } from '../tables/object.ts';

export interface CheckedFiles {
  /** Folder with `vault.json` and the database. */
  readonly folder: string;
  /** Folder with `objects/`. */
  readonly pool: string;
  readonly keyring: Keyring;
  readonly byteWorker: string;
  /** Every object decrypted and hashed. */
  readonly deep: boolean;
}

export type Checked = Omit<BackupReport, 'generation'>;

/**
 * Header MAC, every page of the database, the signed head against the tree, every object's presence, size and header.
 */
export async function checkFiles(
  { folder, pool, keyring, byteWorker, deep }: CheckedFiles,
  context: JobContext,
): Promise<Checked> {
  const findings: Finding[] = [];
  const checked = { pages: 0, objects: 0, bytes: 0 };
  let head: Head | null = null;
  let database: Database | null = null;
  try {
    const header = await readHeader(folder);
    checkHeader(keyring.secrets.master, header);
    database = openDatabase(path.join(folder, header.database), keyring.databaseKey);
    await pause(context);
    for (const { page, finding: told } of database.integrityFindings()) {
      const where = page === null ? 'database' : `database, page ${page}`;
      findings.push(finding('database/damaged-page', where, null, told));
    }
    checked.pages = database.pageCount();
    head = await checkedHead(database.reader, keyring, findings);
    await checkPool();
  } catch (error) {
    if (!isOfTheFiles(error)) throw error;
    findings.push(finding(error.fault.code, 'backup', null, null));
  } finally {
    database?.close();
  }
  return { verdict: findings.length === 0 ? 'valid' : 'invalid', head, checked, findings };

  async function checkPool(): Promise<void> {
    if (!database) return;
    const store = openObjectStore({
      vaultFolder: pool,
      epochKeys: keyring.epochKeys,
      currentEpoch: keyring.currentEpoch,
      byteWorker,
    });
    try {
      const all = objects(database.reader);
      for (const [done, object] of all.entries()) {
        try {
          // what lies in a compartment can only be held to its size and header: a backup is checked for everybody
          const opens = deep && !isSealedEpoch(object.epoch);
          if (opens) await store.verify(object, { signal: context.signal });
          else await store.checkHeader(object);
          checked.objects++;
          if (opens) checked.bytes += object.size;
        } catch (error) {
          if (!isOfTheFiles(error)) throw error;
          findings.push(finding(error.fault.code, `object ${object.id}`, null, null));
        }
        context.progress({ step: 'check', done: done + 1, of: all.length, unit: 'files' });
        if (deep || done % 50 === 0) await pause(context);
      }
    } finally {
      await store.close();
    }
  }
}

/** A refusal that says something of the files; others stop the check. */
function isOfTheFiles(error: unknown): error is Refusal {
  return error instanceof Refusal && /^(vault|database|object|file)\//.test(error.fault.code);
}

async function checkedHead(
  db: ReadableDb,
  keyring: Keyring,
  findings: Finding[],
): Promise<Head | null> {
  const stored = storedHead(db);
  const read =
    stored && (await readCheckpoint(toUtf8(stored.note), keyring.vaultPublicKey, [], nodeCrypto));
  if (!stored || !read?.ok) {
    findings.push(finding('head/unreadable', 'head', null, null));
    return null;
  }
  const { size, root, vault } = read.value.checkpoint;
  const stands = ledgerSize(db);
  if (vault !== keyring.vaultId) {
    findings.push(finding('head/wrong-vault', 'head', keyring.vaultId, vault));
  }
  if (size !== stands) findings.push(finding('head/wrong-size', 'head', size, stands));
  else if (rootAt(db, size) !== toHex(root)) {
    findings.push(finding('head/wrong-root', 'head', toHex(root), rootAt(db, size)));
  }
  return headView(stored.note, stored.at, keyring.vaultPublicKey);
}
