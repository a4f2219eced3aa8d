import { Database as Native } from '@signalapp/sqlcipher';
import { closeSync, constants, existsSync, lstatSync, openSync } from 'node:fs';
import { Refusal } from '../../../shared/result.ts';
import { systemReason, writingFault } from '../disk/durable.ts';
import { copyFrozen, type CopyOptions } from './copy.ts';
import { findingsOf, type IntegrityFinding } from './integrity.ts';
import { judgeDatabaseFile } from './pageSeal.ts';
import type { Sql } from './sql.ts';
import { bound, createStatements, guarded, type Row } from './statements.ts';

/** Marks a writer; only this file can make one, so a reader cannot be passed as a writer. */
const writable: unique symbol = Symbol('writable');

/** Reads. A statement that would write throws. */
export interface ReadableDb {
  /** The first row, or null. */
  get(query: Sql): Row | null;
  all(query: Sql): Row[];
}

/** Reads and writes, inside the transaction that gave it and not after. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true;
  run(statement: Sql): { readonly changes: number; readonly lastInsertRowid: number };
  /** Several statements of constant text, for migrations: nothing is bound. */
  exec(script: string): void;
}

/** One open, locked, encrypted database. */
export interface Database {
  readonly reader: ReadableDb;
  /**
   * All of `work`, durable when this returns, or nothing of it. `work` is synchronous, so no other
   * writer comes between.
   */
  transaction<T>(work: (db: WritableDb) => T): T;
  /** Every page's seal and SQLite's own structure check; empty when all is well. Slow: reads everything. */
  integrityFindings(): IntegrityFinding[];
  pageCount(): number;
  /** Moves the write-ahead log into the file and empties it; not while the file is being copied: it stands still. */
  checkpointWal(): void;
  /**
   * Copies the file as it is at a checkpoint, while work goes on. Nobody else in this process may open and
   * close the file: POSIX drops a process's locks on a file when any of its descriptors is closed.
   */
  copyTo(target: string, options?: CopyOptions): Promise<void>;
  /** Writes the whole content to a new database under another key (removal of a user, erasure). */
  exportTo(target: string, key: Uint8Array): void;
  close(): void;
}

/** Versions for the diagnostics. */
export function driverVersions(): { readonly sqlcipher: string; readonly sqlite: string } {
  const native = new Native(':memory:');
  try {
    return {
      sqlcipher: String(native.pragma('cipher_version', { simple: true })),
      sqlite: String(native.prepare('SELECT sqlite_version() AS v').get()?.['v']),
    };
  } finally {
    native.close();
  }
}

/** A database that is never written anywhere: what replay rebuilds to compare the stored one with. */
export function createMemoryDatabase(): Database {
  const native = new Native(':memory:');
  native.pragma('temp_store = MEMORY');
  return databaseOver(native, null, () => native.close());
}

/** Files open in this process, by device and inode: a second opening must not disturb the first one's lock. */
const openFiles = new Set<string>();

/**
 * Create an SQLCipher 4 database under a raw 256-bit key.
 * @throws Refusal database/exists, disk/full, disk/not-writable, disk/failed
 */
export function createDatabase(file: string, key: Uint8Array): Database {
  createEmpty(file);
  return openJudged(file, key, 'empty');
}

/** SQLite would make a file that everybody may read. */
function createEmpty(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (systemReason(error) === 'EEXIST') throw new Refusal('database/exists');
    throw writingFault(error);
  }
}

/**
 * Open a database and lock it for this process. A file that is not ours is left byte for byte as it was.
 * @throws Refusal database/missing, database/not-a-file, database/unreadable, database/empty,
 *   database/not-encrypted, database/other-key, database/damaged, vault/in-use
 */
export function openDatabase(file: string, key: Uint8Array): Database {
  return openJudged(file, key, 'ours');
}

/**
 * Says whether a file is our database and no session of this process has it open.
 * @throws Refusal as `openDatabase`
 */
export function judgeDatabase(file: string, key: Uint8Array): void {
  if (openFiles.has(fileIdentity(file))) throw new Refusal('vault/in-use');
  const descriptor = openForReading(file);
  try {
    const judgement = judgeDatabaseFile(descriptor, key);
    if (judgement !== 'ours') throw new Refusal(`database/${judgement}`);
  } finally {
    closeSync(descriptor);
  }
}

