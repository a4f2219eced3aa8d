import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

async function withCheckpoints(): Promise<{ bench: Bench; sizes: number[]; notes: string[] }> {
  const bench = await openBench();
  const sizes: number[] = [];
  const notes: string[] = [];
  for (let made = 0; made < 3; made++) {
    for (let child = 0; child <= made; child++) {
      valueOf(await bench.client.child.register(newChild()));
    }
    const { size, text } = valueOf(await bench.client.ledger.checkpoint({}));
    sizes.push(size);
    notes.push(text);
  }
  return { bench, sizes, notes };
}

test('whoever kept a checkpoint can prove that a later one only appended, for every pair', async () => {
  const { bench, sizes, notes } = await withCheckpoints();
  for (const [i, from] of sizes.entries()) {
    for (const to of sizes.slice(i)) {
      const target = path.join(bench.dir, `${from}-${to}.json`);
      const made = valueOf(await bench.client.checkpoint.saveConsistency({ from, to, target }));
      expect(made.report).toMatchObject({
        holds: true,
        older: { size: from },
        newer: { size: to },
      });
      const kept = path.join(bench.dir, `kept-${from}`);
      writeFileSync(kept, notes[i]!);
      const check = () => bench.client.checkpoint.checkConsistency({ kept, proof: target });
      expect(valueOf(await check())).toMatchObject({ holds: true, faults: [] });
      // the three lines alone do, as somebody may have typed them
      writeFileSync(kept, notes[i]!.split('\n\n')[0]!.replace(/\n/g, '\r\n'));
      expect(valueOf(await check()).holds).toBe(true);
    }
  }
  const [from, , to] = sizes;
  const wrong = await bench.client.checkpoint.compare({ from: to!, to: from! });
  expect(wrong).toMatchObject({ error: { code: 'consistency/wrong-order' } });
});

test('another vault, another checkpoint and a changed proof are told apart', async () => {
  const { bench, sizes, notes } = await withCheckpoints();
  const target = path.join(bench.dir, 'proof.json');
  const [from = 0, to = 0, last = 0] = sizes;
  valueOf(await bench.client.checkpoint.saveConsistency({ from, to: last, target }));
  const kept = path.join(bench.dir, 'kept');
  const faults = async (note: string, change: (file: string) => string = all => all) => {
    writeFileSync(kept, note);
    const proof = path.join(bench.dir, 'changed.json');
    writeFileSync(proof, change(readFileSync(target, 'utf8')));
    return valueOf(await bench.client.checkpoint.checkConsistency({ kept, proof })).faults;
  };
  expect(await faults(notes[1]!)).toEqual(['consistency/other-checkpoint']);
  expect(await faults('nothing')).toEqual(['consistency/kept-unreadable']);
  expect(await faults(notes[0]!, () => '{}')).toEqual(['consistency/unreadable']);
  expect(
    await faults(notes[0]!, all => all.replace('"older":{"note":"', '"older":{"note":"\\ud800')),
  ).toEqual(['consistency/unreadable']);
  const flipped = (all: string) =>
    all.replace(/"proof":\["(.)/, (_, digit: string) => `"proof":["${digit === '0' ? '1' : '0'}`);
  expect(await faults(notes[0]!, flipped)).toEqual(['consistency/not-extended']);
  // the newer side of another pair: signed by the vault, and not what the proof leads to
  const other = path.join(bench.dir, 'other.json');
  valueOf(await bench.client.checkpoint.saveConsistency({ from, to, target: other }));
  const newer = (text: string) => /"newer":\{"note":"(.*?)","vaultKey"/.exec(text)![1]!;
  const swapped = newer(readFileSync(other, 'utf8'));
  expect(await faults(notes[0]!, all => all.replace(newer(all), swapped))).toEqual([
    'consistency/not-extended',
  ]);
  const second = await withCheckpoints();
  const foreign = path.join(bench.dir, 'foreign.json');
  valueOf(await second.bench.client.checkpoint.saveConsistency({ from, to, target: foreign }));
  expect(
    await faults(notes[0]!, all => all.replace(newer(all), newer(readFileSync(foreign, 'utf8')))),
  ).toEqual(['consistency/other-vault', 'consistency/bad-signature', 'consistency/not-extended']);
});
