import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCrypto as crypto, openSigningKey } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { fromHex, fromUtf8, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { ChainCheck, type ChainRules, type StoredEntry } from '../../../shared/ledger/chain.ts';
import { disclosureDigest, makeDisclosure } from '../../../shared/ledger/disclosure.ts';
import {
  buildHeader,
  decoyDigests,
  decoysNeeded,
  noPredecessor,
  signingInput,
} from '../../../shared/ledger/entry.ts';
import type { Finding } from '../../../shared/ledger/finding.ts';
import { Frontier, leafHash } from '../../../shared/ledger/merkle.ts';
import { pageCrypto } from '../../../shared/pageCrypto.ts';

const vault = '11111111-1111-4111-8111-111111111111';
const branch = '22222222-2222-4222-8222-222222222222';
const otherBranch = '44444444-4444-4444-8444-444444444444';
const user = '33333333-3333-4333-8333-333333333333';
const userKey = openSigningKey(new Uint8Array(32).fill(1));
const vaultKey = openSigningKey(new Uint8Array(32).fill(2));

const rules: ChainRules = {
  crypto,
  vault,
  signers: {
    keyAt: (id, seq) => (id === user && seq < 100 ? userKey.publicKey : null),
    vaultKeyAt: () => vaultKey.publicKey,
    toldBefore: seq => (seq === 0 ? null : 0),
  },
  fields: { isErased: () => false, isClosed: () => false },
};

interface Draft {
  kind: string;
  at?: string;
  branch?: string;
  by?: string;
  vault?: string;
  more?: Record<string, unknown>;
  users?: number;
  /** As a program wrote it that did not bind entries of users yet. */
  v?: 1;
}

/** Writes a sound ledger, one entry a draft; each entry has three fields. */
function ledgerOf(drafts: readonly Draft[]): StoredEntry[] {
  const entries: StoredEntry[] = [];
  let prev = noPredecessor;
  for (const [seq, draft] of drafts.entries()) {
    const salt = (n: number) => new Uint8Array(16).fill(seq * 8 + n);
    const disclosures = [
      makeDisclosure(salt(0), 'kind', draft.kind),
      makeDisclosure(salt(1), 'on', { id: `${seq}`, type: 'child' }),
      makeDisclosure(salt(2), 'note', `note ${seq}`),
      ...Object.entries(draft.more ?? {}).map(([name, value], at) =>
        makeDisclosure(salt(10 + at), name, value),
      ),
    ];
    const decoySeed = salt(3);
    const built = buildHeader(
      {
        vault: draft.vault ?? vault,
        branch: draft.branch ?? branch,
        by: draft.by ?? user,
        at: draft.at ?? `2026-11-22T10:00:0${seq}.000Z`,
        seq,
        prev,
        users: seq === 0 ? null : (draft.users ?? 0),
      },
      disclosures.map(text => disclosureDigest(text, crypto)),
      decoyDigests(decoySeed, decoysNeeded(disclosures.length), crypto),
    );
    const header =
      draft.v === 1 ? toUtf8(fromUtf8(built).replace(/"users":[^,]*,"v":2/, '"v":1')) : built;
    const leaf = leafHash(header, crypto);
    const message = signingInput(leaf);
    const vaultSignature = seq === 0 ? vaultKey.sign(message) : null;
    entries.push({
      seq,
      header,
      signature: userKey.sign(message),
      vaultSignature,
      disclosures,
      decoySeed,
    });
    prev = toHex(leaf);
  }
  return entries;
}

async function findingsIn(entries: readonly StoredEntry[], changed: Partial<ChainRules> = {}) {
  const check = new ChainCheck({ ...rules, ...changed });
  const findings: Finding[] = [];
  for (const entry of entries) findings.push(...(await check.feed(entry)).findings);
  return findings;
}

const codes = (findings: readonly Finding[]) => findings.map(f => `${f.where.seq} ${f.code}`);

const kinds = ['vault.created@1', 'child.registered@1', 'child.revised@1', 'child.withdrawn@1'];
const sound = ledgerOf(kinds.map(kind => ({ kind })));

/** The ledger with one entry changed. */
function altered(seq: number, change: (entry: StoredEntry) => Partial<StoredEntry>): StoredEntry[] {
  return sound.map(entry => (entry.seq === seq ? { ...entry, ...change(entry) } : entry));
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

test('a sound ledger has no findings, in vault and page, and its root is the root of its leaves', async () => {
  for (const implementation of [crypto, pageCrypto(null)]) {
    const check = new ChainCheck({ ...rules, crypto: implementation });
    const frontier = new Frontier(crypto);
    for (const entry of sound) {
      const checked = await check.feed(entry);
      expect(checked.findings).toEqual([]);
      expect(checked.completed).toEqual(frontier.append(leafHash(entry.header, crypto)));
      expect(checked.fields?.fields.get('note')?.value).toBe(`note ${entry.seq}`);
    }
    expect(check.compareHead({ size: 4, root: frontier.root() })).toEqual([]);
    expect(check.next).toMatchObject({ seq: 4, branch, at: '2026-11-22T10:00:03.000Z' });
  }
});

test('the head is held to size and root', async () => {
  const check = new ChainCheck(rules);
  for (const entry of sound) await check.feed(entry);
  const root = check.frontier.root();
  expect(check.compareHead({ size: 5, root })).toMatchObject([
    { code: 'head/wrong-size', expected: '5', found: '4' },
  ]);
  expect(check.compareHead({ size: 4, root: flipped(root, 9) })).toMatchObject([
    { code: 'head/wrong-root', found: toHex(root) },
  ]);
});

test('any flipped bit of a header is found at its entry', async () => {
  const length = sound[2]!.header.length * 8;
  await fc.assert(
    fc.asyncProperty(fc.nat(length - 1), async bit => {
      const findings = await findingsIn(altered(2, e => ({ header: flipped(e.header, bit) })));
      expect(findings.some(f => f.where.seq === 2 && f.weight === 'fault')).toBe(true);
      expect(codes(findings)).toContain('3 entry/wrong-predecessor');
    }),
    { numRuns: 200 },
  );
});

test('any flipped bit of a signature is a bad signature', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(511), async bit => {
      const byUser = altered(1, e => ({ signature: flipped(e.signature, bit) }));
      expect(codes(await findingsIn(byUser))).toEqual(['1 entry/bad-signature']);
      const byVault = altered(0, e => ({ vaultSignature: flipped(e.vaultSignature!, bit) }));
      expect(codes(await findingsIn(byVault))).toEqual(['0 entry/bad-vault-signature']);
    }),
    { numRuns: 50 },
  );
});

