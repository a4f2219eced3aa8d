/** Several people in one vault: who may do what, and what becomes of those who may no longer. */
import { copyFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import type { Role } from '../../../shared/rights.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

const theirs = 'dub yasen topolia 17';
const reason = 'перевірка';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function enrol(bench: Bench, name: string, ...roles: Role[]): Promise<string> {
  return valueOf(await bench.client.user.enrol({ name, roles, passphrase: theirs })).id;
}

async function openAs(bench: Bench, name: string, passphrase = theirs): Promise<Result<unknown>> {
  await bench.restart();
  const { vaultDir: vault } = bench;
  return bench.client.session.open({ vault, userName: name, passphrase, readOnly: false });
}

async function deepFindings(bench: Bench): Promise<string[]> {
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  return findings.map(finding => `${finding.code} ${finding.where}`);
}

test('an enrolled documenter opens with an own passphrase, records under an own name, and manages nobody', async () => {
  const bench = await openBench();
  await enrol(bench, 'Ірина Записувач', 'documenter');
  valueOf(await openAs(bench, 'ірина записувач'));
  const { id } = valueOf(await bench.client.child.register(newChild()));
  const { entries } = valueOf(
    await bench.client.record.history({ id, whole: false, before: null, limit: 5 }),
  );
  expect(entries.map(entry => entry.who)).toEqual(['Ірина Записувач']);
  const refused = await bench.client.user.enrol({
    name: 'Хтось',
    roles: ['documenter'],
    passphrase: theirs,
  });
  expect(codeOf(refused)).toBe('rights/not-yours');
  expect(await deepFindings(bench)).toEqual([]);
});

test('an auditor reads and verifies all, and leaves no entry and no row behind', async () => {
  const bench = await openBench();
  const { id } = valueOf(await bench.client.child.register(newChild()));
  await enrol(bench, 'Аудитор', 'auditor');
  valueOf(await openAs(bench, 'Аудитор'));
  const size = valueOf(await bench.client.ledger.head({}))?.size;
  const named = valueOf(await bench.client.ledger.checkpoints({})).length;
  valueOf(await bench.client.child.get({ id }));
  expect(await deepFindings(bench)).toEqual([]);
  expect(codeOf(await bench.client.child.register(newChild()))).toBe('rights/not-yours');
  expect(codeOf(await bench.client.ledger.checkpoint({}))).toBe('rights/not-yours');
  expect(codeOf(await bench.client.draft.save({ key: 'k', json: '{}' }))).toBe('rights/not-yours');
  valueOf(await openAs(bench, 'Аудитор'));
  expect(valueOf(await bench.client.ledger.head({}))?.size).toBe(size);
  expect(valueOf(await bench.client.ledger.checkpoints({}))).toHaveLength(named);
});

test('roles change at once, and the ledger keeps what they were', async () => {
  const bench = await openBench();
  const id = await enrol(bench, 'Рецензент', 'documenter');
  valueOf(await bench.client.user.changeRoles({ id, roles: ['documenter', 'legalTeam'], reason }));
  const row = valueOf(await bench.client.user.list({})).find(each => each.id === id);
  expect(row).toMatchObject({
    roles: ['documenter', 'legalTeam'],
    changed: { who: userName, reason },
  });
  valueOf(await openAs(bench, 'Рецензент'));
  valueOf(await bench.client.child.register(newChild()));
  expect(await deepFindings(bench)).toEqual([]);
});

test('the diary says whom an entry about a user is about', async () => {
  const bench = await openBench();
  const id = await enrol(bench, 'Ірина Записувач', 'documenter');
  valueOf(await bench.client.user.changeRoles({ id, roles: ['reviewer'], reason }));
  const asked = { before: null, limit: 2, type: 'user' as const, child: null };
  const { rows } = valueOf(await bench.client.ledger.entries(asked));
  expect(rows.map(row => `${row.kind} ${row.label}`)).toEqual([
    'user.roles-changed@1 Ірина Записувач',
    'user.enrolled@1 Ірина Записувач',
  ]);
});

test.each([
  [['auditor', 'prosecutor'], 'input/invalid'],
  [[], 'input/invalid'],
  [['documenter', 'documenter'], 'input/invalid'],
] as const)('roles %j are refused', async (roles, code) => {
  const bench = await openBench();
  const asked = { name: 'Хтось', roles: [...roles] as Role[], passphrase: theirs };
  expect(codeOf(await bench.client.user.enrol(asked))).toBe(code);
});

test('what would break the vault is refused without trace', async () => {
  const bench = await openBench();
  const other = await enrol(bench, 'Друга', 'documenter');
  const [self] = valueOf(await bench.client.user.list({}));
  const size = valueOf(await bench.client.ledger.head({}))?.size;
  const header = await readFile(path.join(bench.vaultDir, 'vault.json'), 'utf8');
  const { user } = bench.client;
  const again = { name: userName.toUpperCase(), roles: ['auditor' as const], passphrase: theirs };
  expect(codeOf(await user.enrol(again))).toBe('user/name-taken');
  expect(codeOf(await user.remove({ id: self!.id, reason }))).toBe('user/yourself');
  expect(codeOf(await user.reinstate({ id: other, reason }))).toBe('user/wrong-standing');
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect(codeOf(await user.suspend({ id: nobody, reason }))).toBe('user/unknown');
  expect(codeOf(await user.suspend({ id: other, reason: '' }))).toBe('input/invalid');
  expect(valueOf(await bench.client.ledger.head({}))?.size).toBe(size);
  expect(await readFile(path.join(bench.vaultDir, 'vault.json'), 'utf8')).toBe(header);
});

test('a removed user opens nothing, with the old header neither', async () => {
  const bench = await openBench();
  const { id: child } = valueOf(await bench.client.child.register(newChild()));
  const id = await enrol(bench, 'Колишній', 'documenter');
  const headerFile = path.join(bench.vaultDir, 'vault.json');
  const kept = path.join(bench.dir, 'kept.json');
  await copyFile(headerFile, kept);

  valueOf(await bench.client.user.remove({ id, reason }));
  valueOf(await bench.client.child.get({ id: child }));
  expect(await deepFindings(bench)).toEqual([]);
  const names = await readdir(bench.vaultDir);
  expect(names.filter(name => name.startsWith('db-'))).toEqual(['db-2.db', 'db-2.db-wal']);

  expect(codeOf(await openAs(bench, 'Колишній'))).toBe('vault/wrong-name-or-passphrase');
  const current = path.join(bench.dir, 'current.json');
  await copyFile(headerFile, current);
  await copyFile(kept, headerFile);
  expect(codeOf(await openAs(bench, 'Колишній'))).toBe('database/missing');
  await copyFile(path.join(bench.vaultDir, 'db-2.db'), path.join(bench.vaultDir, 'db-1.db'));
  expect(codeOf(await openAs(bench, 'Колишній'))).toBe('database/other-key');
  await copyFile(current, headerFile);

  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.child.register(newChild()));
  expect(await deepFindings(bench)).toEqual([]);
  const list = valueOf(await bench.client.user.list({}));
  expect(list.find(each => each.id === id)).toMatchObject({ status: 'removed', name: 'Колишній' });
  expect(await readdir(bench.vaultDir)).not.toContain('db-1.db');
});

