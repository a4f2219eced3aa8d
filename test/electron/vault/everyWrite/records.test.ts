/** What is recorded and what is erased, killed before every write: all of it happened, or nothing. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unwatched } from '../../../support/disk/caller.ts';
import {
  closesSound,
  holdsAtEveryWrite,
  mostTime,
  opening,
} from '../../../support/disk/everyWrite.ts';
import { openBench, valueOf, type Bench } from '../../../support/engine.ts';
import { filesUnder } from '../../../support/files.ts';
import { memoryFolder } from '../../../support/folder.ts';
import { facts, nameUk, newChild } from '../../../support/records.ts';
import { vaultLeaks } from '../../../support/vaultLeaks.ts';

const surname = 'Жхщюфенко';
const paragraph = 'Їжджубчала нотатка про дитину';

function letter({ dir }: Bench): string {
  const file = path.join(dir, 'лист.txt');
  writeFileSync(file, 'вигаданий лист');
  return file;
}

const objectsOf = ({ vaultDir }: Bench) => filesUnder(path.join(vaultDir, 'objects')).length;

test.skipIf(unwatched)('child.register', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: { name: 'child.register', input: newChild() },
    async judge() {
      valueOf(await bench.open());
      const size = valueOf(await bench.client.ledger.head({}))?.size;
      await closesSound(bench);
      expect([1, 3]).toContain(size);
      return size === 1 ? 'old' : 'new';
    },
  });
});

test.skipIf(unwatched)('evidence.add', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  const input = { files: [letter(bench)], facts, citations: [] };
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: { name: 'evidence.add', input },
    async judge() {
      valueOf(await bench.open());
      const isThere = valueOf(await bench.client.ledger.head({}))?.size !== 1;
      await closesSound(bench);
      expect(objectsOf(bench)).toBe(isThere ? 1 : 0);
      return isThere ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('erasure.erase in a compartment', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  const { client } = bench;
  const { id: compartment } = valueOf(await client.compartment.create({ name: 'Ж', members: [] }));
  const input = { files: [letter(bench)], facts: { ...facts, title: surname }, citations: [] };
  const { added } = valueOf(await client.evidence.add({ ...input, compartment }));
  const id = added[0]?.id ?? '';
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: {
      name: 'erasure.erase',
      input: {
        subject: { type: 'evidence', id },
        whole: false,
        parts: null,
        values: null,
        ground: { law: 'ст. 15', order: null, number: null, date: null },
        reason: 'вигадана причина',
      },
    },
    async judge() {
      valueOf(await bench.open());
      const { title } = valueOf(await bench.client.evidence.get({ id })).evidence.fields;
      await closesSound(bench);
      expect(title).toBe(title === null ? null : surname);
      expect(objectsOf(bench)).toBe(title === null ? 0 : 1);
      return title === null ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('erasure.erase', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  const { client } = bench;
  const child = newChild([nameUk(surname, 'Ївга')]);
  child.child.remarks = [paragraph];
  const { id } = valueOf(await client.child.register(child));
  const target = { type: 'child' as const, id };
  const citations = [{ target, relation: 'supports' as const, cite: null, note: null }];
  valueOf(await client.evidence.add({ files: [letter(bench)], facts, citations }));
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: {
      name: 'erasure.erase',
      input: {
        subject: target,
        whole: true,
        parts: null,
        values: null,
        ground: { law: 'ст. 15', order: null, number: null, date: null },
        reason: 'вигадана причина',
      },
    },
    async judge() {
      valueOf(await bench.open());
      const isErased = valueOf(await bench.client.child.get({ id })).row.nameUk === null;
      await closesSound(bench);
      const left = await vaultLeaks(bench, [surname, paragraph]);
      expect(left).toEqual(isErased ? [] : expect.arrayContaining([surname, paragraph]));
      expect(objectsOf(bench)).toBe(isErased ? 0 : 1);
      return isErased ? 'new' : 'old';
    },
  });
});
