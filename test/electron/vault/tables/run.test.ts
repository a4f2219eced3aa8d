/** Entries as one piece of bytes: what comes out is what was stored, to the byte. */
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createMemoryDatabase } from '../../../../electron/vault/database/driver.ts';
import { sql } from '../../../../electron/vault/database/sql.ts';
import { entriesIn } from '../../../../electron/vault/tables/run.ts';
import { migrate } from '../../../../electron/vault/migrations/index.ts';
import {
  entriesFrom,
  insertEntry,
  insertNodes,
  nodeBytes,
  runFrom,
} from '../../../../electron/vault/tables/entry.ts';
import { concatBytes } from '../../../../shared/bytes.ts';
import type { StoredEntry } from '../../../../shared/ledger/chain.ts';

function newDatabase() {
  const database = createMemoryDatabase();
  onTestFinished(() => database.close());
  migrate(database);
  return database;
}

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const part = fc.record({
  header: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  leaf: bytes(32),
  signature: bytes(64),
  vaultSignature: fc.option(bytes(64)),
  decoySeed: bytes(16),
  disclosures: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 4 }),
});

test('what is read is what was written, whatever its bytes', () => {
  const database = newDatabase();
  fc.assert(
    fc.property(fc.array(part, { maxLength: 7 }), fc.nat(3), (parts, from) => {
      const entries = parts.map(({ leaf: _, ...rest }, seq): StoredEntry => ({ seq, ...rest }));
      database.transaction(db => {
        db.exec(
          `DROP TRIGGER IF EXISTS entry_is_final_2; DELETE FROM entry; DELETE FROM disclosure;`,
        );
        entries.forEach((entry, at) => insertEntry(db, entry, parts[at]!.leaf));
      });
      expect(entriesFrom(database.reader, from, 3)).toMatchObject(entries.slice(from, from + 3));
      const run = runFrom(database.reader, from, 3, false);
      const leaves = run ? [...entriesIn(run)].map(entry => entry.leafHash) : [];
      expect(leaves).toEqual(parts.slice(from, from + 3).map(({ leaf }) => leaf));
    }),
  );
});

test('lists of what is disclosed stay in their places, however they were written', () => {
  const database = newDatabase();
  database.transaction(db => {
    const [header, leaf, signature, seed] = [1, 32, 64, 16].map(length => new Uint8Array(length));
    for (const seq of [1, 0]) {
      db.run(sql`INSERT INTO entry (seq, header, leaf_hash, signature, decoy_seed)
                 VALUES (${seq}, ${header!}, ${leaf!}, ${signature!}, ${seed!})`);
      for (const place of [2, 0, 1]) {
        db.run(
          sql`INSERT INTO disclosure (seq, place, text) VALUES (${seq}, ${place}, ${`${seq}-${place}`})`,
        );
      }
    }
  });
  expect(entriesFrom(database.reader, 0, 9).map(({ disclosures }) => disclosures)).toEqual([
    ['0-0', '0-1', '0-2'],
    ['1-0', '1-1', '1-2'],
  ]);
});

test.each([-1, 1])('bytes that do not make up the whole are damage, not entries (%i)', more => {
  const shape = JSON.stringify([[0, 4, 32, 64, null, 16]]);
  const run = {
    count: 1,
    last: 0,
    shape,
    bytes: new Uint8Array(4 + 32 + 64 + 16 + more),
    disclosed: null,
  };
  expect(() => [...entriesIn(run)]).toThrow(
    expect.objectContaining({ fault: { code: 'database/damaged', detail: {} } }),
  );
});

test('the nodes of a level are one piece too', () => {
  const database = newDatabase();
  const nodesAt = (...where: [level: number, from: number, to: number]) =>
    new Uint8Array(nodeBytes(database.reader, ...where));
  const hashes = [3, 1, 2].map(n => ({ level: 2, index: n, hash: new Uint8Array(32).fill(n) }));
  database.transaction(db => insertNodes(db, hashes));
  const [one, two, three] = [1, 2, 3].map(n => new Uint8Array(32).fill(n));
  expect(nodesAt(2, 1, 3)).toEqual(concatBytes(one!, two!, three!));
  expect(nodesAt(2, 3, 9)).toEqual(three);
  expect(nodesAt(1, 0, 9)).toEqual(new Uint8Array(0));
});