test('a suspended user is told so, and comes back with the old passphrase', async () => {
  const bench = await openBench();
  const id = await enrol(bench, 'Тимчасова', 'documenter');
  valueOf(await bench.client.user.suspend({ id, reason }));
  expect(codeOf(await openAs(bench, 'Тимчасова'))).toBe('user/suspended');
  expect(codeOf(await openAs(bench, 'Тимчасова', 'інша парольна фраза'))).toBe(
    'vault/wrong-name-or-passphrase',
  );
  valueOf(await bench.open());
  valueOf(await bench.client.user.reinstate({ id, reason }));
  valueOf(await openAs(bench, 'Тимчасова'));
  valueOf(await bench.client.child.register(newChild()));
  expect(await deepFindings(bench)).toEqual([]);
});

test('evidence of before a change of keys can be read after it, and later files lie under the new epoch', async () => {
  const bench = await openBench();
  const id = await enrol(bench, 'Колишня', 'documenter');
  const { vaultDir } = bench;
  valueOf(await bench.client.user.remove({ id, reason }));
  const header = JSON.parse(await readFile(path.join(vaultDir, 'vault.json'), 'utf8')) as {
    epochs: unknown[];
    slots: unknown[];
  };
  expect([header.epochs.length, header.slots.length]).toEqual([2, 1]);
});
