/** Wrong names and passphrases are counted, slowed and told; the count never stands in the way of the owner. */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SessionState } from '../../../shared/contract/session.ts';
import { delayAfter } from '../../../electron/vault/failedTries.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';

const wrong = 'не та парольна фраза';

async function knock(bench: Bench, readOnly = false): Promise<string> {
  const asked = { vault: bench.vaultDir, userName, passphrase: wrong, readOnly };
  const result = await bench.client.session.open(asked);
  return result.ok ? 'ok' : result.error.code;
}

async function toldAt(bench: Bench, readOnly = false) {
  const state = valueOf(await bench.open(readOnly)) as Extract<SessionState, { state: 'open' }>;
  return state.failedTries;
}

function fileOf(bench: Bench): string {
  return path.join(bench.vaultDir, 'vault.tries.json');
}

test('the first three tries are free, then the wait doubles up to thirty seconds', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1e9].map(failed => delayAfter(failed, 0))).toEqual([
    0, 0, 0, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000,
  ]);
  expect(delayAfter(5, 3000)).toBe(1000);
  expect(delayAfter(5, 4000)).toBe(0);
  expect(delayAfter(5, -86_400_000), 'a clock set back a day').toBe(4000);
});

test('failed tries are told at the next opening, once, whichever process they met', async () => {
  let now = new Date('2026-03-01T10:00:00Z');
  const bench = await openBench({ clock: () => now });
  await bench.restart();
  expect(await knock(bench)).toBe('vault/wrong-name-or-passphrase');
  await bench.restart();
  now = new Date('2026-03-01T12:00:00Z');
  expect(await knock(bench)).toBe('vault/wrong-name-or-passphrase');
  const kept = await readFile(fileOf(bench), 'utf8');
  expect(kept).not.toContain(userName);
  const told = { count: 2, since: '2026-03-01T10:00:00.000Z', last: '2026-03-01T12:00:00.000Z' };
  expect(await toldAt(bench)).toEqual(told);
  expect(valueOf(await bench.client.session.state({}))).toMatchObject({ failedTries: told });
  expect(existsSync(fileOf(bench))).toBe(false);
  await bench.restart();
  expect(await toldAt(bench)).toBeNull();
});

test('an opening for reading only tells and writes nothing', async () => {
  const bench = await openBench();
  await bench.restart();
  expect(await knock(bench, true)).toBe('vault/wrong-name-or-passphrase');
  expect(existsSync(fileOf(bench))).toBe(false);
  expect(await toldAt(bench, true)).toMatchObject({ count: 1 });
  await bench.restart();
  await knock(bench);
  const before = await readFile(fileOf(bench));
  expect(await toldAt(bench, true)).toMatchObject({ count: 1 });
  expect(await readFile(fileOf(bench))).toEqual(before);
});

test('the wait is told, can be stopped, and a count far ahead of the clock does not lengthen it', async () => {
  const bench = await openBench();
  await bench.restart();
  const last = '2999-01-01T00:00:00.000Z';
  await writeFile(fileOf(bench), JSON.stringify({ version: 1, failed: 40, since: last, last }));
  const stop = new AbortController();
  const steps: string[] = [];
  const asked = { vault: bench.vaultDir, userName, passphrase: wrong, readOnly: false };
  const result = await bench.client.session.open(asked, {
    signal: stop.signal,
    onProgress: ({ step }) => {
      steps.push(step);
      stop.abort();
    },
  });
  expect([result.ok ? 'ok' : result.error.code, steps]).toEqual(['job/cancelled', ['waiting']]);
});

test.each([
  ['cut short', '{"version":1,"fai'],
  ['of another shape', '{"version":1,"failed":"many","since":"?","last":"?"}'],
  ['huge', 'x'.repeat(100_000)],
])(
  'a count that is %s is told as damaged and goes away',
  async (_, text) => {
    const bench = await openBench();
    await bench.restart();
    await writeFile(fileOf(bench), text);
    expect(await toldAt(bench)).toEqual({ count: null, since: null, last: null });
    await bench.restart();
    expect(await toldAt(bench)).toBeNull();
  },
  20_000,
);

test.skipIf(process.getuid?.() === 0)('a folder that takes no writing is no obstacle', async () => {
  const bench = await openBench();
  await bench.restart();
  await chmod(bench.vaultDir, 0o500);
  expect(await knock(bench)).toBe('vault/wrong-name-or-passphrase');
  expect(existsSync(fileOf(bench))).toBe(false);
  await chmod(bench.vaultDir, 0o700);
});
