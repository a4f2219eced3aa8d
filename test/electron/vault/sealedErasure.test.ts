/** Values destroyed in a compartment: gone for members too, and the ledger proves the rest to everybody. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { enrol, openAs, theirs } from '../../support/colleagues.ts';
import { codeOf, verified } from '../../support/compartments.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { appended, asInsider } from '../../support/insider.ts';
import { leaksInBytes } from '../../support/leaks.ts';
import { facts } from '../../support/records.ts';
import { rawPages } from '../../support/rawPages.ts';
import { vaultLeaks } from '../../support/vaultLeaks.ts';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { openSealedRecords } from '../../../electron/vault/compartments/sight.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { openBox } from '../../../electron/vault/compartments/box.ts';
import { placeOf, sealingIn } from '../../../electron/vault/compartments/opened.ts';
import { entryAt } from '../../../electron/vault/tables/entry.ts';
import { boxedEntries, boxesBetween } from '../../../electron/vault/tables/sealedBox.ts';

// each opening derives a key, and these open a vault several times
vi.setConfig({ testTimeout: 180_000 });

const title = 'Свідчення бджоляра';
const note = 'Їжджубчала нотатка';
const reason = 'джерело просить забути його';
const ground = { law: 'Закон, ст. 15', order: null, number: null, date: null };
const telling = [title, 'бджоляр', note, reason, 'Закон, ст. 15'];

/** A founder and a second member with the right to agree; somebody outside; a sealed item with a file. */
async function sealedBench() {
  const bench = await openBench();
  const second = await enrol(bench, 'Друга', 'prosecutor');
  const outsider = { name: 'Сторонній', roles: ['prosecutor' as const], passphrase: theirs };
  expect(codeOf(await bench.client.user.enrol(outsider))).toBe('approval/asked');
  await openAs(bench, 'Друга');
  const [asked] = valueOf(await bench.client.request.list({}));
  valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));
  await openAs(bench, userName);
  valueOf(await bench.client.user.enrol(outsider));
  const { id: compartment } = valueOf(
    await bench.client.compartment.create({ name: 'Вулик', members: [second] }),
  );
  const file = path.join(bench.dir, 'лист.txt');
  writeFileSync(file, 'таємний зміст');
  const { added } = valueOf(
    await bench.client.evidence.add({
      files: [file],
      facts: { ...facts, title, description: [note] },
      citations: [],
      compartment,
    }),
  );
  const { id: item, seq } = added[0]!;
  return { bench, compartment, item, seq };
}

function choice(item: string, parts: string[] | null = null) {
  const subject = { type: 'evidence' as const, id: item };
  return { subject, whole: true, parts, values: null };
}

function erase(bench: Bench, item: string, parts: string[] | null = null) {
  return bench.client.erasure.erase({ ...choice(item, parts), ground, reason });
}

async function agreed(bench: Bench, item: string, parts: string[] | null = null) {
  expect(codeOf(await erase(bench, item, parts))).toBe('approval/asked');
  // asking twice asks once: the words are sealed anew, and mean the same
  expect(codeOf(await erase(bench, item, parts))).toBe('approval/asked');
  await openAs(bench, 'Друга');
  const asked = valueOf(await bench.client.request.list({}));
  expect(asked.filter(({ standing }) => standing === 'waiting')).toHaveLength(1);
  valueOf(await bench.client.request.approve({ id: asked[0]!.id, reason: 'бджоляр має рацію' }));
  return asked[0]!;
}

/** The pages of the database as whoever holds its key reads them, and the boxes in them. */
async function boxesOf(bench: Bench) {
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const file = path.join(bench.vaultDir, header.database);
  const pages = rawPages(file, keyring.databaseKey);
  const database = openDatabase(file, keyring.databaseKey);
  const boxes = [...boxesBetween(database.reader, 0, 1000).values()];
  database.close();
  keyring.wipe();
  return { pages, boxes };
}

/** What lies in the boxes now for whoever has their keys, as one text. */
async function inBoxes(bench: Bench): Promise<Buffer> {
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  const { reader } = database;
  const { keys } = await openSealedRecords(reader, keyring);
  const texts = boxedEntries(reader).flatMap(seq => {
    const sealing = sealingIn(entryAt(reader, seq)!)!;
    const place = { ...placeOf(sealing), vault: keyring.vaultId, seq };
    const box = boxesBetween(reader, seq, seq).get(seq)!;
    const { object, disclosures } = openBox(keys.get(sealing.key)!, place, box)!;
    const told = disclosures.map(each => Buffer.from(each, 'base64url').toString());
    return [JSON.stringify(object), ...told];
  });
  database.close();
  keyring.wipe();
  return Buffer.from(texts.join('\n'));
}

