/** G5: what encryption costs the database: the same binding and settings, with a key and without. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Database } from '@signalapp/sqlcipher';
import { contest } from '../contest.ts';
import { lineOf, type Goal, type Line } from '../goal.ts';

const smallTransactions = 1000;
const bulkRows = 20_000;
const reads = 50_000;

export const database: Goal = {
  id: 'G5',
  title: 'SQLCipher against SQLite',
  async measure({ sizes, folder }) {
    const dir = await folder('database');
    const sealed = openTable(path.join(dir, 'sealed.db'), true);
    const plain = openTable(path.join(dir, 'plain.db'), false);
    const lines: Line[] = [];
    const between = async (
      what: string,
      count: number,
      wanted: string,
      work: (table: Table) => void,
    ) => {
      const rounds = await contest(sizes.rounds, {
        sealed: { work: () => work(sealed) },
        plain: { work: () => work(plain) },
      });
      lines.push(
        lineOf(rounds, {
          goal: 'G5',
          what,
          ours: 'sealed',
          theirs: 'plain',
          peer: 'the same without a key',
          wanted,
          pieces: { count, name: 'rows' },
        }),
      );
    };

    await between('one row a transaction, synchronous', smallTransactions, '≥ 0.45', table => {
      for (let n = 0; n < smallTransactions; n++) table.insert(1);
    });
    await between(`${bulkRows} rows in one transaction`, bulkRows, '≥ 0.8', table =>
      table.insert(bulkRows),
    );
    for (const table of [sealed, plain]) table.read(reads);
    await between(`${reads} rows by key, cached`, reads, '≥ 0.95', table => table.read(reads));
    sealed.close();
    plain.close();
    return lines;
  },
};

interface Table {
  /** So many rows in one transaction. */
  insert(count: number): void;
  /** So many rows by their key, over and over. */
  read(count: number): void;
  close(): void;
}

/** A table with three indexes and rows of about 450 bytes, under the settings of the vault. */
function openTable(file: string, encrypted: boolean): Table {
  const native = new Database(file);
  if (encrypted) native.pragma(`key = "x'${randomBytes(32).toString('hex')}'"`);
  native.pragma('locking_mode = EXCLUSIVE');
  native.pragma('journal_mode = WAL');
  native.pragma('synchronous = FULL');
  native.pragma('cache_size = -65536');
  native.exec(`
    CREATE TABLE entry (seq INTEGER PRIMARY KEY, subject TEXT, child TEXT, type TEXT, json BLOB);
    CREATE INDEX entry_subject ON entry (subject, seq);
    CREATE INDEX entry_child ON entry (child, seq);
    CREATE INDEX entry_type ON entry (type, seq);
  `);
  const insert = native.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?)');
  const select = native.prepare('SELECT json FROM entry WHERE seq = ?');
  const json = new Uint8Array(randomBytes(400));
  const names = Array.from({ length: 1000 }, () => randomBytes(8).toString('hex'));
  let size = 0;
  return {
    insert(count) {
      native.exec('BEGIN IMMEDIATE');
      for (let n = 0; n < count; n++, size++) {
        const name = names[size % names.length] ?? '';
        insert.run([size, `${name}-${size}`, name, `type-${size % 10}`, json]);
      }
      native.exec('COMMIT');
    },
    read(count) {
      for (let n = 0; n < count; n++) select.get([(n * 7919) % size]);
    },
    close: () => native.close(),
  };
}
