/** Values destroyed on legal grounds: gone from every byte, and the ledger proves all the rest as before. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';
import { filesUnder } from '../../support/files.ts';
import { appended, asInsider } from '../../support/insider.ts';
import { leaksIn, leaksInBytes } from '../../support/leaks.ts';
import { vaultLeaks } from '../../support/vaultLeaks.ts';
import { facts, movement, nameUk, newAct, newChild, statement } from '../../support/records.ts';

const ground = {
  law: 'Закон про захист персональних даних, ст. 15',
  order: 'Ухвала вигаданого суду',
  number: '123/45',
  date: '2026-03-04',
};
const reason = 'вимога законного представника';
/** Words that stand nowhere else, not even in part. */
const surname = 'Жхщюфенко';
const paragraph = 'Їжджубчала нотатка про дитину';
const fileWords = 'Ґдшцьовий зміст листа';
const drafted = 'Ющфкало';
const words = [surname, paragraph, fileWords, drafted];

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** A vault with a child of telling words, a second child in the same act, a file, a draft. */
async function filled(clock?: () => Date) {
  const folder = testFolder();
  const page = path.join(folder, 'verify.html');
  writeFileSync(page, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  const bench = await openBench(clock ? { clock } : {});
  const { client } = bench;
  const named = newChild([
    nameUk(surname, 'Ївга'),
    statement({ about: 'sex', sex: 'female' }),
    statement({ about: 'caseStatus', status: 'x-own-term' }),
  ]);
  named.child.remarks = [paragraph, 'Другий абзац'];
  const { id: child } = valueOf(await client.child.register(named));
  const { id: other } = valueOf(await client.child.register(newChild()));
  const file = path.join(folder, 'lyst.txt');
  writeFileSync(file, fileWords);
  const target = { type: 'child' as const, id: child };
  const citations = [{ target, relation: 'supports' as const, cite: null, note: null }];
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations }));
  valueOf(await client.evidence.digest({}));
  valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child), movement(other)],
      citations: [],
    }),
  );
  const json = JSON.stringify({ note: `чернетка ${drafted} про ${surname}` });
  valueOf(await client.draft.save({ key: `assertion/${other}`, json }));
  valueOf(await client.draft.save({ key: 'other', json: '{"note":"нічого"}' }));
  return { bench, folder, child, other, evidence: added[0]!.id };
}

async function deepCodes(bench: Bench): Promise<string[]> {
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  return findings.map(finding => `${finding.code} ${finding.where}`);
}

function eraseChild(bench: Bench, id: string) {
  const subject = { type: 'child' as const, id };
  return bench.client.erasure.erase({
    subject,
    whole: true,
    parts: null,
    values: null,
    ground,
    reason,
  });
}

test('no value of an erased child remains in any file of the vault or page of its database', async () => {
  const { bench, child, other, evidence } = await filled();
  const sha256 = createHash('sha256').update(fileWords).digest('hex');
  const before = await vaultLeaks(bench, [...words, sha256]);
  // the search does find what is there; the file's own words lie encrypted
  expect(before).toEqual(expect.arrayContaining([surname, paragraph, drafted, sha256]));
  const objects = filesUnder(path.join(bench.vaultDir, 'objects'));
  expect(objects).toHaveLength(1);

  const preview = valueOf(
    await bench.client.erasure.preview({
      subject: { type: 'child', id: child },
      whole: true,
      parts: null,
      values: null,
    }),
  );
  expect(preview.files).toBe(1);
  expect(preview.records.map(each => each.type).sort()).toEqual(
    ['assertion', 'assertion', 'assertion', 'child', 'episode', 'evidence', 'link'].sort(),
  );
  valueOf(await eraseChild(bench, child));

  expect(await vaultLeaks(bench, [...words, sha256])).toEqual([]);
  expect(filesUnder(path.join(bench.vaultDir, 'objects'))).toEqual([]);
  expect(await deepCodes(bench)).toEqual([]);
  const seen = valueOf(await bench.client.child.get({ id: child }));
  expect(seen.child.withheld).toEqual(expect.arrayContaining(['remarks#0', 'safety']));
  expect(seen.row).toMatchObject({ nameUk: null, sex: null, caseStatus: null });
  const item = valueOf(await bench.client.evidence.get({ id: evidence }));
  expect(item.evidence.fields.file).toBeNull();
  expect(valueOf(await bench.client.child.get({ id: other })).row.nameUk).toContain('Вигаданенко');
  const hits = valueOf(await bench.client.search.find({ text: surname, types: [], limit: 10 }));
  expect(hits.hits).toEqual([]);
  expect(valueOf(await bench.client.draft.list({})).map(({ key }) => key)).toEqual(['other']);
  expect(codeOf(await eraseChild(bench, child))).toBe('erasure/nothing');

  await bench.restart();
  valueOf(await bench.open());
  expect(await deepCodes(bench)).toEqual([]);
  expect(await vaultLeaks(bench, words)).toEqual([]);
  valueOf(await bench.client.child.register(newChild()));
});

