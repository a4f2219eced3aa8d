/** One vault at a time: whatever comes at the same moment, no vault stays open behind the back of the desk. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { facts } from '../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function locked(): Promise<Bench> {
  const bench = await openBench();
  await bench.engine.close();
  return bench;
}

test('of two openings at once one is refused, and after the lock the vault is free', async () => {
  const bench = await locked();
  const other = path.join(bench.dir, 'other');
  const both = await Promise.all([
    bench.open(),
    bench.client.session.create({ target: other, userName, passphrase }),
  ]);
  expect(both.map(codeOf).sort()).toEqual(['ok', 'session/already-open']);
  await bench.engine.close();
  expect(codeOf(await bench.open())).toBe('ok');
});

test('a vault that is being opened when the machine goes to sleep does not stay open', async () => {
  const bench = await locked();
  const opening = bench.open();
  await new Promise(resolve => setTimeout(resolve, 20));
  await bench.engine.lock('system');
  expect(codeOf(await opening)).toBe('session/locked');
  expect(valueOf(await bench.client.session.state({}))).toEqual({ state: 'locked' });
  expect(codeOf(await bench.open())).toBe('ok');
});

test('closing waits for a lock that is under way', async () => {
  const bench = await openBench();
  void bench.engine.lock('system');
  await bench.engine.close();
  expect(codeOf(await bench.open())).toBe('ok');
});

test('whatever fails at the last checkpoint, the database is closed and the lock is told', async () => {
  let broken = false;
  const bench = await openBench({
    clock: () => {
      if (broken) throw new Error('a fault of ours');
      return new Date();
    },
  });
  const told: string[] = [];
  bench.engine.on(event => told.push(event.name));
  broken = true;
  await bench.engine.lock('idle').catch(() => undefined);
  broken = false;
  expect(told).toContain('locked');
  expect(codeOf(await bench.open())).toBe('ok');
});

test('a lock while the passphrase changes leaves the old one', async () => {
  const bench = await openBench();
  const next = 'зовсім інша фраза 77';
  const changing = bench.client.session.changePassphrase({ current: passphrase, next });
  await new Promise(resolve => setTimeout(resolve, 20));
  await bench.engine.lock('system');
  const code = codeOf(await changing);
  expect(['ok', 'session/locked']).toContain(code);
  const opened = await bench.client.session.open({
    vault: bench.vaultDir,
    userName,
    passphrase: code === 'ok' ? next : passphrase,
    readOnly: false,
  });
  expect(codeOf(opened)).toBe('ok');
});

test('work that a lock cuts off says so and not that the program is at fault', async () => {
  const bench = await openBench();
  const files = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const file = path.join(bench.dir, `file-${at}.txt`);
      await writeFile(file, `вигаданий зміст ${at}`);
      return file;
    }),
  );
  valueOf(await bench.client.evidence.add({ files, facts, citations: [] }));
  let begun: () => void = () => undefined;
  const first = new Promise<void>(resolve => (begun = resolve));
  const digesting = bench.client.evidence.digest({}, { onProgress: () => begun() });
  await first;
  await bench.engine.lock('asked');
  expect(['ok', 'session/locked', 'job/cancelled']).toContain(codeOf(await digesting));
});

test('a demonstration that was broken off leaves nothing open', async () => {
  const bench = await openBench({ create: false });
  const stop = new AbortController();
  const opening = bench.client.session.openDemo(
    { language: 'uk' },
    { signal: stop.signal, onProgress: () => stop.abort() },
  );
  expect(codeOf(await opening)).toBe('job/cancelled');
  expect(valueOf(await bench.client.session.state({}))).toEqual({ state: 'locked' });
});
