/**
 * Whoever alters a vault is found and the fault is named: with the disk only, or with the right key behind the
 * application's back.
 */
import { cp, readFile, rename, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VerifyReport } from '../../../shared/contract/work.ts';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { facts, movement, newAct, newChild } from '../../support/records.ts';
import { triedHere } from '../../support/runtime.ts';

/** A closed vault with children, an act, evidence of two sizes and a checkpoint. */
async function closedVault(): Promise<Bench> {
  const bench = await openBench();
  const { client, dir } = bench;
  const child = valueOf(await client.child.register(newChild()));
  const small = path.join(dir, 'small.txt');
  const large = path.join(dir, 'large.bin');
  await writeFile(small, 'вигаданий зміст');
  await writeFile(large, Buffer.alloc(3 * 1024 * 1024, 7));
  const { added } = valueOf(
    await client.evidence.add({ files: [small, large], facts, citations: [] }),
  );
  valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child.id)],
      citations: [{ evidence: added[0]!.id, relation: 'supports', cite: null, note: null }],
    }),
  );
  valueOf(await client.ledger.checkpoint({}));
  await bench.engine.close();
  return bench;
}

/** What a person learns: the fault that stops opening, or the findings of a deep verification. */
async function judged(bench: Bench): Promise<{ stopped: string | null; codes: string[] }> {
  const opened = await bench.open();
  if (!opened.ok) {
    const { code, detail } = opened.error;
    const readable = await bench.open(true);
    if (readable.ok) expect(readable.value).toMatchObject({ readOnly: true });
    const codes = readable.ok ? await deepCodes(bench) : [];
    return { stopped: code === 'vault/fault-found' ? String(detail['fault']) : code, codes };
  }
  return { stopped: null, codes: await deepCodes(bench) };
}

async function deepCodes(bench: Bench): Promise<string[]> {
  const report: VerifyReport = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect(report.verdict).toBe(report.findings.length === 0 ? 'valid' : 'invalid');
  await bench.engine.close();
  return report.findings.map(finding => finding.code);
}

/** Changes the database with the right key, as an insider could. */
async function withKey(bench: Bench, script: string): Promise<void> {
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  database.transaction(db => {
    db.exec(`DROP TRIGGER entry_is_final_1; DROP TRIGGER entry_is_final_2;
             DROP TRIGGER disclosure_is_final; DROP TRIGGER tree_node_is_final;`);
    db.exec(script);
  });
  database.close();
  keyring.wipe();
}

async function flipBit(file: string, at: number, bit = 0): Promise<void> {
  const bytes = await readFile(file);
  bytes[at] = bytes[at]! ^ (1 << bit);
  await writeFile(file, bytes);
}

function objectFiles(bench: Bench): string[] {
  return filesUnder(path.join(bench.vaultDir, 'objects')).filter(name =>
    /[0-9a-f]{32}$/.test(name),
  );
}

test('an untouched vault is valid in every depth', async () => {
  const bench = await closedVault();
  expect(await judged(bench)).toEqual({ stopped: null, codes: [] });
});