test('a forgotten source is gone from boxes, files and pages; members and others verify all the rest', async () => {
  const { bench, item } = await sealedBench();
  const objects = () => filesUnder(path.join(bench.vaultDir, 'objects')).length;
  expect(leaksInBytes(await inBoxes(bench), [title, note])).toHaveLength(2);
  const before = await boxesOf(bench);
  // a box is longer than a page: its beginning lies in one piece
  const [old] = before.boxes.map(box => Buffer.from(box.slice(0, 32)));
  expect(before.pages.includes(old!)).toBe(true);
  await openAs(bench, userName);
  expect(valueOf(await bench.client.erasure.preview(choice(item)))).toMatchObject({ files: 1 });
  const request = await agreed(bench, item);
  expect(request.facts).toMatchObject({ subject: { id: item }, reason });
  const { seq } = valueOf(await bench.client.erasure.carryOut({ request: request.id }, {}));
  expect(objects()).toBe(0);

  const { json } = valueOf(await bench.client.erasure.certificate({ seq }));
  expect(JSON.parse(json)).toMatchObject({ ground, reason, agreed: { name: 'Друга' } });
  const [row] = valueOf(await bench.client.erasure.list({}));
  expect(row).toMatchObject({ id: item, reason });
  expect(valueOf(await bench.client.erasure.marks({ ids: [item], whole: false }))).toHaveLength(1);

  for (const name of [userName, 'Друга']) {
    await openAs(bench, name);
    expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
    const { evidence } = valueOf(await bench.client.evidence.get({ id: item }));
    expect(evidence.fields).toMatchObject({ title: null, file: null });
  }
  await openAs(bench, 'Сторонній');
  expect(await verified(bench)).toEqual({ findings: [], sealed: 1 });
  const seen = valueOf(await bench.client.request.list({}));
  expect(seen).toMatchObject([{ facts: { compartment: 1, entries: 1 }, mayAnswer: false }, {}]);
  expect(leaksInBytes(Buffer.from(JSON.stringify(seen)), telling)).toEqual([]);
  expect(codeOf(await bench.client.erasure.certificate({ seq }))).toBe('ledger/no-such-entry');
  expect(leaksInBytes(await inBoxes(bench), telling)).toEqual([]);
  expect(await vaultLeaks(bench, telling)).toEqual([]);
  expect((await boxesOf(bench)).pages.includes(old!)).toBe(false);
});

test('of two values one goes; the record is revised after it, and what is erased twice stays provable', async () => {
  const { bench, item } = await sealedBench();
  const first = await agreed(bench, item, ['title']);
  valueOf(await bench.client.erasure.carryOut({ request: first.id }, {}));
  const { evidence } = valueOf(await bench.client.evidence.get({ id: item }));
  expect(evidence.fields).toMatchObject({ title: null, description: [note] });
  const subject = { type: 'evidence' as const, id: item };
  const changes = { title: 'Нова назва' };
  const expectedSeq = evidence.changed.seq;
  valueOf(await bench.client.record.revise({ ...subject, expectedSeq, changes, reason: null }));
  expect(codeOf(await erase(bench, item))).toBe('approval/asked');
  await openAs(bench, userName);
  const waiting = valueOf(await bench.client.request.list({}))[0]!;
  valueOf(await bench.client.request.approve({ id: waiting.id, reason: null }));
  valueOf(await bench.client.erasure.carryOut({ request: waiting.id }, {}));
  expect((await verified(bench)).findings).toEqual([]);
  expect(leaksInBytes(await inBoxes(bench), [title, note, 'Нова назва'])).toEqual([]);
});

test('only members ask and agree, and two of them', async () => {
  const { bench, item, compartment } = await sealedBench();
  expect(codeOf(await erase(bench, item))).toBe('approval/asked');
  const request = valueOf(await bench.client.request.list({}))[0]!.id;
  await openAs(bench, 'Сторонній');
  expect(codeOf(await erase(bench, item))).toBe('record/unknown');
  expect(codeOf(await bench.client.request.approve({ id: request, reason: null }))).toBe(
    'compartment/not-a-member',
  );
  expect(codeOf(await bench.client.erasure.carryOut({ request }, {}))).toBe(
    'compartment/not-a-member',
  );
  await openAs(bench, userName);
  const { members } = valueOf(await bench.client.compartment.list({}))[0]!;
  const other = members.find(each => each.name === 'Друга')!.id;
  valueOf(await bench.client.compartment.removeMember({ id: compartment, user: other }));
  expect(codeOf(await erase(bench, item))).toBe('compartment/needs-second');
});

test('an erasure that nobody agreed to, or that reaches out of its compartment, takes nothing off the books', async () => {
  const { bench, compartment, seq } = await sealedBench();
  const open = valueOf(await bench.client.evidence.describe({ facts, citations: [] })).seq;
  const { disclosures } = valueOf(await bench.client.ledger.entry({ seq: open }));
  const { digest, text } = disclosures.find(({ name }) => name === 'title')!;
  await bench.engine.close();
  const words = { key: 0, box: '' };
  const box = '0'.repeat(64);
  const written = await asInsider(bench, { userName, passphrase }, vault => {
    vault.writeBeside(db => {
      db.exec(`DELETE FROM disclosure WHERE text = '${text}'`);
      db.exec(`INSERT OR REPLACE INTO sealed_box (seq, box) VALUES (${seq}, x'00')`);
    });
    return [seq, open].map(position =>
      vault.write(tx => {
        const erased = [{ position, digests: [digest], box }];
        const members = { words, erased, request: null };
        return appended(tx, 'sealed.erased@1', 'compartment', compartment, members);
      }),
    );
  });
  await bench.restart();
  const place = { vault: bench.vaultDir, readOnly: true };
  valueOf(await bench.client.session.open({ ...place, userName: 'Сторонній', passphrase: theirs }));
  const { findings } = await verified(bench, 'full');
  expect(findings).toEqual(
    expect.arrayContaining([
      ...written.map(each => `entry/without-approval entry ${each}`),
      `entry/not-in-compartment entry ${written[1]}`,
      `entry/sealed-altered entry ${seq}`,
      `field/missing entry ${open}, field ${digest}`,
    ]),
  );
});
