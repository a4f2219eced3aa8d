import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exported, verified } from '../../../support/exportedPackage.ts';
import { testFolder } from '../../../support/folder.ts';
import { Forger, type Line } from '../../../support/packageForger.ts';
import { smallVault } from '../../../support/syntheticRecords.ts';
import type { SyntheticVault } from '../../../support/syntheticVault.ts';
import { triedHere } from '../../../support/runtime.ts';

let vault: SyntheticVault;
let original: string;
let words: string;
let id: string;

beforeAll(async () => {
  vault = smallVault().vault;
  id = crypto.randomUUID();
  original = path.join(mkdtempSync(path.join(tmpdir(), 'litopys-')), 'package');
  const made = await exported(vault, { package: id, target: original });
  words = made.words.uk.join(' ');
});

afterAll(() => rmSync(path.dirname(original), { recursive: true, force: true }));

function forged(change: (forger: Forger) => void): Forger {
  const folder = path.join(testFolder(), 'package');
  cpSync(original, folder, { recursive: true });
  const forger = new Forger(folder);
  change(forger);
  return forger;
}

async function codesOf(forger: Forger): Promise<string[]> {
  const { report } = await verified(forger.folder, words);
  expect(report.verdict).toBe(report.findings.length === 0 ? 'valid' : 'invalid');
  return [...new Set(report.findings.map(finding => finding.code))];
}

/** A disclosure's text with another value under its old salt. */
function altered(disclosure: string): string {
  const [salt, name] = JSON.parse(Buffer.from(disclosure, 'base64url').toString()) as string[];
  return Buffer.from(JSON.stringify([salt, name, 'підробка'])).toString('base64url');
}

const named = (name: string) => (text: string) =>
  (JSON.parse(Buffer.from(text, 'base64url').toString()) as string[])[1] === name;

/** A letter of base64 that is not this one. */
function another(letter: string): string {
  return letter === 'A' ? 'B' : 'A';
}

function inLine(forger: Forger, seq: number, change: (line: Line) => Line): void {
  forger.lines(lines => lines.map(line => (line.seq === seq ? change(line) : line)));
}