describe('with the right key, behind the back of the application', () => {
  const other = (byte: string) => `CASE hex(${byte}) WHEN '58' THEN x'59' ELSE x'58' END`;
  const flip = (column: string) =>
    `substr(${column}, 1, 9) || ${other(`substr(${column}, 10, 1)`)} || substr(${column}, 11)`;
  const cases: [what: string, script: string, expected: string][] = [
    [
      'a header of an entry',
      `UPDATE entry SET header = CAST(replace(CAST(header AS TEXT), '"v":2', '"v":3') AS BLOB) WHERE seq = 1`,
      'entry/unknown-version',
    ],
    [
      'the time of an entry',
      `UPDATE entry SET header = CAST(replace(CAST(header AS TEXT), '"at":"20', '"at":"19') AS BLOB) WHERE seq = 2`,
      'entry/bad-signature',
    ],
    [
      'a signature',
      `UPDATE entry SET signature = CAST(${flip('signature')} AS BLOB) WHERE seq = 2`,
      'entry/bad-signature',
    ],
    [
      'the signature of the vault',
      `UPDATE entry SET vault_signature = CAST(${flip('vault_signature')} AS BLOB) WHERE seq = 0`,
      'entry/bad-vault-signature',
    ],
    [
      'a disclosure',
      `UPDATE disclosure SET text = (SELECT text FROM disclosure WHERE seq = 2 AND place = 4) WHERE seq = 1 AND place = 4`,
      'field/not-committed',
    ],
    [
      'a disclosure that is taken away',
      `DELETE FROM disclosure WHERE seq = 1 AND place = 3`,
      'field/missing',
    ],
    [
      'the seed of decoys',
      `UPDATE entry SET decoy_seed = zeroblob(16) WHERE seq = 1`,
      'field/missing',
    ],
    [
      'a stored leaf hash',
      `UPDATE entry SET leaf_hash = zeroblob(32) WHERE seq = 1`,
      'entry/wrong-leaf-hash',
    ],
    [
      'a node of the tree',
      `UPDATE tree_node SET hash = zeroblob(32) WHERE level = 1 AND position = 0`,
      'tree/wrong-node',
    ],
    [
      'a checkpoint',
      `UPDATE checkpoint SET note = replace(note, char(10) || '8' || char(10), char(10) || '7' || char(10))`,
      'checkpoint/forged',
    ],
    ['the head', `UPDATE head SET note = replace(note, 'litopys/', 'Litopys/')`, 'head/unreadable'],
    [
      'last entries removed',
      `DELETE FROM disclosure WHERE seq = (SELECT max(seq) FROM entry); DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)`,
      'head/wrong-size',
    ],
    [
      'an entry removed in the middle',
      `DELETE FROM disclosure WHERE seq = 2; DELETE FROM entry WHERE seq = 2`,
      'ledger/gap',
    ],
    [
      'two entries swapped',
      `UPDATE entry SET seq = 1001 WHERE seq = 1; UPDATE entry SET seq = 1 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 1001;
       UPDATE disclosure SET seq = 1001 WHERE seq = 1; UPDATE disclosure SET seq = 1 WHERE seq = 2; UPDATE disclosure SET seq = 2 WHERE seq = 1001`,
      'entry/wrong-position',
    ],
    [
      'a record',
      `UPDATE record SET json = replace(json, 'Вигадане', 'Іншемісто') WHERE type = 'act'`,
      'projection/altered',
    ],
    ['a record taken away', `DELETE FROM record WHERE type = 'link'`, 'projection/missing'],
    [
      'a record slipped in',
      `INSERT INTO record (id, type, status, json, changed) SELECT '00000000-' || substr(id, 10), type, status, replace(json, '"number":1', '"number":99'), changed FROM record WHERE type = 'child'`,
      'projection/extra',
    ],
    ['a row of the list', `UPDATE child_row SET name_uk = 'Інше Імʼя'`, 'projection/altered'],
    [
      'a row of evidence',
      `UPDATE evidence_row SET confidentiality = 'public'`,
      'projection/altered',
    ],
    [
      'what recognition compares',
      `UPDATE recognition SET described = replace(described, 'Марійка', 'Інша')`,
      'projection/altered',
    ],
    ['whom recognition finds', `DELETE FROM recognition_key`, 'projection/altered'],
    ['the search', `UPDATE search_document SET body = 'x'`, 'projection/altered'],
    [
      'the diary',
      `UPDATE entry_index SET kind = 'child.revised@1' WHERE seq = 1`,
      'projection/altered',
    ],
    [
      'who founded the vault, hidden from its index',
      `UPDATE entry_index SET kind = 'child.revised@1' WHERE seq = 0`,
      'users/index-altered',
    ],
    [
      'the place of an object',
      `UPDATE object SET header_digest = '${'0'.repeat(64)}'`,
      'object/header-changed',
    ],
    ['an object unlisted', `DELETE FROM object`, 'object/not-listed'],
  ];
  test.each(cases)('%s', async (_what, script, expected) => {
    const bench = await closedVault();
    await withKey(bench, script);
    const { stopped, codes } = await judged(bench);
    expect([stopped, ...codes]).toContain(expected);
  });
});

