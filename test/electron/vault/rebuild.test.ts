/** Rebuilding makes every projection what the ledger says, and tells what was not. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { described, movement, nameUk, newAct, newChild } from '../../support/records.ts';

async function behindTheBack(bench: Bench, script: string): Promise<void> {
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  database.transaction(db => db.exec(script));
  database.close();
  await bench.restart();
}

test('what was changed behind the ledger is put right and named; the ledger stays', async () => {
  const bench = await openBench();
  const child = valueOf(
    await bench.client.child.register(newChild([nameUk('Вигаданенко', 'Ада')])),
  );
  valueOf(
    await bench.client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child.id)],
      citations: [],
    }),
  );
  expect(valueOf(await bench.client.ledger.rebuild({}))).toMatchObject({ differing: 0 });
  const head = valueOf(await bench.client.ledger.head({}));
  await behindTheBack(
    bench,
    `UPDATE record SET json = replace(json, 'Вигадане', 'Іншемісто') WHERE type = 'act';
     UPDATE child_row SET name_uk = 'Інше Імʼя';
     UPDATE recognition SET described = replace(described, 'name', 'game');
     DELETE FROM recognition_key;
     DELETE FROM entry_index WHERE seq = 2;
     DELETE FROM search_document WHERE type = 'episode';
     INSERT INTO suggestion (field, text, folded, uses) VALUES ('place', 'Ніде', 'ніде', 3);`,
  );
  valueOf(await bench.open());
  const report = valueOf(await bench.client.ledger.rebuild({}));
  expect(report.differences.map(({ table, was }) => `${table} ${was}`).sort()).toEqual([
    'child_row altered',
    'entry_index missing',
    'recognition altered',
    'record altered',
    'search_document missing',
    'suggestion extra',
  ]);
  expect(report.differing).toBe(6);
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
  expect(valueOf(await bench.client.ledger.head({}))).toEqual(head);
  const found = await bench.client.search.find({ text: 'вигадане', types: ['episode'], limit: 5 });
  expect(valueOf(found).hits).toHaveLength(1);
  const same = await bench.client.child.similar(described('Вигаданенко Ада'));
  expect(valueOf(same).map(({ row }) => row.id)).toEqual([child.id]);
  expect(filesUnder(bench.vaultDir).filter(file => file.includes('.part'))).toEqual([]);
});

test('cancelled, it changes nothing; a vault that is only read is refused', async () => {
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  await behindTheBack(bench, `UPDATE child_row SET name_uk = 'Інше Імʼя'`);
  valueOf(await bench.open());
  const stop = new AbortController();
  const stopped = await bench.client.ledger.rebuild(
    {},
    { signal: stop.signal, onProgress: () => stop.abort() },
  );
  expect(stopped).toMatchObject({ error: { code: 'job/cancelled' } });
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect(findings.map(({ code }) => code)).toEqual(['projection/altered']);
  await bench.restart();
  valueOf(await bench.open(true));
  const refused = await bench.client.ledger.rebuild({});
  expect(refused).toMatchObject({ error: { code: 'vault/read-only' } });
});
