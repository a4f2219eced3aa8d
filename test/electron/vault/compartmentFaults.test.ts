/** What is wrong with a seal is named; and backups, erasures, locks and drafts keep it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { sql } from '../../../electron/vault/database/sql.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { asInsider } from '../../support/insider.ts';
import { leaksIn, leaksInBytes } from '../../support/leaks.ts';
import { facts, newChild } from '../../support/records.ts';

// each opening derives a key, and these open a vault several times
vi.setConfig({ testTimeout: 180_000 });

const theirs = 'dub yasen topolia 17';
const outsider = { userName: 'Сторонній', passphrase: theirs };
const founder = { userName, passphrase };
const title = 'Свідчення бджоляра';

async function openAs(bench: Bench, who: typeof founder): Promise<void> {
  await bench.restart();
  const { vaultDir: vault } = bench;
  valueOf(await bench.client.session.open({ vault, ...who, readOnly: false }));
}

/** One sealed item with a file; one documenter outside. */
async function sealedBench() {
  const bench = await openBench();
  valueOf(
    await bench.client.user.enrol({
      name: outsider.userName,
      roles: ['documenter'],
      passphrase: theirs,
    }),
  );
  const { id: compartment } = valueOf(
    await bench.client.compartment.create({ name: 'Вулик', members: [] }),
  );
  const file = path.join(bench.dir, 'джерело.txt');
  await writeFile(file, 'таємний-зміст');
  const { added } = valueOf(
    await bench.client.evidence.add({
      files: [file],
      facts: { ...facts, title },
      citations: [],
      compartment,
    }),
  );
  return { bench, compartment, item: added[0]!.id, seq: added[0]!.seq };
}

/** Whoever holds the vault's keys and another program; the vault is closed before. */
async function behindTheProgram(bench: Bench, script: string): Promise<void> {
  const { databaseKey, header } = await keysOf(bench);
  const database = openDatabase(path.join(bench.vaultDir, header.database), databaseKey);
  database.transaction(db => db.exec(script));
  database.close();
}

async function keysOf(bench: Bench) {
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const { databaseKey } = await unlock(header, outsider.userName, theirs);
  return { header, databaseKey };
}

async function codes(bench: Bench, who: typeof founder): Promise<string[]> {
  await bench.restart();
  const { vaultDir: vault } = bench;
  valueOf(await bench.client.session.open({ vault, ...who, readOnly: true }));
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  return findings.map(each => each.code);
}

test.each([
  ['altered', 'UPDATE sealed_box SET box = substr(box, 1, length(box) - 1)'],
  ['taken away', 'DELETE FROM sealed_box'],
])('a box that was %s is named, by those outside too', async (_, statement) => {
  const { bench } = await sealedBench();
  await behindTheProgram(
    bench,
    `DROP TRIGGER sealed_box_is_final_1; DROP TRIGGER sealed_box_is_final_2; ${statement}`,
  );
  expect(await codes(bench, outsider)).toContain('entry/sealed-altered');
  expect(await codes(bench, founder)).toContain('entry/sealed-altered');
});

test('nobody can pass off missing fields of an open entry as sealed', async () => {
  const { bench } = await sealedBench();
  const { seq } = valueOf(await bench.client.child.register(newChild()));
  await behindTheProgram(
    bench,
    `DELETE FROM disclosure WHERE seq = ${seq}; INSERT INTO sealed_box VALUES (${seq}, x'00')`,
  );
  expect(await codes(bench, outsider)).toEqual(
    expect.arrayContaining(['entry/sealed-altered', 'field/missing']),
  );
});

test('a seal by somebody who does not belong is named; so is one who lets themselves in', async () => {
  const { bench, compartment } = await sealedBench();
  const header = await keysOf(bench).then(keys => keys.header);
  expect(header.slots).toHaveLength(2);
  await asInsider(bench, outsider, vault => {
    const key = new Uint8Array(32).fill(7);
    const [first] = vault.sealed.book.values();
    vault.sealed.hold(first!.keys[0].from, key);
    // another program asks nobody whether its user belongs
    Object.assign(vault.sealed.book.get(compartment)!, {
      members: new Set([...first!.members, vault.keyring.userId]),
    });
    vault.write(tx =>
      tx.sealedIn(compartment, null).append({
        kind: 'child.registered@1',
        on: { type: 'child', id: tx.newId() },
        members: { number: 10_000_099, confidentiality: 'internal', remarks: [] },
      }),
    );
    vault.write(tx =>
      tx.append({
        kind: systemKinds.compartmentMemberAdded,
        on: { type: 'compartment', id: compartment },
        members: { user: vault.keyring.userId, boxes: [{ key: first!.keys[0].from, box: 'AA' }] },
      }),
    );
  });
  const found = await codes(bench, founder);
  expect(found).toEqual(
    expect.arrayContaining([
      'entry/not-in-compartment',
      'entry/sealed-unreadable',
      'entry/impossible',
      'entry/without-right',
    ]),
  );
  expect(await codes(bench, outsider)).toContain('entry/not-in-compartment');
});