describe('with the disk only', () => {
  test('one bit anywhere in the database', async () => {
    const bench = await closedVault();
    const file = path.join(bench.vaultDir, 'db-1.db');
    const original = await readFile(file);
    const pages = original.length / 4096;
    const places = Array.from({ length: pages }, (_, page) => page * 4096 + ((page * 1021) % 4096));
    // the file's own salt, the first page's seal, the last byte
    places.push(0, 15, 16, 4095, 4096 - 64, original.length - 1);
    for (const [index, at] of triedHere([...places.entries()])) {
      await flipBit(file, at, index % 8);
      const { stopped, codes } = await judged(bench);
      const told = [stopped, ...codes].filter(code => code !== null);
      expect(told, `bit ${index % 8} of byte ${at}`).not.toEqual([]);
      expect(
        told.every(code => /^(database|vault|head)\//.test(code)),
        told.join(),
      ).toBe(true);
      await writeFile(file, original);
    }
    expect(await judged(bench)).toEqual({ stopped: null, codes: [] });
  }, 300_000); // a vault opened once a page

  test.each([
    ['header', 3, 'object/header-changed'],
    ['content', 5000, 'object/chunk-altered'],
    ['last byte', -1, 'object/chunk-altered'],
  ])('one bit in the %s of an object', async (_what, at, expected) => {
    const bench = await closedVault();
    const files = objectFiles(bench);
    const sizes = await Promise.all(files.map(async file => (await readFile(file)).length));
    const large = files[sizes.indexOf(Math.max(...sizes))]!;
    await flipBit(large, at < 0 ? Math.max(...sizes) + at : at);
    const { codes } = await judged(bench);
    expect(codes).toContain(expected);
  });

  test('an object cut short, and one taken away', async () => {
    const bench = await closedVault();
    const [one, other] = objectFiles(bench);
    await truncate(one!, 100);
    await unlink(other!);
    const { codes } = await judged(bench);
    expect(codes).toEqual(expect.arrayContaining(['object/truncated', 'object/missing']));
  });

  test('a foreign file among the objects is told and left alone', async () => {
    const bench = await closedVault();
    const foreign = path.join(bench.vaultDir, 'objects', 'нотатка.txt');
    await writeFile(foreign, 'x');
    expect((await judged(bench)).codes).toEqual(['object/foreign']);
    expect(await readFile(foreign, 'utf8')).toBe('x');
  });

  test('an older copy put in the place of the vault', async () => {
    const bench = await closedVault();
    const copy = path.join(bench.dir, 'copy');
    await cp(bench.vaultDir, copy, { recursive: true });
    valueOf(await bench.open());
    valueOf(await bench.client.child.register(newChild()));
    await bench.engine.close();
    await rm(bench.vaultDir, { recursive: true });
    await cp(copy, bench.vaultDir, { recursive: true });
    expect(await judged(bench)).toMatchObject({
      stopped: 'vault/rolled-back',
      codes: ['vault/rolled-back'],
    });
  });

  test('an older copy that went another way', async () => {
    const bench = await closedVault();
    const copy = path.join(bench.dir, 'copy');
    await cp(bench.vaultDir, copy, { recursive: true });
    valueOf(await bench.open());
    valueOf(await bench.client.child.register(newChild()));
    await bench.engine.close();
    const heads = path.join(bench.stateDir, 'heads');
    await rename(heads, `${heads} of the first`);
    // the copy is written to on a machine that does not know the first one
    await rm(bench.vaultDir, { recursive: true });
    await cp(copy, bench.vaultDir, { recursive: true });
    await bench.restart();
    valueOf(await bench.open());
    for (let i = 0; i < 3; i++) valueOf(await bench.client.child.register(newChild()));
    await bench.engine.close();
    await rm(heads, { recursive: true });
    await rename(`${heads} of the first`, heads);
    await bench.restart();
    expect(await judged(bench)).toMatchObject({ stopped: 'vault/forked', codes: ['vault/forked'] });
  });
});
