/** A vault opened for reading is not changed, byte for byte; one on a medium that cannot be written opens so. */
import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { facts, newChild } from '../../support/records.ts';

/** Every name in the folder with its bytes and its time. */
function stateOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return ['.', ...names].map(name => {
    const file = path.join(folder, name);
    const status = lstatSync(file, { bigint: true });
    const bytes = status.isFile() ? readFileSync(file).toString('base64') : '';
    return `${name} ${String(status.mtimeNs)} ${bytes}`;
  });
}

async function withChildAndFile(): Promise<Bench> {
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  const file = path.join(bench.dir, 'paper.txt');
  writeFileSync(file, 'Вигадана довідка');
  valueOf(await bench.client.evidence.add({ files: [file], facts, citations: [] }));
  return bench;
}

function openAt({ client }: Bench, vault: string, readOnly: boolean) {
  return client.session.open({ vault, userName, passphrase, readOnly });
}

/** A whole session of reading: records, bytes, the deepest verification. */
async function readAll({ client }: Bench): Promise<void> {
  const { rows } = valueOf(
    await client.evidence.list({
      text: '',
      status: 'all',
      type: null,
      confidentiality: null,
      unlinked: false,
      order: 'number',
      descending: false,
      cursor: null,
      limit: 10,
    }),
  );
  for (const { id } of rows) valueOf(await client.evidence.check({ id }));
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
}

test('reading changes nothing in the folder, whether it was closed or cut off', async () => {
  const bench = await withChildAndFile();
  // as a kill leaves it: with all that was recorded still in the log
  const cut = path.join(bench.dir, 'cut.litopys');
  cpSync(bench.vaultDir, cut, { recursive: true, preserveTimestamps: true });
  const size = valueOf(await bench.client.ledger.head({}))?.size;
  await bench.engine.close();
  for (const [folder, notices] of [
    [bench.vaultDir, []],
    [cut, ['not-closed']],
  ] as const) {
    await bench.restart();
    const before = stateOf(folder);
    expect(valueOf(await openAt(bench, folder, true))).toMatchObject({
      readOnly: true,
      notices,
      head: { size },
    });
    await readAll(bench);
    expect(await bench.client.child.register(newChild())).toMatchObject({
      error: { code: 'vault/read-only' },
    });
    await bench.client.session.lock({});
    expect(stateOf(folder)).toEqual(before);
  }
});

test('a vault on a medium that cannot be written opens for reading, and says so', async context => {
  const bench = await withChildAndFile();
  await bench.engine.close();
  const vault = bench.vaultDir;
  const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
  const isMounted = mount('--bind', vault, vault);
  if (isMounted) onTestFinished(() => void spawnSync('umount', [vault]));
  if (!isMounted || !mount('-o', 'remount,bind,ro', vault)) {
    context.skip('needs the right to mount a read-only medium');
  }
  await bench.restart();
  const before = stateOf(vault);
  expect(valueOf(await openAt(bench, vault, false))).toMatchObject({
    readOnly: true,
    notices: ['cannot-be-written'],
    findings: [],
  });
  await readAll(bench);
  await bench.client.session.lock({});
  expect(stateOf(vault)).toEqual(before);
});
