/** A package out of a vault of several people: whose signature counts, as what, and who goes unnamed. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemKinds } from '../../../../shared/events/event.ts';
import { Refusal } from '../../../../shared/result.ts';
import { openSigningKey, randomBytes } from '../../../../electron/vault/crypto/nodeCrypto.ts';
import { exported, verified } from '../../../support/exportedPackage.ts';
import { filesUnder } from '../../../support/files.ts';
import { testFolder } from '../../../support/folder.ts';
import {
  disclosuresIn,
  Forger,
  kindIn,
  leftOut,
  without,
  type Line,
} from '../../../support/packageForger.ts';
import { addChild } from '../../../support/syntheticRecords.ts';
import { SyntheticVault, type Writer } from '../../../support/syntheticVault.ts';

const reason = 'таємнаПричина';
const founderName = 'Олена Зразкова';
const signerName = 'Ірина Підписна';
const silentName = 'Лев Безмовний';

interface Office {
  readonly vault: SyntheticVault;
  readonly founder: Writer;
  readonly signer: Writer;
  readonly auditor: Writer;
}

/** Two people record; the second is removed, and the vault has another key since. */
function office(): Office {
  const vault = new SyntheticVault(founderName);
  const founder = vault.writer;
  const signer = vault.enrol(signerName, ['documenter']);
  const auditor = vault.enrol(silentName, ['auditor']);
  addChild(vault, 1, 'Зразок');
  vault.writer = signer;
  addChild(vault, 2, 'Зразок');
  vault.writer = founder;
  vault.tellOfUser(systemKinds.userSuspended, auditor.id, { reason });
  vault.rekey(reason);
  vault.tellOfUser(systemKinds.userReinstated, auditor.id, { reason });
  vault.tellOfUser(systemKinds.userRemoved, signer.id, { reason });
  vault.rekey(reason);
  addChild(vault, 3, 'Зразок');
  return { vault, founder, signer, auditor };
}

async function codesAt(folder: string, words: string | null = null): Promise<string[]> {
  const { report } = await verified(folder, words);
  return [...new Set(report.findings.map(finding => finding.code))];
}

/** The exporter verifies what it wrote: what it finds, or nothing. */
async function codesOf({ vault }: Office): Promise<string[]> {
  try {
    return await codesAt((await exported(vault)).path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.fault.code).toBe('package/faulty');
    return [String(error.fault.detail['first']).replace(/: .*/, '')];
  }
}

/** The package of an office with its lines changed and all lists made to agree. */
async function forged(change: (lines: Line[]) => Line[]): Promise<string[]> {
  const { vault, founder } = office();
  const made = await exported(vault);
  const folder = path.join(testFolder(), 'forged');
  cpSync(made.path, folder, { recursive: true });
  const forger = new Forger(folder);
  forger.lines(change);
  forger.resign(founder.key);
  return codesAt(folder);
}

test('verifies through two authors, a removed one and new keys, by the words of the vault', async () => {
  const { vault } = office();
  const made = await exported(vault);
  const { report } = await verified(made.path, made.words.uk.join(' '));
  expect(report).toMatchObject({ verdict: 'valid', origin: 'confirmed', findings: [] });
});

test('names who signed what is shown, and neither the others nor why anybody was barred', async () => {
  const made = await exported(office().vault);
  const files = filesUnder(made.path).filter(file => !file.endsWith('verify.html'));
  const said = files
    .map(file => readFileSync(file, 'utf8'))
    .flatMap(text => [text, ...disclosuresIn(text)])
    .join('\n');
  for (const name of [founderName, signerName]) expect(said).toContain(name);
  for (const secret of [silentName, reason]) expect(said).not.toContain(secret);
});

test('an entry whose author’s enrolment is left out has no signer', async () => {
  expect(await forged(lines => lines.filter(line => line.seq !== 1))).toContain(
    'entry/unknown-signer',
  );
});

