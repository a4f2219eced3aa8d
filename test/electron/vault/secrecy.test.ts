/** Nothing recorded lies on the disk in the clear: searched byte by byte, in every spelling a file could hold. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, passphrase, userName, valueOf } from '../../support/engine.ts';
import { leaksIn } from '../../support/leaks.ts';
import { facts, movement, nameUk, newAct, newChild } from '../../support/records.ts';

const secrets = [
  'Вигаданенко',
  'Марійка',
  'довідка-свідка',
  'Перший абзац',
  'Чернетковий',
  'таємний-зміст',
  userName,
  passphrase,
];

test('vault, state and temporary folder hold nothing recorded, while the vault is open and after', async () => {
  const temporary = process.env['TMPDIR'];
  const bench = await openBench({ create: false });
  const own = path.join(bench.dir, 'tmp');
  const sources = path.join(bench.dir, 'sources');
  await mkdir(own);
  await mkdir(sources);
  process.env['TMPDIR'] = own;
  try {
    const { client } = bench;
    valueOf(await client.session.create({ target: bench.vaultDir, userName, passphrase }));
    const child = valueOf(
      await client.child.register(newChild([nameUk('Вигаданенко', 'Марійка')])),
    );
    const file = path.join(sources, 'довідка-свідка.txt');
    await writeFile(file, 'таємний-зміст '.repeat(700_000)); // large enough for the threads
    valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
    valueOf(
      await client.episode.record({
        act: newAct('deportation'),
        participations: [movement(child.id)],
        citations: [],
      }),
    );
    valueOf(await client.draft.save({ key: 'child/new', json: '{"name":"Чернетковий"}' }));
    valueOf(await client.search.find({ text: 'Вигаданенко', types: ['child'], limit: 5 }));
    expect(valueOf(await client.ledger.verify({ level: 'deep' })).verdict).toBe('valid');

    for (const folder of [bench.vaultDir, bench.stateDir, own])
      expect(await leaksIn(folder, secrets)).toEqual([]);
    await bench.engine.close();
    for (const folder of [bench.vaultDir, bench.stateDir, own])
      expect(await leaksIn(folder, secrets)).toEqual([]);
    // the search itself finds what is there
    expect(await leaksIn(sources, secrets)).not.toEqual([]);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
});
