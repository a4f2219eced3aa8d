/** What this machine has seen of a vault, it holds the vault to. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

test('a state that was opened and not written to is remembered as well', async () => {
  const bench = await openBench({});
  const older = path.join(bench.dir, 'older');
  await bench.engine.close();
  await cp(bench.vaultDir, older, { recursive: true });
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();

  // to a machine that has never seen it
  await rm(path.join(bench.stateDir, 'heads'), { recursive: true });
  await bench.restart();
  valueOf(await bench.open());
  await bench.engine.close();
  await rm(bench.vaultDir, { recursive: true });
  await cp(older, bench.vaultDir, { recursive: true });
  expect(await bench.open()).toMatchObject({ error: { code: 'vault/rolled-back' } });
});

/** Puts the vault back to what it was before the work. */
async function rollBack(bench: Bench, work: () => Promise<unknown>): Promise<void> {
  const older = path.join(bench.dir, 'older');
  await bench.client.session.lock({});
  await cp(bench.vaultDir, older, { recursive: true });
  valueOf(await bench.open());
  await work();
  await bench.client.session.lock({});
  await rm(bench.vaultDir, { recursive: true });
  await cp(older, bench.vaultDir, { recursive: true });
}

test('what one process has seen, another that was running all the while holds the vault to', async () => {
  const commandLine = await openBench();
  const window = await openBench({ create: false, stateDir: commandLine.stateDir });
  await rollBack(commandLine, () => commandLine.client.child.register(newChild()));
  const opened = await window.client.session.open({
    vault: commandLine.vaultDir,
    userName,
    passphrase,
    readOnly: false,
  });
  expect(opened).toMatchObject({ error: { code: 'vault/rolled-back' } });
});

test('two processes with a vault each do not overwrite what the other remembers', async () => {
  const one = await openBench();
  const other = await openBench({ stateDir: one.stateDir });
  for (let turn = 0; turn < 5; turn++) {
    await Promise.all(
      [one, other].map(async ({ client }) => valueOf(await client.child.register(newChild()))),
    );
  }
  await rollBack(one, () => one.client.child.register(newChild()));
  await rollBack(other, () => other.client.child.register(newChild()));
  const third = await openBench({ create: false, stateDir: one.stateDir });
  expect(valueOf(await third.client.session.recents({}))).toHaveLength(2);
  for (const { vaultDir: vault } of [one, other]) {
    const opened = await third.client.session.open({
      vault,
      userName,
      passphrase,
      readOnly: false,
    });
    expect(opened).toMatchObject({ error: { code: 'vault/rolled-back' } });
  }
});

/** The one file of before, telling of the vault what the memory tells of it now. */
async function writeEarlier(bench: Bench, folder: string): Promise<void> {
  const [name = ''] = await readdir(path.join(bench.stateDir, 'heads'));
  const kept = await readFile(path.join(bench.stateDir, 'heads', name), 'utf8');
  const { branches } = JSON.parse(kept) as { branches: Record<string, unknown>[] };
  const { left: _, ...head } = branches[0]!;
  const vault = path.basename(name, '.json');
  const memory = {
    version: 1,
    heads: { [vault]: head },
    recents: [{ folder: bench.vaultDir, vault }],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'heads.json'), JSON.stringify(memory));
}

test('what was remembered in two places is taken over once, and the newest head counts', async () => {
  const bench = await openBench();
  const [here, there] = [path.join(bench.dir, 'new'), path.join(bench.dir, 'window')];
  await writeEarlier(bench, here);
  await rollBack(bench, async () => {
    valueOf(await bench.client.child.register(newChild()));
    await writeEarlier(bench, there);
  });
  await writeFile(path.join(there, 'settings.json'), await settingsWith(bench, 'en'));
  const next = await openBench({ create: false, stateDir: here, earlierStateDirs: [there] });
  expect(valueOf(await next.client.settings.read({})).language).toBe('en');
  expect(valueOf(await next.client.session.recents({}))).toMatchObject([
    { folder: bench.vaultDir },
  ]);
  for (const folder of [here, there]) expect(await readdir(folder)).not.toContain('heads.json');
  const vault = bench.vaultDir;
  const opened = await next.client.session.open({ vault, userName, passphrase, readOnly: false });
  expect(opened).toMatchObject({ error: { code: 'vault/rolled-back' } });
});

async function settingsWith({ client, stateDir }: Bench, language: 'en'): Promise<string> {
  valueOf(await client.settings.write({ language }));
  return readFile(path.join(stateDir, 'settings.json'), 'utf8');
}
