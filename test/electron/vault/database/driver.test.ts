import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  createDatabase,
  openDatabase,
  type Database,
} from '../../../../electron/vault/database/driver.ts';
import { sql } from '../../../../electron/vault/database/sql.ts';
import { testFolder } from '../../../support/folder.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const key = new Uint8Array(32).fill(7);
const otherKey = new Uint8Array(32).fill(8);
const insert = (name: string, weight: number) =>
  sql`INSERT INTO thing (name, weight) VALUES (${name}, ${weight})`;

function newDatabase(): { file: string; database: Database } {
  const file = path.join(testFolder(), 'db-1.db');
  const database = createDatabase(file, key);
  onTestFinished(() => {
    try {
      database.close();
    } catch {
      // the test closed it
    }
  });
  database.transaction(db =>
    db.exec('CREATE TABLE thing (name TEXT UNIQUE, weight INTEGER) STRICT'),
  );
  return { file, database };
}

/** A closed database of some hundred pages. */
function closedDatabase(): string {
  const { file, database } = newDatabase();
  database.transaction(db => {
    for (let i = 0; i < 3000; i++) db.run(insert(`thing ${i} ${'x'.repeat(200)}`, i));
  });
  database.close();
  return file;
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

function flip(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes[offset]! ^= 1;
  writeFileSync(file, bytes);
}

describe('reading and writing', () => {
  test('values are bound, never spliced, and come back as they were', () => {
    const { database } = newDatabase();
    const name = `'); DROP TABLE thing; --`;
    database.transaction(db => db.run(insert(name, 5)));
    const bytes = new Uint8Array([0, 1, 255]);
    expect(
      database.reader.get(
        sql`SELECT name, weight, ${bytes} AS bytes, ${1.5} AS real, ${null} AS unknown, typeof(${5}) AS type, ${5} || '' AS text
            FROM thing ${sql`WHERE name = ${name}`}`,
      ),
    ).toEqual({
      name,
      weight: 5,
      bytes: Buffer.from(bytes),
      real: 1.5,
      unknown: null,
      type: 'integer',
      text: '5',
    });
    expect(database.reader.get(sql`SELECT 1 FROM thing WHERE name = ${'nobody'}`)).toBe(null);
  });

  test('a transaction that throws leaves nothing, and its writer is dead afterwards', () => {
    const { database } = newDatabase();
    let escaped: Parameters<Parameters<Database['transaction']>[0]>[0] | undefined;
    expect(() =>
      database.transaction(db => {
        escaped = db;
        db.run(insert('a', 1));
        db.run(insert('a', 2));
      }),
    ).toThrow(/UNIQUE/);
    expect(database.reader.all(sql`SELECT * FROM thing`)).toEqual([]);
    expect(() => escaped?.run(insert('b', 1))).toThrow(/after its transaction/);
    expect(() => database.transaction(async () => Promise.resolve())).toThrow(/cannot wait/);
    expect(() => database.transaction(() => database.transaction(() => 1))).toThrow(/inside/);
    expect(database.transaction(db => db.run(insert('c', 1)).changes)).toBe(1);
  });

  test('a reader cannot write, in any spelling', () => {
    const { database } = newDatabase();
    database.transaction(db => db.run(insert('a', 1)));
    for (const query of [
      sql`DELETE FROM thing RETURNING name`,
      sql`WITH all_of AS (SELECT 1) UPDATE thing SET weight = 2 RETURNING name`,
      sql`DROP TABLE thing`,
    ]) {
      expect(() => database.reader.all(query)).toThrow(/a reader was asked to write/);
    }
    expect(database.reader.all(sql`SELECT name, weight FROM thing`)).toEqual([
      { name: 'a', weight: 1 },
    ]);
  });

  test('what was committed is there after closing, and nothing is readable on disk', () => {
    const { file, database } = newDatabase();
    database.transaction(db => db.run(insert('Synthetic Person', 1)));
    const wal = readFileSync(`${file}-wal`);
    database.close();
    expect(readdirSync(path.dirname(file))).toEqual(['db-1.db']);
    expect([wal, readFileSync(file)].map(bytes => bytes.includes('Synthetic'))).toEqual([
      false,
      false,
    ]);
    expect(statSync(file).mode & 0o077).toBe(0);
    const again = openDatabase(file, key);
    expect(again.reader.get(sql`SELECT name FROM thing`)).toEqual({ name: 'Synthetic Person' });
    again.close();
  });
});

describe('the lock', () => {
  test('another process is told that the vault is in use, from the first moment, and after a copy', async () => {
    const file = closedDatabase();
    const database = openDatabase(file, key);
    onTestFinished(() => database.close());
    const other = otherProcess();
    expect(other(file)).toBe('vault/in-use');
    await database.copyTo(`${file}.copy`);
    expect(codeOf(() => openDatabase(file, key))).toBe('vault/in-use');
    expect(other(file)).toBe('vault/in-use');
    expect(other(`${file}.copy`)).toBe('opened');
  });

  /** The driver in a process of its own. */
  function otherProcess(): (file: string) => string {
    const program = path.join(import.meta.dirname, `../../../../node_modules/.cache/litopys-test`);
    mkdirSync(program, { recursive: true });
    const outfile = path.join(program, `driver-${process.pid}.cjs`);
    buildSync({
      stdin: {
        contents: `import { openDatabase } from './electron/vault/database/driver.ts';
          try { openDatabase(process.argv[2], new Uint8Array(32).fill(7)).close(); console.log('opened'); }
          catch (error) { console.log(error.message); }`,
        resolveDir: path.resolve(import.meta.dirname, '../../../..'),
      },
      bundle: true,
      platform: 'node',
      external: ['@signalapp/sqlcipher'],
      outfile,
    });
    return file => {
      const answer = spawnSync(process.execPath, [outfile, file], { encoding: 'utf8' });
      return answer.stdout.trim() || answer.stderr;
    };
  }
});

describe('a file that cannot be opened', () => {
  test('a wrong key, a missing, an empty, a plain and a strange file are told apart', () => {
    const folder = testFolder();
    const file = closedDatabase();
    const at = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    };
    symlinkSync(file, path.join(folder, 'link'));
    expect(codeOf(() => openDatabase(file, otherKey))).toBe('database/other-key');
    expect(codeOf(() => openDatabase(`${file}x`, key))).toBe('database/missing');
    expect(codeOf(() => openDatabase(folder, key))).toBe('database/not-a-file');
    expect(codeOf(() => openDatabase(path.join(folder, 'link'), key))).toBe('database/not-a-file');
    expect(codeOf(() => openDatabase(at('empty', ''), key))).toBe('database/empty');
    expect(codeOf(() => openDatabase(at('text', 'hello'), key))).toBe('database/other-key');
    expect(codeOf(() => openDatabase(at('plain', 'SQLite format 3\0....'), key))).toBe(
      'database/not-encrypted',
    );
    expect(codeOf(() => createDatabase(file, key))).toBe('database/exists');
  });

  test('damage to the first page is not taken for a wrong key, and changes nothing', () => {
    const file = closedDatabase();
    flip(file, 200);
    const before = sha256(file);
    expect(codeOf(() => openDatabase(file, key))).toBe('database/damaged');
    expect(codeOf(() => openDatabase(file, otherKey))).toBe('database/other-key');
    expect(sha256(file)).toBe(before);
  });

  test.skipIf(!vectorsAt('sqlcipher'))(
    'a database of someone else, or of an older version, stays byte for byte, with a journal beside it',
    () => {
      const vectors = vectorsAt('sqlcipher')!;
      const folder = testFolder();
      const files = readdirSync(vectors).filter(name => name.endsWith('.db'));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        const file = path.join(folder, name);
        copyFileSync(path.join(vectors, name), file);
        writeFileSync(`${file}-journal`, Buffer.alloc(4096, 1));
        writeFileSync(`${file}-wal`, Buffer.alloc(4096, 1));
        expect(codeOf(() => openDatabase(file, key))).toBe('database/other-key');
        expect(sha256(file)).toBe(sha256(path.join(vectors, name)));
        expect([`${file}-journal`, `${file}-wal`].map(sha256)).toEqual(
          Array(2).fill(createHash('sha256').update(Buffer.alloc(4096, 1)).digest('hex')),
        );
        expect(codeOf(() => openDatabase(path.join(vectors, name), key))).toBe(
          'database/other-key',
        );
      }
      expect(readdirSync(vectors).filter(name => /-(wal|shm|journal)$/.test(name))).toEqual([]);
    },
  );
});