test('some values go, the others stay and can be revised', async () => {
  const { bench, child } = await filled();
  const subject = { type: 'child' as const, id: child };
  const part = { subject, whole: false, parts: ['remarks'], values: null, ground, reason };
  valueOf(await bench.client.erasure.erase(part));
  const { child: record } = valueOf(await bench.client.child.get({ id: child }));
  expect(record.fields.remarks).toEqual([]);
  expect(record.withheld).toEqual(['remarks#0', 'remarks#1']);
  expect(valueOf(await bench.client.child.get({ id: child })).row.nameUk).toContain(surname);
  const changes = { remarks: ['новий абзац'] };
  const expectedSeq = record.changed.seq;
  const revised = { ...subject, expectedSeq, changes, reason: null };
  valueOf(await bench.client.record.revise(revised));
  expect(valueOf(await bench.client.child.get({ id: child })).child.withheld).toEqual([]);
  expect(await deepCodes(bench)).toEqual([]);
});

test('packages made before still verify, and new ones leave the erased out', async () => {
  const { bench, folder, child } = await filled();
  const exportTo = (name: string) =>
    bench.client.packages.export({
      scope: { scope: 'all' },
      language: 'uk',
      target: path.join(folder, name),
      form: 'folder',
      recipients: [],
      addressee: 'Суд',
    });
  const { words: told } = valueOf(await exportTo('before'));
  const { seq } = valueOf(await eraseChild(bench, child));
  const verified = valueOf(
    await bench.client.packages.verify({
      path: path.join(folder, 'before'),
      words: told.uk.join(' '),
      sha512: true,
      trust: null,
    }),
  );
  expect(verified).toMatchObject({ verdict: 'valid', origin: 'confirmed' });
  valueOf(await exportTo('after'));
  expect(await leaksIn(path.join(folder, 'after'), words)).toEqual([]);
  // the reader learns that it was erased and on what ground, not why it was asked for
  const shown = path.join(folder, 'after/data');
  expect(await leaksIn(path.join(folder, 'after'), [reason])).toEqual([]);
  expect(await leaksIn(path.join(folder, 'after'), [ground.law])).not.toEqual([]);
  expect(readFileSync(path.join(shown, 'index.html'), 'utf8')).toMatch(
    /Не розкрито полів<\/dt><dd>0<\/dd>.*Стерто полів<\/dt><dd>[1-9]/s,
  );
  const page = filesUnder(shown).find(file => /children\/.*\.html$/.test(file)) ?? '';
  expect(readFileSync(page, 'utf8')).toContain('[стерто на правовій підставі]');

  const certificate = valueOf(await bench.client.erasure.certificate({ seq }));
  for (const text of [certificate.uk, certificate.en]) {
    expect(text).toContain(ground.law);
    expect(text).toContain('Суд');
  }
  expect(JSON.parse(certificate.json)).toMatchObject({
    position: seq,
    ground,
    agreed: null,
    notReached: { packages: [{ addressee: 'Суд' }] },
  });
  expect(leaksInBytes(Buffer.from(certificate.json), words)).toEqual([]);
});

