/** A ledger that is verified in several pieces, each in a thread: told as if it were read in one. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild, statement } from '../../support/records.ts';

/** Some seven hundred entries: three pieces. */
async function longLedger(): Promise<Bench> {
  const bench = await openBench();
  const statements = Array.from({ length: 100 }, () =>
    statement({ about: 'citizenship', country: 'UA', state: 'held', basis: null }),
  );
  for (let n = 0; n < 7; n++) valueOf(await bench.client.child.register(newChild(statements)));
  return bench;
}

/** Changes the closed vault with the right key, then tells what a full verification finds. */
async function foundAfter(bench: Bench, script: string): Promise<string[]> {
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  database.transaction(db => {
    db.exec('DROP TRIGGER entry_is_final_1; DROP TRIGGER entry_is_final_2;');
    db.exec('DROP TRIGGER tree_node_is_final;');
    db.exec(script);
  });
  database.close();
  await bench.restart();
  valueOf(await bench.open(true));
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  return findings.map(({ code, where }) => `${code} at ${where}`);
}

test('every entry is checked, and what is recorded meanwhile is checked too', async () => {
  const bench = await longLedger();
  const verifying = bench.client.ledger.verify({ level: 'full' });
  for (let n = 0; n < 5; n++) {
    valueOf(await bench.client.child.register(newChild()));
    valueOf(await bench.client.ledger.checkpoint({}));
  }
  const during = valueOf(await verifying);
  expect(during).toMatchObject({ verdict: 'valid', findings: [] });

  const { verdict, checked, head } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  expect({ verdict, entries: checked.entries, checkpoints: checked.checkpoints }).toEqual({
    verdict: 'valid',
    entries: 1 + 7 * 101 + 5 * 2,
    checkpoints: 5,
  });
  expect(head?.size).toBe(checked.entries);
});

test('a stored leaf hash that is wrong where a piece ends accuses its own entry only', async () => {
  const bench = await longLedger();
  const ends = [255, 511].map(
    seq => `UPDATE entry SET leaf_hash = zeroblob(32) WHERE seq = ${seq};`,
  );
  expect(await foundAfter(bench, ends.join(''))).toEqual([
    'entry/wrong-leaf-hash at entry 255',
    'entry/wrong-leaf-hash at entry 511',
  ]);
});

test('an entry that is missing where a piece ends is told as one gap', async () => {
  const bench = await longLedger();
  const found = await foundAfter(bench, 'DELETE FROM entry WHERE seq = 256;');
  expect(found.filter(each => /^(ledger|entry)\//.test(each))).toEqual([
    'ledger/gap at entry 257',
    'entry/wrong-predecessor at entry 257',
  ]);
});

test.each([
  ['a leaf', 0, 300],
  ['inside a piece', 3, 40],
  ['the one over a piece', 8, 1],
  ['over two pieces', 9, 0],
  ['in the last piece, which is not whole', 2, 176],
])('a stored node that is wrong is named: %s', async (_, level, position) => {
  const bench = await longLedger();
  const there = `level = ${level} AND position = ${position}`;
  const found = await foundAfter(
    bench,
    `UPDATE tree_node SET hash = zeroblob(32) WHERE ${there};
     DELETE FROM tree_node WHERE level = 1 AND position = 5;
     INSERT INTO tree_node (level, position, hash) VALUES (7, 99, zeroblob(32));
     INSERT INTO tree_node (level, position, hash) VALUES (7, 98, zeroblob(32));`,
  );
  const inTree = found.filter(each => each.startsWith('tree/'));
  expect(inTree.toSorted()).toEqual(
    [
      `tree/wrong-node at tree node ${level}/${position}`,
      'tree/wrong-node at tree node 1/5',
      'tree/extra-nodes at tree',
    ].toSorted(),
  );
});