describe('integrity', () => {
  test('a sound file has no findings; each altered page is named', () => {
    const file = closedDatabase();
    const sound = openDatabase(file, key);
    expect(sound.integrityFindings()).toEqual([]);
    sound.close();
    flip(file, 4096 * 4 + 10);
    flip(file, 4096 * 20 + 4000);
    const altered = openDatabase(file, key);
    onTestFinished(() => altered.close());
    expect(altered.integrityFindings().map(finding => finding.page)).toEqual([5, 21, null]);
  });

  test('a file cut short or appended to is found', () => {
    const cut = (bytes: number) => (file: string) =>
      truncateSync(file, statSync(file).size - bytes);
    const append = (file: string) => appendFileSync(file, Buffer.alloc(4096, 5));
    const found = [cut(4096 * 3), cut(1000), append].map(change => {
      const file = closedDatabase();
      change(file);
      return codeOf(() => {
        const database = openDatabase(file, key);
        onTestFinished(() => database.close());
        if (database.integrityFindings().length > 0) throw new Error('finding');
      });
    });
    expect(found).toEqual(['database/damaged', 'finding', 'finding']);
  });
});

describe('copies', () => {
  test('a copy holds what was committed before it, though work goes on', async () => {
    const { file, database } = newDatabase();
    database.transaction(db => db.run(insert('before', 1)));
    const copying = database.copyTo(`${file}.copy`, {
      onProgress: () => {
        if (database.reader.get(sql`SELECT 1 FROM thing WHERE name = 'during'`) === null)
          database.transaction(db => db.run(insert('during', 2)));
      },
    });
    await copying;
    const copy = openDatabase(`${file}.copy`, key);
    onTestFinished(() => copy.close());
    expect(copy.reader.all(sql`SELECT name FROM thing`)).toEqual([{ name: 'before' }]);
    expect(copy.integrityFindings()).toEqual([]);
    expect(database.reader.all(sql`SELECT name FROM thing`)).toHaveLength(2);
  });

  test('a cancelled copy leaves nothing', async () => {
    const { file, database } = newDatabase();
    const copying = database.copyTo(`${file}.copy`, { signal: AbortSignal.abort() });
    await expect(copying).rejects.toThrow('job/cancelled');
    expect(existsSync(`${file}.copy`) || existsSync(`${file}.copy.part`)).toBe(false);
  });

  test('an export under a new key holds everything, search index and schema version too', () => {
    const { file, database } = newDatabase();
    database.transaction(db => {
      db.run(insert('a', 1));
      db.exec(`CREATE VIRTUAL TABLE words USING fts5(text); INSERT INTO words VALUES ('зошит листа');
               PRAGMA user_version = 3`);
    });
    database.exportTo(`${file}.next`, otherKey);
    expect(codeOf(() => openDatabase(`${file}.next`, key))).toBe('database/other-key');
    const next = openDatabase(`${file}.next`, otherKey);
    onTestFinished(() => next.close());
    expect([
      next.reader.all(sql`SELECT name FROM thing`),
      next.reader.all(sql`SELECT text FROM words WHERE words MATCH 'листа'`),
      next.reader.get(sql`PRAGMA user_version`),
      next.integrityFindings(),
    ]).toEqual([[{ name: 'a' }], [{ text: 'зошит листа' }], { user_version: 3 }, []]);
  });
});