function openJudged(file: string, key: Uint8Array, expected: 'ours' | 'empty'): Database {
  const identity = fileIdentity(file);
  if (openFiles.has(identity)) throw new Refusal('vault/in-use');
  const descriptor = openForReading(file);
  try {
    const judgement = judgeDatabaseFile(descriptor, key);
    if (judgement !== expected) throw new Refusal(`database/${judgement}`);
    const native = openNative(file, key);
    openFiles.add(identity);
    return databaseOver(native, descriptor, () => {
      native.close();
      closeSync(descriptor);
      openFiles.delete(identity);
    });
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function fileIdentity(file: string): string {
  if (!existsSync(file)) throw new Refusal('database/missing');
  const status = lstatSync(file, { bigint: true });
  if (!status.isFile()) throw new Refusal('database/not-a-file');
  return `${String(status.dev)}:${String(status.ino)}`;
}

function openForReading(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    const reason = systemReason(error);
    throw reason === null ? error : new Refusal('database/unreadable', { reason });
  }
}

function openNative(file: string, key: Uint8Array): Native {
  const native = new Native(file);
  try {
    guarded(() => {
      native.pragma('cipher_log_level = NONE');
      native.pragma(`key = "${keyText(key)}"`);
      // Before the first read: then that read takes the lock, and no shared-memory file is made.
      native.pragma('locking_mode = EXCLUSIVE');
      native.prepare('SELECT count(*) FROM sqlite_schema').get();
      if (native.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
        throw new Error('the database refused write-ahead logging');
      }
      native.pragma('synchronous = FULL');
      native.pragma('cache_size = -65536'); // 64 MiB: each page not cached costs a decryption
      native.pragma('foreign_keys = ON');
      native.pragma('cell_size_check = ON');
      native.pragma('trusted_schema = OFF');
      native.pragma('temp_store = MEMORY'); // never plaintext in a temporary file
      native.pragma('secure_delete = ON');
      // A write takes the lock even where the file was empty and the read above had nothing to lock.
      native.exec('BEGIN IMMEDIATE; PRAGMA user_version; COMMIT');
    });
    return native;
  } catch (error) {
    native.close();
    throw error;
  }
}

/** SQLCipher's spelling of a raw key. */
function keyText(key: Uint8Array): string {
  if (key.length !== 32) throw new Error('a database key has 32 bytes');
  return `x'${Buffer.from(key).toString('hex')}'`;
}

function databaseOver(native: Native, descriptor: number | null, close: () => void): Database {
  const statements = createStatements(text => native.prepare(text));
  let inTransaction = false;
  let copying = false;
  /** Whether another database still hangs on this one: on a full disk it cannot even be let go. */
  let attached = false;

  const reader: ReadableDb = {
    get: query => guarded(() => statements.toRead(query).get(bound(query.values)) ?? null),
    all: query => guarded(() => statements.toRead(query).all(bound(query.values))),
  };

  /** A writer that stops working when its transaction ends. */
  function writerFor(isOpen: () => boolean): WritableDb {
    const during = <T>(work: () => T): T => {
      if (!isOpen()) throw new Error('a writer was used after its transaction');
      return guarded(work);
    };
    return {
      [writable]: true,
      get: query => during(() => statements.toWrite(query).get(bound(query.values)) ?? null),
      all: query => during(() => statements.toWrite(query).all(bound(query.values))),
      run: statement => during(() => statements.toWrite(statement).run(bound(statement.values))),
      exec: script => during(() => native.exec(script)),
    };
  }

  function detach(): void {
    native.exec('DETACH DATABASE next');
    attached = false;
  }

  function checkpointWal(): void {
    if (copying) return;
    const [outcome] = guarded(() => native.pragma('wal_checkpoint(TRUNCATE)'));
    if (outcome?.['busy'] !== 0) throw new Error('the write-ahead log is in use');
  }

  return {
    reader,
    transaction(work) {
      if (inTransaction) throw new Error('a transaction was begun inside a transaction');
      guarded(() => native.exec('BEGIN IMMEDIATE'));
      inTransaction = true;
      let open = true;
      try {
        const result = work(writerFor(() => open));
        if (result instanceof Promise) throw new Error('a transaction cannot wait');
        guarded(() => native.exec('COMMIT'));
        return result;
      } catch (error) {
        // SQLite has already rolled back by itself after some failures, a full disk among them.
        try {
          native.exec('ROLLBACK');
        } catch {
          // nothing was left to roll back
        }
        throw error;
      } finally {
        open = false;
        inTransaction = false;
      }
    },
    integrityFindings: () =>
      findingsOf(
        () => native.pragma('cipher_integrity_check'),
        () => native.pragma('integrity_check'),
      ),
    pageCount: () => Number(guarded(() => native.pragma('page_count', { simple: true }))),
    checkpointWal,
    async copyTo(target, options = {}) {
      if (descriptor === null) throw new Error('a database in memory has no file');
      if (copying) throw new Error('the file is being copied already');
      checkpointWal();
      copying = true;
      native.pragma('wal_autocheckpoint = 0'); // new pages stay in the log; the file stands still
      try {
        await copyFrozen(descriptor, target, options);
      } finally {
        copying = false;
        native.pragma('wal_autocheckpoint = 1000');
      }
    },
    exportTo(target, key) {
      createEmpty(target);
      guarded(() => {
        if (attached) detach();
        native.prepare('ATTACH DATABASE ? AS next KEY ?').run([target, keyText(key)]);
        attached = true;
        try {
          native.prepare(`SELECT sqlcipher_export('next')`).get();
          const version = Number(native.pragma('user_version', { simple: true }));
          native.exec(`PRAGMA next.user_version = ${version}`);
        } finally {
          detach();
        }
      });
    },
    close() {
      try {
        if (descriptor !== null) checkpointWal();
      } finally {
        close(); // also where the file is damaged: the lock must go
      }
    },
  };
}
