/** A package that was cut off after the ledger told of it is told of at the next opening: what is known, no more. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { settleInterrupted } from '../../../../electron/vault/export/unfinished.ts';
import { readEvent } from '../../../../electron/vault/ledger/event.ts';
import { entryAt } from '../../../../electron/vault/tables/entry.ts';
import {
  putUnfinished,
  setNaming,
  unfinishedPackages,
} from '../../../../electron/vault/tables/unfinishedPackage.ts';
import { membersOf, systemKinds } from '../../../../shared/events/event.ts';
import { openBench, passphrase, userName, valueOf } from '../../../support/engine.ts';
import { testFolder } from '../../../support/folder.ts';
import { newChild } from '../../../support/records.ts';
import type { Vault } from '../../../../electron/vault/vault.ts';
import { createVault } from '../../../../electron/vault/session.ts';
import { openHeadMemory } from '../../../../electron/vault/heads.ts';
import { leastKdfCost } from '../../../../electron/vault/keys/header.ts';

async function newVault(folder: string): Promise<Vault> {
  const { vault } = await createVault(
    path.join(folder, 'vault'),
    { userName, passphrase },
    {
      memory: await openHeadMemory(path.join(folder, 'state')),
      clock: () => new Date(),
      byteWorker: process.env['LITOPYS_BYTE_WORKER'] ?? '',
      remembersVaults: false,
      kdfCost: leastKdfCost,
    },
  );
  return vault;
}

const page = { before: null, limit: 50, type: 'package', child: null };

test('killed after its entry: the next opening tells it, once, and clears its leftovers away', async () => {
  const verifier = path.join(testFolder(), 'verify.html');
  writeFileSync(verifier, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = verifier;
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  const out = path.join(bench.dir, 'out');
  mkdirSync(out);
  const killed = spawnSync(process.execPath, [
    process.env['LITOPYS_EXPORTER'] ?? '',
    bench.stateDir,
    bench.vaultDir,
    userName,
    passphrase,
    path.join(out, 'package'),
  ]);
  expect(killed.signal).toBe('SIGKILL');
  expect(readdirSync(out)).toHaveLength(1);

  await bench.restart();
  valueOf(await bench.open(true));
  expect(valueOf(await bench.client.packages.list({}))).toMatchObject([{ abandoned: true }]);
  await bench.client.session.lock({});
  for (const _ of ['at the next opening', 'and not again']) {
    valueOf(await bench.open());
    const { rows } = valueOf(await bench.client.ledger.entries(page));
    expect(rows.map(({ kind }) => kind)).toEqual(['package.abandoned@1', 'package.exported@1']);
    await bench.client.session.lock({});
  }
  expect(readdirSync(out)).toEqual([]);
  valueOf(await bench.open());
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test.each([
  { naming: false, lies: ['part'], told: true, kept: false },
  { naming: false, lies: ['target'], told: true, kept: false },
  { naming: true, lies: ['part'], told: true, kept: false },
  { naming: true, lies: ['target'], told: false, kept: false },
  { naming: true, lies: [], told: false, kept: false },
  { naming: true, lies: ['nothing, the medium is not in place'], told: false, kept: true },
])('about to be named: $naming, lies there: $lies → told: $told', async expected => {
  const folder = testFolder();
  const vault = await newVault(folder);
  const medium = path.join(folder, 'medium');
  if (!expected.lies.some(each => each.startsWith('nothing'))) mkdirSync(medium);
  const target = path.join(medium, 'package.zip');
  const part = `${target}.0123456789abcdef.part`;
  if (expected.lies.includes('part')) writeFileSync(part, 'half');
  if (expected.lies.includes('target')) writeFileSync(target, 'whole');
  vault.write(tx => {
    tx.append({ kind: systemKinds.packageExported, on: { type: 'package', id: 'p' }, members: {} });
    putUnfinished(tx.db, 'p', { part, target });
    setNaming(tx.db, 'p', expected.naming);
  });

  await settleInterrupted(vault);
  const last = readEvent(entryAt(vault.reader, vault.size - 1)!);
  expect(last.kind === systemKinds.packageAbandoned).toBe(expected.told);
  if (expected.told) expect(membersOf(last).members).toEqual({ reason: 'interrupted' });
  expect(unfinishedPackages(vault.reader)).toHaveLength(expected.kept ? 1 : 0);
  expect(existsSync(target)).toBe(expected.lies.includes('target'));
  expect(existsSync(part)).toBe(false);
  vault.database.close();
});

test('what lies at a place that is no leftover of a package stays', async () => {
  const folder = testFolder();
  const vault = await newVault(folder);
  const papers = path.join(folder, 'papers');
  mkdirSync(papers);
  vault.write(tx => putUnfinished(tx.db, 'p', { part: papers, target: folder }));
  await settleInterrupted(vault);
  expect(existsSync(papers)).toBe(true);
  vault.database.close();
});