test('any changed letter of a disclosure is found, and the digest it leaves unopened is named', async () => {
  const digest = disclosureDigest(sound[1]!.disclosures[2]!, crypto);
  const length = sound[1]!.disclosures[2]!.length;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(length - 1),
      fc.constantFrom('A', 'b', '_', '='),
      async (at, letter) => {
        const [kind, on, note] = sound[1]!.disclosures as [string, string, string];
        if (note[at] === letter) return;
        const disclosures = [kind, on, note.slice(0, at) + letter + note.slice(at + 1)];
        const findings = await findingsIn(altered(1, () => ({ disclosures })));
        expect(codes(findings)).toEqual(['1 field/not-committed', '1 field/missing']);
        expect(findings[1]).toMatchObject({ where: { field: digest }, expected: digest });
      },
    ),
  );
});

test('a missing field is a fault unless its digest was erased by decision', async () => {
  const without = altered(1, ({ disclosures }) => ({ disclosures: disclosures.slice(0, 2) }));
  const digest = disclosureDigest(sound[1]!.disclosures[2]!, crypto);
  expect(codes(await findingsIn(without))).toEqual(['1 field/missing']);
  const fields = { isErased: (erased: string) => erased === digest, isClosed: () => false };
  expect(await findingsIn(without, { fields })).toEqual([]);
});

test('a row taken out is one gap, and what follows is still judged by itself', async () => {
  const holed = sound.filter(({ seq }) => seq !== 1);
  expect(await findingsIn(holed)).toMatchObject([
    { code: 'ledger/gap', where: { seq: 2 }, expected: '1', found: '2' },
    { code: 'entry/wrong-predecessor', where: { seq: 2 } },
  ]);
});

test('rows exchanged are found at both places', async () => {
  const [zero, one, two, three] = sound as [StoredEntry, StoredEntry, StoredEntry, StoredEntry];
  const exchanged = [zero, { ...two, seq: 1 }, { ...one, seq: 2 }, three];
  const found = codes(await findingsIn(exchanged)).filter(code => code.endsWith('position'));
  expect(found).toEqual(['1 entry/wrong-position', '2 entry/wrong-position']);
});

