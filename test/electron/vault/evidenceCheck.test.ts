import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, valueOf } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { facts, movement, newAct, newChild } from '../../support/records.ts';

/** The one encrypted file of a vault that holds one. */
function onlyObject(vaultDir: string): string {
  return filesUnder(path.join(vaultDir, 'objects'))[0]!;
}

test('checking an item reads its bytes again: whole ones pass, one flipped bit is told', async () => {
  const { client, dir, vaultDir } = await openBench();
  const file = path.join(dir, 'аркуш.txt');
  await writeFile(file, 'вигаданий зміст');
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  const { id, sha256, size } = added[0]!;
  expect(valueOf(await client.evidence.check({ id }))).toMatchObject({ sha256, size });

  const object = onlyObject(vaultDir);
  const bytes = await readFile(object);
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(object, bytes);
  const result = await client.evidence.check({ id });
  expect(result.ok ? null : result.error.code).toMatch(/^object\//);
});

test('each answer names the file it was asked by, so that two of one name can be told apart', async () => {
  const { client, dir } = await openBench();
  const there = path.join(dir, 'скан.txt');
  const missing = path.join(dir, 'тека', 'скан.txt');
  await writeFile(there, 'вигадано');
  const result = valueOf(
    await client.evidence.add({ files: [missing, there], facts, citations: [] }),
  );
  expect(result.failed.map(each => [each.file, each.code])).toEqual([[missing, 'source/missing']]);
  expect(result.added.map(each => each.file)).toEqual([there]);
});

test('an act that evidence speaks of is called by its first episode', async () => {
  const { client } = await openBench();
  const children = [newChild(), newChild()].map(async child =>
    valueOf(await client.child.register(child)),
  );
  const [first, second] = await Promise.all(children);
  const { act } = valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(first!.id), movement(second!.id)],
      citations: [],
    }),
  );
  const about = {
    target: { type: 'act', id: act },
    relation: 'contradicts',
    cite: null,
    note: null,
  } as const;
  const { id } = valueOf(await client.evidence.describe({ facts, citations: [about] }));
  const [citing] = valueOf(await client.evidence.get({ id })).citedBy;
  expect(citing?.label).toMatch(/^EP-0001 · C-0001 .* \(\+1\)$/);
  expect(citing?.child).toBe(first!.id);
});
