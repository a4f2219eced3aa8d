/** An opening takes away what a crash left, and never what an older database merely does not know. */
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, valueOf, type Bench } from '../../support/engine.ts';
import { facts } from '../../support/records.ts';

async function objectsOf(bench: Bench): Promise<string[]> {
  const names: string[] = [];
  const folder = path.join(bench.vaultDir, 'objects');
  for (const inner of await readdir(folder))
    names.push(...(await readdir(path.join(folder, inner))));
  return names;
}

async function addFiles(bench: Bench, count: number): Promise<void> {
  const dir = path.join(bench.dir, 'sources');
  await mkdir(dir, { recursive: true });
  const files = Array.from({ length: count }, (_, index) => path.join(dir, `${index}.txt`));
  for (const [index, file] of files.entries()) await writeFile(file, `зміст ${index}`);
  const { added } = valueOf(await bench.client.evidence.add({ files, facts, citations: [] }));
  expect(added).toHaveLength(count);
}

/** The database as it was before the files came, beside the objects that came since, where no head is remembered. */
async function withOlderDatabase(count: number): Promise<Bench> {
  const bench = await openBench();
  await bench.engine.close();
  const older = path.join(bench.dir, 'older.db');
  await cp(path.join(bench.vaultDir, 'db-1.db'), older);
  valueOf(await bench.open());
  await addFiles(bench, count);
  await bench.engine.close();
  await cp(older, path.join(bench.vaultDir, 'db-1.db'));
  await rm(path.join(bench.stateDir, 'heads'), { recursive: true });
  await bench.restart();
  return bench;
}

test('a few unnamed objects are what a crash leaves: they go, and that is told', async () => {
  const bench = await withOlderDatabase(3);
  expect(valueOf(await bench.open())).toMatchObject({ swept: 3 });
  expect(await objectsOf(bench)).toEqual([]);
});

test('many unnamed objects stay, and a full verification names them', async () => {
  const bench = await withOlderDatabase(70);
  expect(valueOf(await bench.open())).toMatchObject({ swept: 0 });
  expect(await objectsOf(bench)).toHaveLength(70);
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  expect(new Set(findings.map(finding => finding.code))).toEqual(new Set(['object/not-named']));
});
