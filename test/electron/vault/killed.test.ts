/** A killed process loses at most the unfinished action: what was acknowledged is there, and all of it is sound. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';

const rounds = 6;

/** Runs the writer, kills it after it has acknowledged `acknowledgements` things and some milliseconds more. */
async function writeUntilKilled(
  bench: Bench,
  acknowledgements: number,
  more: number,
): Promise<string[]> {
  const dir = path.join(bench.dir, 'sources');
  await mkdir(dir, { recursive: true });
  const child = spawn(
    process.execPath,
    [
      process.env['LITOPYS_WRITER'] ?? '',
      bench.stateDir,
      bench.vaultDir,
      userName,
      passphrase,
      dir,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: process.env,
    },
  );
  let told = '';
  const killed = new Promise<void>(resolve => child.once('exit', () => resolve()));
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    const before = told.split('\n').length;
    told += chunk;
    if (before <= acknowledgements && told.split('\n').length > acknowledgements) {
      setTimeout(() => child.kill('SIGKILL'), more);
    }
  });
  await killed;
  return told.split('\n').slice(0, -1);
}

test('killed at any moment, six times over', async () => {
  const bench = await openBench();
  await bench.engine.close();
  const children: string[] = [];
  const evidence: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const lines = await writeUntilKilled(bench, 3 + round * 2, round * 17);
    expect(lines[0]).toMatch(/^open \d+$/);
    for (const line of lines) {
      const [what, id] = line.split(' ');
      if (what === 'child') children.push(id!);
      if (what === 'evidence') evidence.push(id!);
    }
    await bench.restart();
    valueOf(await bench.open());
    const report = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
    expect(report.findings).toEqual([]);
    for (const id of children) valueOf(await bench.client.child.get({ id }));
    for (const id of evidence) valueOf(await bench.client.evidence.get({ id }));
    await bench.engine.close();
  }
  expect(children.length).toBeGreaterThan(rounds);
  expect(evidence.length).toBeGreaterThan(rounds);
});

test('a second process on an open vault is refused, and the first one goes on', async () => {
  const bench = await openBench();
  const told = await new Promise<string>(resolve => {
    const child = spawn(
      process.execPath,
      [
        process.env['LITOPYS_WRITER'] ?? '',
        path.join(bench.dir, 'other'),
        bench.vaultDir,
        userName,
        passphrase,
        bench.dir,
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: process.env,
      },
    );
    child.stdout.setEncoding('utf8');
    let text = '';
    child.stdout.on('data', (chunk: string) => (text += chunk));
    child.once('exit', () => resolve(text));
  });
  expect(told).toBe('refused vault/in-use\n');
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).verdict).toBe('valid');
});