test('after the lock no call tells anything; a member who opens again sees it', async () => {
  const { bench, item } = await sealedBench();
  valueOf(await bench.client.session.lock({}));
  expect((await bench.client.evidence.get({ id: item })).ok).toBe(false);
  await openAs(bench, outsider);
  expect((await bench.client.evidence.get({ id: item })).ok).toBe(false);
  await openAs(bench, founder);
  expect(valueOf(await bench.client.evidence.get({ id: item })).evidence.fields.title).toBe(title);
});

test('drafts about sealed records lie in memory, not in the vault', async () => {
  const { bench, item, compartment } = await sealedBench();
  const { draft } = bench.client;
  const keys = [`evidence/${item}`, `sealed/evidence/add/${compartment}`, 'episode/new'];
  const text = JSON.stringify({ note: 'чернетка-бджоляр', cites: item });
  for (const key of keys) valueOf(await draft.save({ key, json: text }));
  valueOf(await draft.save({ key: 'open', json: '{"note":"відкрита-чернетка"}' }));
  for (const key of keys) expect(valueOf(await draft.load({ key }))?.json).toBe(text);
  expect(valueOf(await draft.list({}))).toHaveLength(4);
  const { databaseKey, header } = await keysOf(bench);
  const database = openDatabase(path.join(bench.vaultDir, header.database), databaseKey);
  const stored = JSON.stringify(database.reader.all(sql`SELECT key, json FROM draft`));
  database.close();
  expect(stored).toContain('відкрита-чернетка');
  expect(stored).not.toContain('бджоляр');
});

test('files of compartments go into backups whole, and come back', async () => {
  const { bench, item } = await sealedBench();
  const folder = path.join(bench.dir, 'backups');
  await mkdir(folder);
  const { report } = valueOf(await bench.client.backup.make({ folder, note: null }));
  const { generation } = report;
  const again = valueOf(await bench.client.backup.make({ folder, note: null }));
  expect(again.added.objects).toBe(0);
  const checked = valueOf(
    await bench.client.backup.check({ folder, generation, credentials: founder, deep: true }),
  );
  expect([checked.verdict, checked.checked.objects]).toEqual(['valid', 1]);
  expect(await leaksIn(folder, [title, 'бджоляр', 'таємний-зміст'])).toEqual([]);
  await bench.engine.close();
  await bench.restart();
  const target = path.join(bench.dir, 'restored.litopys');
  valueOf(
    await bench.client.backup.restore({
      folder,
      generation,
      ...founder,
      target,
      incomplete: false,
    }),
  );
  valueOf(await bench.client.session.open({ vault: target, ...founder, readOnly: true }));
  const { bytes } = valueOf(await bench.client.evidence.read({ id: item, start: 0, length: 99 }));
  expect(Buffer.from(bytes).toString()).toBe('таємний-зміст');
});

test('erasing an open record leaves what is sealed as it was', async () => {
  const { bench, item } = await sealedBench();
  const child = valueOf(await bench.client.child.register(newChild()));
  valueOf(
    await bench.client.erasure.erase({
      subject: { type: 'child', id: child.id },
      whole: true,
      parts: null,
      values: null,
      ground: { law: 'вигаданий закон', order: null, number: null, date: null },
      reason: 'перевірка',
    }),
  );
  const { bytes } = valueOf(await bench.client.evidence.read({ id: item, start: 0, length: 99 }));
  expect(Buffer.from(bytes).toString()).toBe('таємний-зміст');
  const { verdict, checked } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect([verdict, checked.sealed]).toEqual(['valid', 0]);
});

test('the object of a sealed file is closed to the vault’s own keys', async () => {
  const { bench, item } = await sealedBench();
  const got = valueOf(await bench.client.evidence.get({ id: item }));
  expect(got.row.number).toBeGreaterThan(10_000_000);
  const { databaseKey, header } = await keysOf(bench);
  const database = openDatabase(path.join(bench.vaultDir, header.database), databaseKey);
  const [row] = database.reader.all(sql`SELECT sha256, id FROM object`);
  database.close();
  const id = String(row!['id']);
  expect(row!['sha256']).toBe(`sealed/${id}`);
  const bytes = await readFile(path.join(bench.vaultDir, 'objects', id.slice(0, 2), id));
  expect(bytes.readUInt32BE(28)).toBeGreaterThanOrEqual(0x8000_0000);
  expect(leaksInBytes(bytes, ['таємний-зміст'])).toEqual([]);
});
