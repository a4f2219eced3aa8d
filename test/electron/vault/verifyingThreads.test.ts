/** Threads that check entries: where none can be had it is done without, and one that dies makes nothing valid. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { openBench, passphrase, userName, valueOf } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';
import { newChild, statement } from '../../support/records.ts';

/** Node starts no thread from a path that is neither whole nor begins with a dot: it says so at once. */
const noThread = 'nowhere.cjs';

const many = Array.from({ length: 100 }, () =>
  statement({ about: 'citizenship', country: 'UA', state: 'held', basis: null }),
);

test('where no thread can be had, every entry is checked all the same', async () => {
  const bench = await openBench({ byteWorker: noThread });
  for (let n = 0; n < 3; n++) valueOf(await bench.client.child.register(newChild(many)));
  const sound = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  expect(sound).toMatchObject({ verdict: 'valid', findings: [] });
  expect(sound.checked).toMatchObject({ entries: 1 + 3 * 101, signatures: 1 + 3 * 101 });

  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const { databaseKey } = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), databaseKey);
  database.transaction(db =>
    db.exec(`DROP TRIGGER entry_is_final_1;
             UPDATE entry SET signature = zeroblob(64) WHERE seq = 200;`),
  );
  database.close();
  await bench.restart();
  valueOf(await bench.open(true));
  const { verdict, findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  expect(verdict).toBe('invalid');
  expect(findings.map(({ where }) => where)).toContain('entry 200');
});

test.each([
  ['before it answers', `process.exit(1)`],
  ['by an error', `throw new Error('broken')`],
])('a thread that dies %s is an error, not a verdict', async (_, deed) => {
  const program = path.join(testFolder(), 'dying.cjs');
  writeFileSync(
    program,
    `require('node:worker_threads').parentPort.on('message', () => { ${deed}; });`,
  );
  const bench = await openBench({ byteWorker: program });
  valueOf(await bench.client.child.register(newChild()));
  await expect(bench.client.ledger.verify({ level: 'full' })).rejects.toThrow(
    /could not be checked in a thread/,
  );
});