test('an erasure needs a second person where there is one', async () => {
  const { bench, child } = await filled();
  const theirs = 'dub yasen topolia 17';
  const second = { name: 'Друга', roles: ['prosecutor' as const], passphrase: theirs };
  valueOf(await bench.client.user.enrol(second));
  expect(codeOf(await eraseChild(bench, child))).toBe('approval/asked');
  const [asked] = valueOf(await bench.client.request.list({}));
  expect(leaksInBytes(Buffer.from(JSON.stringify(asked!.facts)), words)).toEqual([]);
  await bench.restart();
  const { vaultDir: vault } = bench;
  valueOf(
    await bench.client.session.open({
      vault,
      userName: 'Друга',
      passphrase: theirs,
      readOnly: false,
    }),
  );
  valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));
  await bench.restart();
  valueOf(await bench.open());
  const { seq } = valueOf(await eraseChild(bench, child));
  const { json } = valueOf(await bench.client.erasure.certificate({ seq }));
  expect(JSON.parse(json)).toMatchObject({ agreed: { name: 'Друга' } });
  expect(await deepCodes(bench)).toEqual([]);
});

/** The part of a child's record that nothing else hangs on, as it stands in the ledger. */
async function safetyOf(bench: Bench, child: string) {
  const about = { id: child, whole: false, before: null, limit: 1 };
  const position = valueOf(await bench.client.record.history(about)).entries[0]!.stamp.seq;
  const { disclosures } = valueOf(await bench.client.ledger.entry({ seq: position }));
  return { position, ...disclosures.find(({ name }) => name === 'safety')! };
}

test('values gone without an erasure that holds are found', async () => {
  const { bench, child } = await filled();
  const theirs = 'dub yasen topolia 17';
  const { position, digest, text } = await safetyOf(bench, child);
  valueOf(
    await bench.client.user.enrol({ name: 'Друга', roles: ['prosecutor'], passphrase: theirs }),
  );
  await bench.engine.close();
  const me = { userName, passphrase };
  const gone = `field/missing entry ${position}, field ${digest}`;

  // the disclosure is simply gone
  await asInsider(bench, me, vault =>
    vault.writeBeside(db => db.exec(`DELETE FROM disclosure WHERE text = '${text}'`)),
  );
  await bench.restart();
  valueOf(await bench.open(true));
  expect((await deepCodes(bench)).filter(code => code.startsWith('field'))).toEqual([gone]);
  await bench.engine.close();

  // an entry tells of it, but nobody agreed
  const erased = [{ position, fields: [{ name: 'safety', digest }] }];
  const seq = await asInsider(bench, me, vault =>
    vault.write(tx => {
      const members = { ground, reason, erased, request: null };
      return appended(tx, 'field.erased@1', 'child', child, members);
    }),
  );
  await bench.restart();
  valueOf(await bench.open(true));
  const codes = await deepCodes(bench);
  expect(codes).toContain(`entry/without-approval entry ${seq}`);
  expect(codes).toContain(gone);
});

test('an erased value that was put back is found', async () => {
  const { bench, child } = await filled();
  const { position, text } = await safetyOf(bench, child);
  const subject = { type: 'child' as const, id: child };
  const parts = ['safety'];
  valueOf(
    await bench.client.erasure.erase({
      subject,
      whole: false,
      parts,
      values: null,
      ground,
      reason,
    }),
  );
  await bench.engine.close();
  await asInsider(bench, { userName, passphrase }, vault =>
    vault.writeBeside(db =>
      db.exec(`INSERT INTO disclosure (seq, place, text) VALUES (${position}, 99, '${text}')`),
    ),
  );
  await bench.restart();
  valueOf(await bench.open(true));
  expect(await deepCodes(bench)).toContain(`field/not-erased entry ${position}, field safety`);
});