// whoever exports holds all keys of the vault and of their own, and wants to hide what others signed
test.each([
  ['a removal left out', leftOut(/^user\.removed/), 'entry/wrong-users'],
  ['a suspension left out', leftOut(/^user\.suspended/), 'entry/wrong-users'],
  ['a reinstatement left out', leftOut(/^user\.reinstated/), 'entry/wrong-users'],
  ['the new keys of the vault left out', leftOut(/^vault\.rekeyed/), 'entry/wrong-users'],
  ['all that was told of users left out but the first', (lines: Line[]) => lines.filter(line => line.seq === 0 || !/^(user|vault)/.test(kindIn(line))), 'entry/wrong-users'],
  ['a removal told without saying what it is', without(systemKinds.userRemoved, 'kind'), 'entry/wrong-users'],
  ['a removal told without saying of whom', without(systemKinds.userRemoved, 'on'), 'entry/impossible'],
  ['roles withheld', without(systemKinds.userEnrolled, 'roles#0'), 'entry/withheld-standing'],
  ['the names of what is withheld withheld too', without(systemKinds.userEnrolled, 'fields', 'roles#0', 'roles#'), 'entry/withheld-standing'],
])('%s is found', async (_, change, code) => {
  expect(await forged(change)).toContain(code);
}); // prettier-ignore

test('a suspended user’s later entry counts for nothing, after reinstatement it does', async () => {
  const bad = office();
  bad.vault.tellOfUser(systemKinds.userReinstated, bad.auditor.id, { reason });
  const { vault, founder } = office();
  const writer = vault.enrol('Тимчасова', ['documenter']);
  vault.tellOfUser(systemKinds.userSuspended, writer.id, { reason });
  vault.writer = writer;
  addChild(vault, 4, 'Зразок');
  vault.writer = founder;
  expect(await codesOf({ ...bad, vault })).toEqual(['entry/unknown-signer']);
  vault.tellOfUser(systemKinds.userReinstated, writer.id, { reason });
  vault.writer = writer;
  const last = addChild(vault, 5, 'Зразок');
  vault.writer = founder;
  const made = await exported(vault, { scope: { scope: 'child', child: last } });
  expect(await codesAt(made.path)).toEqual([]);
});

test('a removed user’s later entry counts for nothing', async () => {
  const { signer, founder, vault, auditor } = office();
  vault.writer = signer;
  addChild(vault, 4, 'Зразок');
  vault.writer = founder;
  expect(await codesOf({ vault, founder, signer, auditor })).toEqual(['entry/unknown-signer']);
});

test('what an auditor’s key signs without the right is named', async () => {
  const all = office();
  all.vault.writer = all.auditor;
  addChild(all.vault, 4, 'Зразок');
  all.vault.writer = all.founder;
  expect(await codesOf(all)).toEqual(['entry/without-right']);
});

test('a user who enrols others without the right is named', async () => {
  const all = office();
  all.vault.writer = all.auditor;
  all.vault.enrol('Підсаджений', ['administrator']);
  all.vault.writer = all.founder;
  expect(await codesOf(all)).toEqual(['entry/without-right']);
});

test('another key of the vault has to come under the one before it', async () => {
  const all = office();
  all.vault.rekey(null, openSigningKey(randomBytes(32)));
  expect(await codesOf(all)).toEqual(['entry/bad-vault-signature']);
});

test('a key exchanged in the entry that tells of it is seen, and so are heads under it', async () => {
  const key = Buffer.from(openSigningKey(randomBytes(32)).publicKey).toString('base64url');
  const exchanged = (text: string) => {
    const [salt, name, value] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [
      string,
      string,
      unknown,
    ];
    const next = [salt, name, name === 'vaultKey' ? key : value];
    return Buffer.from(JSON.stringify(next)).toString('base64url');
  };
  const codes = await forged(lines => {
    const last = lines.findLast(line => line.seq > 0 && line.vaultSignature !== null)!.seq;
    return lines.map(line =>
      line.seq === last ? { ...line, disclosures: line.disclosures.map(exchanged) } : line,
    );
  });
  expect(codes).toContain('field/not-committed');
  expect(codes).toContain('checkpoint/not-by-vault');
});
