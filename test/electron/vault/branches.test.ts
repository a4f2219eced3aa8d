/** A vault that is not what this machine has seen goes on only on a branch that a person confirmed. */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import type { BranchConfirmation } from '../../../shared/contract/session.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

interface Told {
  readonly code: string;
  readonly root: string;
  readonly expected: string;
}

/** What opening says when it stops. */
async function stoppedBy(bench: Bench): Promise<Told> {
  const opened = await bench.open();
  if (opened.ok) throw new Error('it opened');
  const { code, detail } = opened.error;
  return { code, root: String(detail['root']), expected: String(detail['expected']) };
}

function confirm(bench: Bench, branch: BranchConfirmation, vault = bench.vaultDir) {
  return bench.client.session.open({ vault, userName, passphrase, readOnly: false, branch });
}

async function findings(bench: Bench): Promise<string[]> {
  const report = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  return report.findings.map(({ code, where }) => `${code} at ${where}`);
}

/** A vault of some entries, and an older copy put in its place. */
async function rolledBack(): Promise<Bench> {
  const bench = await openBench();
  const older = path.join(bench.dir, 'older');
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  await cp(bench.vaultDir, older, { recursive: true });
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  await rm(bench.vaultDir, { recursive: true });
  await cp(older, bench.vaultDir, { recursive: true });
  await bench.restart();
  return bench;
}

test('an older copy goes on after a person confirmed its head, and the ledger tells what is left behind', async () => {
  const bench = await rolledBack();
  const told = await stoppedBy(bench);
  expect(told.code).toBe('vault/rolled-back');
  expect(told.expected).toMatch(/^5 ·/);

  // another head than the one that was shown is no confirmation
  const other = await confirm(bench, { root: 'a'.repeat(64), why: 'restored' });
  expect(other).toMatchObject({ error: { code: 'branch/other-head' } });
  expect((await stoppedBy(bench)).code).toBe('vault/rolled-back');

  const opened = valueOf(await confirm(bench, { root: told.root, why: 'restored' }));
  expect(opened).toMatchObject({ state: 'open', readOnly: false, findings: [] });
  const { rows } = valueOf(
    await bench.client.ledger.entries({ before: null, limit: 1, type: null, child: null }),
  );
  expect(rows[0]).toMatchObject({ seq: 3, kind: 'ledger.branched@1', type: 'vault' });
  const { disclosures } = valueOf(await bench.client.ledger.entry({ seq: 3 }));
  const said = new Map(disclosures.map(({ name, value }) => [name, value]));
  expect(said.get('base/size')).toBe(3);
  expect(said.get('lost/size')).toBe(5);
  expect(said.get('why')).toBe('restored');
  valueOf(await bench.client.child.register(newChild()));
  valueOf(await bench.client.ledger.checkpoint({}));
  expect(await findings(bench)).toEqual([]);

  // from here on it is the vault that this machine knows
  await bench.restart();
  valueOf(await bench.open());
  expect(await findings(bench)).toEqual([]);
});

test('what was left for a branch is told when it comes back', async () => {
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  const older = path.join(bench.dir, 'older');
  const newer = path.join(bench.dir, 'newer');
  await cp(bench.vaultDir, older, { recursive: true });
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  await cp(bench.vaultDir, newer, { recursive: true });
  const put = async (copy: string) => {
    await bench.engine.close();
    await rm(bench.vaultDir, { recursive: true });
    await cp(copy, bench.vaultDir, { recursive: true });
    await bench.restart();
  };
  await put(older);
  const { root } = await stoppedBy(bench);
  valueOf(await confirm(bench, { root, why: 'restored' }));
  await put(newer);
  expect((await stoppedBy(bench)).code).toBe('vault/forked');
});

test('two copies of one vault go on beside each other, each on its branch', async () => {
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  const copy = path.join(bench.dir, 'copy.litopys');
  await cp(bench.vaultDir, copy, { recursive: true });
  await bench.restart();
  const open = (vault: string) =>
    bench.client.session.open({ vault, userName, passphrase, readOnly: false });

  const refused = await open(copy);
  expect(refused).toMatchObject({ error: { code: 'vault/copied' } });
  const root = refused.ok ? '' : String(refused.error.detail['root']);
  valueOf(await confirm(bench, { root, why: 'copied' }, copy));
  valueOf(await bench.client.child.register(newChild()));
  for (let round = 0; round < 2; round++) {
    for (const vault of [bench.vaultDir, copy]) {
      await bench.restart();
      valueOf(await open(vault));
      valueOf(await bench.client.child.register(newChild()));
      expect(await findings(bench)).toEqual([]);
    }
  }
});

test('moving a vault is not copying it', async () => {
  const bench = await openBench();
  await bench.engine.close();
  const moved = path.join(bench.dir, 'moved.litopys');
  await cp(bench.vaultDir, moved, { recursive: true });
  await rm(bench.vaultDir, { recursive: true });
  await bench.restart();
  valueOf(await bench.client.session.open({ vault: moved, userName, passphrase, readOnly: false }));
});

test('a branch that stands on another tree than it says is found', async () => {
  const bench = await rolledBack();
  const { root } = await stoppedBy(bench);
  valueOf(await confirm(bench, { root, why: 'restored' }));
  await bench.engine.close();
  // whoever has the keys swaps the entry before it for another: the base is another tree
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  database.transaction(db => {
    db.exec('DROP TRIGGER entry_is_final_1;');
    db.exec(
      `UPDATE entry SET header = CAST(replace(CAST(header AS TEXT), '"at":"20', '"at":"21') AS BLOB) WHERE seq = 1`,
    );
  });
  database.close();
  await bench.restart();
  valueOf(await bench.open(true));
  expect(await findings(bench)).toContain('entry/false-branching at entry 3');
});
