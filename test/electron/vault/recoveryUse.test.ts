import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseHeader, readHeader } from '../../../electron/vault/keys/header.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { nameUk, newChild } from '../../support/records.ts';
import { makeShares } from '../../support/recovery.ts';

const newcomer = { userName: 'Богдана Відновниця', passphrase: 'нова довга фраза 2026' };
const refused = (code: string, detail: object = {}) => ({ ok: false, error: { code, detail } });

async function recover(bench: Bench, shares: string[], who = newcomer) {
  return bench.client.recovery.use({ vault: bench.vaultDir, shares, ...who });
}

async function openAs(bench: Bench, who: { userName: string; passphrase: string }) {
  return bench.client.session.open({ vault: bench.vaultDir, ...who, readOnly: false });
}

test('shares let in a new administrator, whom the ledger names; all else stays, and others are told', async () => {
  const bench = await openBench();
  const registered = valueOf(
    await bench.client.child.register(newChild([nameUk('Вигаданенко', 'Ліда')])),
  );
  const texts = await makeShares(bench, 2, 3, ['Нотарка', null, 'Сейф']);
  await bench.restart();
  const before = await readHeader(bench.vaultDir);
  const state = valueOf(await recover(bench, [texts[2]!, texts[1]!]));
  expect(state).toMatchObject({ state: 'open', user: { name: newcomer.userName } });
  valueOf(await bench.client.child.get({ id: registered.id }));
  const { rows } = valueOf(
    await bench.client.ledger.entries({ before: null, limit: 1, type: null, child: null }),
  );
  expect(rows[0]).toMatchObject({ kind: 'recovery.used@1', who: newcomer.userName });
  expect(valueOf(await bench.client.recovery.state({})).uses).toMatchObject([
    { by: newcomer.userName, holders: ['2', 'Сейф'], isSeen: true },
  ]);
  const users = valueOf(await bench.client.user.list({}));
  expect(users.map(({ name, roles }) => [name, roles])).toEqual([
    [userName, ['administrator', 'prosecutor']],
    [newcomer.userName, ['administrator']],
  ]);
  expect(await bench.client.child.register(newChild([nameUk('А', 'Б')]))).toMatchObject({
    error: { code: 'rights/not-yours' },
  });
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
  const after = await readHeader(bench.vaultDir);
  expect(after.slots.slice(0, before.slots.length)).toEqual(before.slots);
  expect(after.slots).toHaveLength(before.slots.length + 1);

  await bench.restart();
  valueOf(await openAs(bench, newcomer));
  await bench.restart();
  valueOf(await bench.open());
  const [use] = valueOf(await bench.client.recovery.state({})).uses;
  expect(use).toMatchObject({ isSeen: false });
  valueOf(await bench.client.recovery.acknowledge({ seq: use!.seq }));
  expect(valueOf(await bench.client.recovery.state({})).uses).toMatchObject([{ isSeen: true }]);
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).findings).toEqual([]);
});

test('what cannot recover changes nothing: wrong shares, a taken name, a set that was replaced', async () => {
  const bench = await openBench();
  const old = await makeShares(bench);
  const header = path.join(bench.vaultDir, 'vault.json');
  const oldHeader = readFileSync(header);
  const texts = await makeShares(bench);
  await bench.restart();
  const before = readFileSync(header);
  expect(await recover(bench, [texts[0]!])).toEqual(
    refused('recovery/too-few', { given: 1, needed: 2 }),
  );
  const taken = { ...newcomer, userName: userName.toUpperCase() };
  expect(await recover(bench, texts, taken)).toEqual(refused('user/name-taken'));
  expect(await recover(bench, texts, { ...newcomer, passphrase: 'коротка' })).toMatchObject({
    ok: false,
  });
  // the header from before the replacement is put back by somebody who kept the old shares
  writeFileSync(header, oldHeader);
  expect(await recover(bench, old)).toEqual(refused('share/other-set', { share: 1 }));
  expect(readFileSync(header)).toEqual(oldHeader);
  writeFileSync(header, before);
  expect(await openAs(bench, newcomer)).toEqual(refused('vault/wrong-name-or-passphrase'));
  valueOf(await recover(bench, texts));
});

test('between slot and entry a crash leaves neither', async () => {
  const bench = await openBench();
  const texts = await makeShares(bench);
  await bench.restart();
  const header = path.join(bench.vaultDir, 'vault.json');
  const database = path.join(bench.vaultDir, 'db-1.db');
  const [bare, entries] = [readFileSync(header), readFileSync(database)];
  const remembered = path.join(bench.dir, 'state-before');
  cpSync(bench.stateDir, remembered, { recursive: true });
  valueOf(await recover(bench, texts));
  await bench.engine.close();
  const withSlot = readFileSync(header);
  // as it was before the entry was committed: the header has the slot, the ledger knows nobody of that name
  writeFileSync(database, entries);
  cpSync(remembered, bench.stateDir, { recursive: true });
  await bench.restart();
  expect(await openAs(bench, newcomer)).toMatchObject({ error: { code: 'user/not-enrolled' } });
  expect(readFileSync(header)).toEqual(withSlot);
  valueOf(await bench.open());
  const { slots } = await readHeader(bench.vaultDir);
  expect(slots).toEqual(parseHeader(bare).slots);
  await bench.restart();
  valueOf(await recover(bench, texts));
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).findings).toEqual([]);
});

test('a recovered administrator takes the lost ones out alone; whoever turns up again counts again', async () => {
  const bench = await openBench();
  const texts = await makeShares(bench);
  const [lost] = valueOf(await bench.client.user.list({}));
  const removal = { id: lost!.id, reason: 'Втрачено фразу' };
  await bench.restart();
  valueOf(await recover(bench, texts));
  const [use] = valueOf(await bench.client.recovery.state({})).uses;
  // the founder was not lost after all, and says so
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.recovery.acknowledge({ seq: use!.seq }));
  await bench.restart();
  valueOf(await openAs(bench, newcomer));
  expect(await bench.client.user.remove(removal)).toMatchObject({
    error: { code: 'approval/asked' },
  });
  const second = { userName: 'Віра Друга', passphrase: 'віра друга 2026 фраза' };
  await bench.restart();
  valueOf(await recover(bench, texts, second));
  valueOf(await bench.client.user.remove(removal));
  // shares outlive new keys: the vault is sealed anew to what the ledger says of them
  await bench.restart();
  expect(await openAs(bench, { userName, passphrase })).toMatchObject({ ok: false });
  const tried = await bench.client.recovery.tryLocked({ vault: bench.vaultDir, shares: texts });
  expect(valueOf(tried).numbers).toEqual([1, 2, 3]);
  valueOf(await openAs(bench, second));
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});