/** What was changed, how, and a finding that names it. All manifests are made to agree afterwards. */
const forgeries: [string, (forger: Forger) => void, string][] = [
  ['a page', f => f.edit('data/index.html', t => t.replace('Зразок', 'Інший')), 'derived/altered'],
  ['a child page', f => f.edit('data/children/C-0001.html', t => t.replaceAll('Вигаданськ', 'Інше')), 'derived/altered'],
  ['a table', f => f.edit('data/records/child.csv', t => t.replace('internal', 'public')), 'derived/altered'],
  ['a record', f => f.edit('data/records/episode.json', t => t.replace('high', 'low')), 'derived/altered'],
  ['a schema', f => f.edit('data/records/schema/link.schema.json', t => `${t} `), 'derived/altered'],
  ['a record file gone', f => rmSync(path.join(f.folder, 'data/records/act.json')), 'derived/missing'],
  ['an original', f => f.flipBit('data/evidence/E-000001.jpg', 100_000), 'evidence/altered'],
  ['an original gone', f => rmSync(path.join(f.folder, 'data/evidence/E-000002.txt')), 'evidence/missing'],
  ['an original cut short', f => f.edit('data/evidence/E-000002.txt', t => t.slice(0, 4)), 'evidence/wrong-size'],
  ['a file of nobody', f => f.write('data/evidence/E-000003.txt', 'new'), 'package/unexpected-file'],
  ['a tag file of nobody', f => f.write('ledger/more.txt', 'new'), 'package/bad-signature'],
  ['a list to fetch', f => f.write('fetch.txt', 'http://localhost/ 1 data/x\n'), 'bag/fetch-list'],
  ['the verifier', f => f.write('verify.html', '<p>valid</p>'), 'package/bad-signature'],
  ['the description', f => f.edit('bag-info.txt', t => t.replace(id, crypto.randomUUID())), 'package/wrong-identifier'],
  ['another package id', f => f.edit('ledger/package.json', t => t.replace(id, crypto.randomUUID())), 'package/no-export-entry'],
  ['a newer format', f => f.edit('ledger/package.json', t => t.replace('"version":2', '"version":3')), 'package/unknown-version'],
  ['another edition', f => f.edit('ledger/package.json', t => t.replace(/"[0-9]+-[0-9]+-[0-9a-f]/, '"1-1-0')), 'package/bad-signature'],
  ['keys', f => f.edit('ledger/keys.json', t => t.replace(/"key":"(.)/, (_, one: string) => `"key":"${another(one)}`)), 'package/wrong-key-file'],
  ['a key in PEM', f => f.edit('ledger/exporter-key.pem', t => t.replace(/(.)(.{9})=/, (_, one: string, end: string) => `${another(one)}${end}=`)), 'package/wrong-key-file'],
  ['the signature', f => f.flipBit('ledger/package.sig', 10), 'package/bad-signature'],
  ['the checkpoint size', f => f.edit('ledger/checkpoint.txt', t => t.replace(/\n(\d+)\n/, '\n999\n')), 'entry/not-in-tree'],
  ['the checkpoint signature', f => f.edit('ledger/checkpoint.txt', t => t.replace(/(.)(.{30})\n$/, (_, one: string, end: string) => `${another(one)}${end}\n`)), 'checkpoint/forged'],
  ['a checkpoint of nobody', f => f.edit('ledger/checkpoint.txt', t => t.replace(/\n\n[^]*/, '\n')), 'checkpoint/malformed'],
  ['a header', f => inLine(f, 3, line => ({ ...line, header: line.header.replace('"seq":3', '"seq":4') })), 'entry/wrong-position'],
  ['a time', f => inLine(f, 3, line => ({ ...line, header: line.header.replace('T09', 'T08') })), 'entry/bad-signature'],
  ['a value', f => inLine(f, 2, line => ({ ...line, disclosures: line.disclosures.map(altered) })), 'field/not-committed'],
  ['a value more', f => inLine(f, 2, line => ({ ...line, disclosures: [...line.disclosures, altered(line.disclosures[5]!)] })), 'field/not-committed'],
  ['a value twice', f => inLine(f, 2, line => ({ ...line, disclosures: [...line.disclosures, line.disclosures[5]!] })), 'field/duplicate-disclosure'],
  ['a value withheld', f => inLine(f, 2, line => ({ ...line, disclosures: line.disclosures.filter(text => !named('value/surname')(text)) })), 'derived/altered'],
  ['an entry signature', f => inLine(f, 4, line => ({ ...line, signature: `${another(line.signature[0]!)}${line.signature.slice(1)}` })), 'entry/bad-signature'],
  ['a vault signature', f => inLine(f, 0, line => ({ ...line, vaultSignature: null })), 'entry/bad-vault-signature'],
  ['a proof', f => inLine(f, 4, line => ({ ...line, proof: [...line.proof.slice(1), line.proof[0]!] })), 'entry/not-in-tree'],
  ['a line that is none', f => f.edit('ledger/entries.jsonl', t => t.replace('"seq":5,', '"seq": 5,')), 'entry/malformed-line'],
  ['an entry removed', f => f.lines(lines => lines.filter(line => line.seq !== 6)), 'derived/altered'],
  ['entries swapped', f => f.lines(([a, b, c, ...rest]) => [a!, c!, b!, ...rest]), 'entry/out-of-order'],
  ['the end removed', f => f.lines(lines => lines.slice(0, -1)), 'package/no-export-entry'],
  ['the beginning removed', f => f.lines(lines => lines.slice(1)), 'ledger/no-beginning'],
  ['the export entry withheld', f => f.lines(lines => lines.map((line, at) => at === lines.length - 1 ? { ...line, disclosures: line.disclosures.filter(text => !named('manifestSha256')(text)) } : line)), 'package/malformed-export-entry'],
]; // prettier-ignore

describe('an attacker without keys who recomputes every list', () => {
  test.each(forgeries)('%s', async (_, change, code) => {
    const forger = forged(change);
    forger.recount();
    const codes = await codesOf(forger);
    expect(codes).toContain(code);
  });

  test('signing with a key of its own does not help', async () => {
    for (const [, change] of forgeries.slice(0, 12)) {
      const forger = forged(change);
      forger.resign();
      expect(await codesOf(forger)).toContain('package/bad-signature');
    }
  });

  test('unless it is changed, nothing is found, and the origin is confirmed', async () => {
    const { report } = await verified(forged(() => undefined).folder, words);
    expect(report).toMatchObject({ verdict: 'valid', origin: 'confirmed', findings: [] });
  });
});

test('one bit flipped in any file of the package is found', async () => {
  for (const file of triedHere(new Forger(original).files())) {
    // of an empty list there are three bytes
    expect(await codesOf(forged(f => f.flipBit(file, 1))), file).not.toEqual([]);
  }
});

test('a page that says what the entries do not is found even where the exporter signs it anew', async () => {
  const members = {
    scope: { scope: 'all' },
    addressee: 'Канцелярія-зразок',
    language: 'uk',
    recipients: [],
    bagSoftware: 'Litopys 0.0.0',
  };
  const forger = forged(f => {
    f.edit('data/index.html', text => text.replace('Прикладний', 'Нікольський'));
    f.exportAnew(vault, id, members);
  });
  const { report } = await verified(forger.folder);
  expect(report.findings.map(({ code, where }) => [code, where])).toEqual([
    ['derived/altered', 'data/index.html'],
  ]);
});

test('lists that the exporter signs anew are not those that the ledger binds', async () => {
  const forger = forged(f => {
    f.edit('bag-info.txt', text => text.replace('2026-03-03', '2026-03-04'));
    f.edit('data/index.html', text => text.replace('2026-03-03', '2026-03-04'));
    f.resign(vault.userKey);
  });
  const { report } = await verified(forger.folder);
  const codes = report.findings.map(({ code, where }) => `${code} ${where}`);
  expect(codes).toContain('package/other-manifest manifest-sha256.txt');
  expect(codes).toContain('package/other-manifest manifest-sha512.txt');
});

test('the whole ledger anew under other keys is consistent, and never confirmed', async () => {
  const made = await exported(smallVault().vault);
  const plain = await verified(made.path);
  expect(plain.report).toMatchObject({
    verdict: 'valid',
    consistent: true,
    origin: 'not-confirmed',
  });
  const held = await verified(made.path, words);
  expect(held.report).toMatchObject({
    verdict: 'invalid',
    consistent: true,
    origin: 'contradicted',
  });
  expect(held.report.findings.map(finding => finding.code)).toEqual(['origin/contradicted']);
});

describe('a package of another edition', () => {
  const members = {
    scope: { scope: 'all' },
    addressee: 'Канцелярія-зразок',
    language: 'uk',
    recipients: [],
    bagSoftware: 'Litopys 0.0.0',
  };
  const ofAnotherEdition = (change: (forger: Forger) => void) =>
    forged(forger => {
      forger.edit('ledger/package.json', text => text.replace(/"[0-9]+-[0-9]+-[0-9a-f]/, '"1-1-0'));
      change(forger);
      forger.exportAnew(vault, id, members);
    });

  test('is told as not compared, and is not made invalid by it', async () => {
    const forger = ofAnotherEdition(f => f.edit('data/index.html', text => `${text} `));
    const { report } = await verified(forger.folder);
    expect(report).toMatchObject({ verdict: 'valid', consistent: true, findings: [] });
    expect(report.notices.map(({ code, where }) => [code, where])).toEqual([
      ['package/other-edition', 'ledger/package.json'],
    ]);
    expect((await verified(original)).report.notices).toEqual([]);
  });

  test('is held to everything else', async () => {
    const codesFor = async (change: (forger: Forger) => void) =>
      (await verified(ofAnotherEdition(change).folder)).report.findings.map(({ code }) => code);
    expect(await codesFor(f => f.flipBit('data/evidence/E-000001.jpg', 100_000))).toContain(
      'evidence/altered',
    );
    expect(await codesFor(f => f.write('data/evidence/E-000003.txt', 'new'))).toEqual([
      'package/unexpected-file',
    ]);
    const unsigned = ofAnotherEdition(() => undefined);
    unsigned.edit('data/index.html', text => `${text} `);
    unsigned.recount();
    expect(await codesOf(unsigned)).toEqual(
      expect.arrayContaining(['package/other-manifest', 'package/bad-signature']),
    );
  });
});