test('several faults are all named, each at its place', async () => {
  const damaged = altered(1, e => ({ signature: flipped(e.signature, 0), disclosures: [] })).map(
    entry => (entry.seq === 3 ? { ...entry, header: fromHex('7b7d') } : entry),
  );
  const found = codes(await findingsIn(damaged));
  expect(found).toContain('1 entry/bad-signature');
  expect(found.filter(code => code === '1 field/missing')).toHaveLength(3);
  expect(found.at(-1)).toBe('3 entry/malformed');
});

const announced = {
  branch: otherBranch,
  'base/size': 4,
  'base/root': '0'.repeat(64),
  why: 'restored',
};
const branching: Draft = { kind: 'ledger.branched@1', more: announced };

test.each<[string, Draft, string[]]>([
  ['another vault', { kind: 'k', vault: otherBranch }, ['4 entry/wrong-vault']],
  ['a stranger', { kind: 'k', by: otherBranch }, ['4 entry/unknown-signer']],
  ['a branch that nobody announced', { kind: 'k', branch: otherBranch }, ['4 entry/wrong-branch']],
  ['an announced branch', { ...branching, branch: otherBranch }, []],
  ['a branch that is none', branching, ['4 entry/false-branching']],
  [
    'a branch under another name',
    { ...branching, branch: otherBranch, more: { ...announced, branch } },
    ['4 entry/false-branching'],
  ],
  [
    'a branch from another place',
    { ...branching, branch: otherBranch, more: { ...announced, 'base/size': 3 } },
    ['4 entry/false-branching'],
  ],
  ['another latest entry of users', { kind: 'k', users: 2 }, ['4 entry/wrong-users']],
  ['an entry of an earlier version', { kind: 'k', v: 1 }, ['4 entry/older-version']],
  [
    'a clock that went back',
    { kind: 'k', at: '2026-01-01T00:00:00.000Z' },
    ['4 entry/clock-went-back'],
  ],
])('%s', async (_, draft, expected) => {
  const findings = await findingsIn(ledgerOf([...kinds.map(kind => ({ kind })), draft]));
  expect(codes(findings)).toEqual(expected);
  expect(findings.every(f => (f.weight === 'notice') === f.code.includes('clock'))).toBe(true);
});

test('a ledger begun in the first version goes on in the second', async () => {
  const drafts = kinds.map((kind, at): Draft => (at < 2 ? { kind, v: 1 } : { kind }));
  expect(await findingsIn(ledgerOf(drafts))).toEqual([]);
});

test('the first entry needs the signature of the vault, others only keep what they have', async () => {
  const without = altered(0, () => ({ vaultSignature: null }));
  expect(codes(await findingsIn(without))).toEqual(['0 entry/bad-vault-signature']);
  const borrowed = altered(2, () => ({ vaultSignature: sound[0]!.vaultSignature }));
  expect(codes(await findingsIn(borrowed))).toEqual(['2 entry/bad-vault-signature']);
  const rightful = altered(2, e => ({
    vaultSignature: vaultKey.sign(signingInput(leafHash(e.header, crypto))),
  }));
  expect(await findingsIn(rightful)).toEqual([]);
});

test('the user may not sign for the vault, nor after removal', async () => {
  const signers = {
    keyAt: () => null,
    vaultKeyAt: () => userKey.publicKey,
    toldBefore: () => null,
  };
  const found = codes(await findingsIn(sound.slice(0, 1), { signers }));
  expect(found).toEqual(['0 entry/unknown-signer', '0 entry/bad-vault-signature']);
});

test('two checks of two halves join to the root of the whole', async () => {
  const first = new ChainCheck(rules);
  for (const entry of sound.slice(0, 2)) await first.feed(entry);
  const rest = new ChainCheck(rules, first.next);
  for (const entry of sound.slice(2)) expect((await rest.feed(entry)).findings).toEqual([]);
  first.frontier.appendAll(rest.frontier);
  const whole = new ChainCheck({ ...rules, signers: null, fields: null });
  for (const entry of sound) expect((await whole.feed(entry)).findings).toEqual([]);
  expect(first.compareHead({ size: 4, root: whole.frontier.root() })).toEqual([]);
});

test('hostile entries are answered, never by an error', async () => {
  const bytes = fc.uint8Array({ maxLength: 70 });
  const entry = fc.record({
    seq: fc.nat(3),
    header: fc.oneof(bytes, fc.constantFrom(...sound.map(e => e.header))),
    signature: bytes,
    vaultSignature: fc.option(bytes),
    disclosures: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
    decoySeed: fc.option(bytes),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 4 }), async entries => {
      expect((await findingsIn(entries)).length).toBeGreaterThan(0);
    }),
  );
});
