/**
 * A vault opened for reading is not written, byte for byte. SQLite would write all the same (a log at opening, a
 * checkpoint at closing) and cannot open a log's database on a medium that it cannot write; so it is given a copy.
 */
import { chmod, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { systemReason, writingFault } from '../disk/durable.ts';
import { judgeDatabase, openDatabase, type Database } from './driver.ts';

/** A copy, encrypted like the original, in a private folder of its own. */
interface Snapshot {
  readonly file: string;
  readonly logged: boolean;
  /** May be asked again; never throws. Where the system keeps names of open files, only the last time succeeds. */
  readonly remove: () => Promise<void>;
}

/** A database that is only read, and what lay beside it. */
export interface ReadOnlyDatabase {
  readonly database: Database;
  /** A log with content: it was not closed properly, or another process has it open. */
  readonly logged: boolean;
}

/**
 * Open what a database holds now, without writing to it or beside it. `prepare` may write to the copy (a migration).
 * Where the system allows it nothing names the copy any more once this returns, so a kill leaves none.
 * @throws Refusal as `openDatabase`; disk/full, disk/not-writable, disk/failed where the copy cannot be made
 */
export async function openForReading(
  file: string,
  key: Uint8Array,
  prepare: (database: Database) => void,
): Promise<ReadOnlyDatabase> {
  judgeDatabase(file, key);
  const { file: copy, logged, remove } = await copyStanding(file);
  try {
    const database = openDatabase(copy, key);
    const close = () => {
      try {
        database.close();
      } finally {
        void remove();
      }
    };
    try {
      prepare(database);
      database.checkpointWal();
    } catch (error) {
      close();
      throw error;
    }
    await remove();
    return { database: { ...database, close }, logged };
  } catch (error) {
    await remove();
    throw error;
  }
}

const mostAttempts = 8;

/**
 * Copies a database and the log beside it as they stand together: while the file itself stays as it is, its log holds
 * all that was committed since, whoever goes on writing to it. SQLite ignores the rest of a log that was cut off.
 * @throws Refusal vault/in-use where it does not stand still; disk/full, disk/not-writable, disk/failed
 */
async function copyStanding(file: string): Promise<Snapshot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'litopys-reading-')).catch((error: unknown) => {
    throw writingFault(error);
  });
  const copy = path.join(folder, 'copy.db');
  const remove = () => rm(folder, { recursive: true, force: true }).catch(() => undefined);
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const before = await stateOf(file);
      await copyOne(file, copy);
      const logged = await copyLog(`${file}-wal`, `${copy}-wal`);
      if ((await stateOf(file)) === before) return { file: copy, logged, remove };
    }
    throw new Refusal('vault/in-use');
  } catch (error) {
    await remove();
    throw writingFault(error);
  }
}

async function stateOf(file: string): Promise<string> {
  const { ino, size, mtimeNs } = await stat(file, { bigint: true });
  return `${String(ino)} ${String(size)} ${String(mtimeNs)}`;
}

async function copyOne(file: string, copy: string): Promise<void> {
  await copyFile(file, copy);
  await chmod(copy, 0o600); // the original's mode came along, and may forbid writing
}

/** Tells whether a log with content was there. */
async function copyLog(log: string, copy: string): Promise<boolean> {
  await rm(copy, { force: true });
  try {
    await copyOne(log, copy);
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return false;
    throw error;
  }
  return (await stat(copy)).size > 0;
}
