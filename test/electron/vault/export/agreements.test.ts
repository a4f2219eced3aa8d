/** Four eyes in a package: who asked, who agreed to exactly that, and what an exporter with all keys cannot hide of it. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemKinds } from '../../../../shared/events/event.ts';
import { chooseEntries } from '../../../../shared/package/selection.ts';
import { exported, verified } from '../../../support/exportedPackage.ts';
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

const founderName = 'Олена Зразкова';
const secondName = 'Ірина Друга';
const silentName = 'Лев Безмовний';
const reason = 'таємнаПричина';
const facts = {
  scope: { scope: 'all' },
  addressee: 'Канцелярія-зразок',
  language: 'uk',
  recipients: [],
  withheld: [],
};

interface Pair {
  readonly vault: SyntheticVault;
  readonly founder: Writer;
  readonly second: Writer;
}

/** Two who may approve, and a documenter who came and went by the agreement of both. */
function pair(firstVersion = false): Pair {
  const vault = new SyntheticVault(founderName, firstVersion);
  const founder = vault.writer;
  const second = vault.enrol(secondName, ['administrator', 'prosecutor']);
  const enrolment = { name: silentName, roles: ['documenter'] };
  const silent = vault.enrol(
    silentName,
    ['documenter'],
    vault.request('user.enrol', enrolment, second),
  );
  addChild(vault, 1, 'Зразок');
  const removal = { id: silent.id, reason };
  const request = vault.request('user.remove', removal, second);
  vault.tellOfUser(systemKinds.userRemoved, silent.id, { reason, request });
  vault.rekey(null);
  return { vault, founder, second };
}

/** The same, with a package that both agreed to. */
function agreedPair(changed: Record<string, unknown> = {}, firstVersion = false): Pair {
  const all = pair(firstVersion);
  all.vault.agreed = all.vault.request('packages.export', { ...facts, ...changed }, all.second);
  return all;
}

const faulty = (first: RegExp) => ({
  fault: { code: 'package/faulty', detail: { first: expect.stringMatching(first) as string } },
});

test('the verdict says who asked and who agreed, of the package and of the users in it', async () => {
  const made = await exported(agreedPair().vault);
  const { report } = await verified(made.path);
  expect(report).toMatchObject({ verdict: 'valid', findings: [], notices: [] });
  const both = { state: 'agreed', asked: founderName, agreed: secondName };
  expect(report.agreements).toMatchObject([
    { action: 'user.enrol', seq: 1, state: 'alone', asked: null, agreed: null },
    { action: 'user.enrol', seq: 4, ...both },
    { action: 'user.remove', ...both },
    { action: 'packages.export', seq: made.seq, ...both },
  ]);
});

test('neither the name of a colleague nor a reason goes along with a request', async () => {
  const made = await exported(agreedPair().vault);
  const text = readFileSync(path.join(made.path, 'ledger/entries.jsonl'), 'utf8');
  const said = disclosuresIn(text).join('\n');
  expect(said).toContain(secondName);
  for (const secret of [silentName, reason]) expect(said).not.toContain(secret);
});

test('where nobody else could agree, the verdict says so', async () => {
  const vault = new SyntheticVault(founderName);
  addChild(vault, 1, 'Зразок');
  const { report } = await verified((await exported(vault)).path);
  expect(report.agreements).toMatchObject([{ action: 'packages.export', state: 'alone' }]);
});

test('a package that nobody was asked about, or agreed to, is not in order', async () => {
  const unasked = pair().vault;
  await expect(exported(unasked)).rejects.toMatchObject(faulty(/^entry\/without-approval: entry/));
  const waiting = pair().vault;
  waiting.agreed = waiting.request('packages.export', facts, null);
  await expect(exported(waiting)).rejects.toMatchObject(faulty(/^entry\/without-approval: entry/));
});

test.each([
  ['for somebody else', { addressee: 'Інший' }],
  ['with less in it', { scope: { scope: 'child', child: crypto.randomUUID() } }],
  ['for another key', { recipients: ['age1synthetic'] }],
])('the agreement to a package %s does not count', async (_, changed) => {
  const { vault } = agreedPair(changed);
  await expect(exported(vault)).rejects.toMatchObject(faulty(/^entry\/without-approval: entry/));
});

/** The agreed package with its lines changed by the exporter, who holds every key and signs anew. */
async function forged(change: (lines: Line[]) => Line[]): Promise<string[]> {
  const { vault, founder } = agreedPair();
  const folder = path.join(testFolder(), 'forged');
  cpSync((await exported(vault)).path, folder, { recursive: true });
  const forger = new Forger(folder);
  forger.lines(change);
  forger.resign(founder.key);
  const { report } = await verified(folder);
  return report.findings.map(({ code, where }) => `${code} ${where}`);
}

/** The first, or the last, line of a kind left out. */
const one = (kind: string, which: 0 | -1) => (lines: Line[]) => {
  const gone = lines.filter(line => kindIn(line) === kind).at(which)!;
  return lines.filter(line => line !== gone);
};
const ofExport = 'entry/without-approval entry 14';

test.each([
  ['the approval of the package left out', one(systemKinds.requestApproved, -1), ofExport],
  ['the request for the package left out', one(systemKinds.requestMade, -1), ofExport],
  ['every request and answer left out', leftOut(/^request/), ofExport],
  ['the approval of an enrolment left out', one(systemKinds.requestApproved, 0), 'entry/without-approval entry 4'],
  ['an approval that does not say what it is', without(systemKinds.requestApproved, 'kind'), ofExport],
  ['what was asked for withheld', without(systemKinds.requestMade, 'facts/scope'), ofExport],
  ['what was to be kept back withheld', without(systemKinds.requestMade, 'facts/withheld'), ofExport],
  ['for whom was asked withheld', without(systemKinds.requestMade, 'facts/addressee'), ofExport],
  ['the names of what was asked for withheld', without(systemKinds.requestMade, 'fields', 'facts/scope'), ofExport],
  ['the request that the entry names withheld', without(systemKinds.packageExported, 'request'), ofExport],
  ['the colleague who could have agreed left out', (lines: Line[]) => lines.filter(line => line.seq !== 1), 'entry/wrong-users entry 4'],
  ['the roles of the colleague withheld', without(systemKinds.userEnrolled, 'roles#0', 'roles#1'), 'entry/withheld-standing entry 1'],
])('%s is found and named', async (_, change, expected) => {
  expect(await forged(change)).toContain(expected);
}); // prettier-ignore

test('a package of the first version is told as not showing agreements, and is no fault', async () => {
  const { vault } = agreedPair({}, true);
  const index = { ...vault.index(), requestsOf: () => [] };
  const positions = chooseEntries({ scope: 'all' }, index, null);
  const { report } = await verified((await exported(vault, { positions })).path);
  expect(report).toMatchObject({ verdict: 'valid', findings: [] });
  expect(report.notices.map(({ code }) => code)).toEqual(['package/agreement-not-shown']);
  expect(report.agreements.at(-1)).toMatchObject({ state: 'not-shown', agreed: null });
});

test('the first version cannot be gone back to, to escape from what the second binds', async () => {
  const { vault } = pair();
  vault.isFirstVersion = true;
  await expect(exported(vault)).rejects.toMatchObject(faulty(/^entry\/older-version: entry/));
});
