import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { facts, movement, nameUk, newAct, newChild } from '../../support/records.ts';
import { openBench, valueOf } from '../../support/engine.ts';

test('the main job: register, record, add evidence, cite it, find it, and the ledger holds', async () => {
  const { client, dir } = await openBench();
  const child = valueOf(await client.child.register(newChild()));
  const sister = valueOf(await client.child.register(newChild([nameUk('Вигаданенко', 'Київа')])));
  expect(child.number).toBe(1);

  const file = path.join(dir, 'довідка.txt');
  await writeFile(file, 'вигаданий зміст');
  const added = valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  expect(added.failed).toEqual([]);
  const [item] = added.added;

  const recorded = valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child.id), movement(sister.id)],
      citations: [{ evidence: item!.id, relation: 'supports', cite: 'с. 2', note: null }],
    }),
  );
  expect(recorded.episodes).toHaveLength(2);

  const page = valueOf(await client.child.get({ id: child.id }));
  expect(page.row).toMatchObject({
    nameUk: 'Вигаданенко Марійка Прикладівна',
    episodes: 1,
    proof: { supports: 1 },
  });
  expect(page.episodes[0]?.others).toHaveLength(1);
  expect(page.evidence).toHaveLength(1);

  const hits = valueOf(
    await client.search.find({ text: 'Vyhadanenko', types: ['child'], limit: 10 }),
  );
  expect(hits.hits).toHaveLength(2);

  const report = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(report.findings).toEqual([]);
  expect(report.verdict).toBe('valid');
});
