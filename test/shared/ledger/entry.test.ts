import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCrypto as crypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { fromUtf8, toBase64url, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { makeDisclosure, disclosureDigest } from '../../../shared/ledger/disclosure.ts';
import {
  buildHeader,
  decoyDigests,
  decoysNeeded,
  parseHeader,
  signingInput,
} from '../../../shared/ledger/entry.ts';
import { matchFields } from '../../../shared/ledger/fields.ts';
import { leafHash } from '../../../shared/ledger/merkle.ts';

const members = {
  vault: '11111111-1111-4111-8111-111111111111',
  branch: '22222222-2222-4222-8222-222222222222',
  by: '33333333-3333-4333-8333-333333333333',
  seq: 3,
  prev: 'ab'.repeat(32),
  at: '2026-11-22T10:00:00.000Z',
  users: 2,
};
const seed = new Uint8Array(16).fill(9);

function digestsOf(count: number): string[] {
  return Array.from({ length: count }, (_, n) => toBase64url(crypto.sha256(toUtf8(`field ${n}`))));
}

function headerOf(count: number): Uint8Array {
  return buildHeader(members, digestsOf(count), decoyDigests(seed, decoysNeeded(count), crypto));
}

test('a header is its canonical JSON, and reads back as what it was made of', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, seq) => {
      const digests = digestsOf(count);
      const decoys = decoyDigests(seed, decoysNeeded(count), crypto);
      const bytes = buildHeader({ ...members, seq }, digests, decoys);
      const parsed = parseHeader(bytes);
      if (!parsed.ok) throw new Error(parsed.fault);
      expect(canonicalJson(parsed.header)).toBe(fromUtf8(bytes));
      expect(parsed.header).toEqual({ ...members, seq, v: 2, _sd: [...digests, ...decoys].sort() });
      expect(parsed.header._sd.length % 8).toBe(0);
    }),
  );
});

test('a header of the first version reads as it was written', () => {
  const text = fromUtf8(headerOf(3)).replace('"users":2,"v":2', '"v":1');
  const { users: _, ...before } = members;
  expect(parseHeader(toUtf8(text))).toMatchObject({ ok: true, header: { ...before, v: 1 } });
});

test('what is signed is a label and the leaf hash', () => {
  const leaf = leafHash(headerOf(3), crypto);
  const input = signingInput(leaf);
  expect(fromUtf8(input.subarray(0, 17))).toBe('litopys/entry/v1\n');
  expect(toHex(input.subarray(17))).toBe(toHex(leaf));
});

const sound = fromUtf8(headerOf(3));
const digest = digestsOf(1)[0]!;

test.each([
  ['a space', sound.replace('"seq":3', '"seq": 3')],
  ['a line break behind', `${sound}\n`],
  ['another order', `{"v":2,${sound.slice(1).replace(',"v":2', '')}`],
  ['one member more', sound.replace('"v":2', '"v":2,"va":1')],
  ['one member less', sound.replace(',"v":2', '')],
  ['a member twice', sound.replace('"v":2', '"v":2,"v":2')],
  ['uppercase in an id', sound.replace('11111111-', '1111111A-')],
  ['an id that is not random', sound.replace('-4111-', '-7111-')],
  ['a negative position', sound.replace('"seq":3', '"seq":-3')],
  ['a broken position', sound.replace('"seq":3', '"seq":3.5')],
  ['a position beyond counting', sound.replace('"seq":3', '"seq":9007199254740993')],
  ['uppercase in a hash', sound.replace('abab', 'ABAB')],
  ['a time without milliseconds', sound.replace('.000Z', 'Z')],
  ['a time in another zone', sound.replace('.000Z', '.000+02:00')],
  ['a day that never was', sound.replace('2026-11-22', '2026-02-30')],
  ['no entry of users', sound.replace('"users":2,', '')],
  ['an entry of users that is none', sound.replace('"users":2', '"users":-1')],
  ['an entry of users in the first version', sound.replace('"v":2', '"v":1')],
  ['an hour that never was', sound.replace('T10:', 'T24:')],
  ['a leap second', sound.replace('10:00:00.000Z', '10:59:60.000Z')],
  ['a position with a zero before it', sound.replace('"seq":3', '"seq":03')],
  ['an escape', sound.replace('"by"', '"b\\u0079"')],
  ['digests out of order', sound.replace(/\["([^"]+)","([^"]+)"/, '["$2","$1"')],
  ['a digest twice', sound.replace(/\["([^"]+)","[^"]+"/, '["$1","$1"')],
  ['a digest with slack bits', sound.replace(/\["([^"]{42})./, '["$1B')],
  ['nine digests', sound.replace('["', `["${'-'.repeat(42)}A","`)],
  ['no digests', sound.replace(/\[.*\]/, '[]')],
  ['no JSON', 'entry'],
  ['nothing', ''],
])('%s makes a header malformed', (_, text) => {
  expect(text).not.toBe(sound);
  expect(parseHeader(toUtf8(text))).toEqual({ ok: false, fault: 'entry/malformed' });
});

test('one byte changed anywhere makes another header, or none', () => {
  const bytes = toUtf8(sound);
  for (const [at] of bytes.entries()) {
    for (const change of [1, 32, 128]) {
      const changed = bytes.map((byte, place) => (place === at ? byte ^ change : byte));
      const parsed = parseHeader(changed);
      if (parsed.ok) expect(toUtf8(canonicalJson(parsed.header))).toEqual(changed);
    }
  }
});

test('a header of a later version is told apart from a broken one', () => {
  const later = sound.replace('"v":2', '"v":3');
  expect(parseHeader(toUtf8(later))).toEqual({ ok: false, fault: 'entry/unknown-version' });
});

test('hostile bytes are answered, never by an error', () => {
  const broken = { ok: false, fault: 'entry/malformed' };
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(parseHeader(bytes)).toEqual(broken);
    }),
  );
  expect(parseHeader(new Uint8Array(300_000).fill(0x5b))).toEqual(broken);
});

test('our own mistakes are refused where they are made', () => {
  expect(() => buildHeader(members, digestsOf(3), [])).toThrow('groups of eight');
  expect(() => buildHeader(members, Array<string>(8).fill(digest), [])).toThrow('none twice');
  expect(() => buildHeader({ ...members, by: 'me' }, digestsOf(8), [])).toThrow();
});

const salts = [1, 2, 3].map(n => new Uint8Array(16).fill(n));
const [kind, on, note] = [
  makeDisclosure(salts[0]!, 'kind', 'child.registered@1'),
  makeDisclosure(salts[1]!, 'on', { type: 'child', id: 'x' }),
  makeDisclosure(salts[2]!, 'note', 'a note'),
];
const digestOf = (text: string) => disclosureDigest(text, crypto);

function match(disclosures: string[], committed = [kind, on, note], opened = true) {
  const digests = committed.map(digestOf);
  const decoys = decoyDigests(seed, decoysNeeded(digests.length), crypto);
  return matchFields([...digests, ...decoys].sort(), disclosures, opened ? seed : null, crypto);
}

test('all fields there: nothing is unopened, nothing at fault', () => {
  const { fields, unopened, faults } = match([note, kind, on]);
  expect([...fields.keys()].sort()).toEqual(['kind', 'note', 'on']);
  expect(fields.get('note')).toEqual({ value: 'a note', digest: digestOf(note) });
  expect([unopened, faults]).toEqual([[], []]);
});

test('a withheld field is the one digest left, and no fault by itself', () => {
  expect(match([kind, on])).toMatchObject({ unopened: [digestOf(note)], faults: [] });
  expect(match([kind, on], undefined, false).unopened).toHaveLength(6);
});

test('a decoy cannot stand for a field that was taken away', () => {
  const digests = [...[kind, on].map(digestOf), ...decoyDigests(seed, 6, crypto)];
  expect(matchFields(digests, [kind], seed, crypto).unopened).toEqual([digestOf(on)]);
});

const twin = makeDisclosure(salts[2]!, 'kind', 'child.revised@1');
const crooked = `${note.slice(0, -4)}!!!!`;
test.each([
  ['field/not-committed', 'note', match([kind, on, makeDisclosure(salts[0]!, 'note', 'a note')])],
  ['field/duplicate-disclosure', 'kind', match([kind, on, note, kind])],
  ['field/duplicate-name', 'kind', match([kind, on, twin], [kind, on, twin])],
  ['field/malformed', digestOf(crooked), match([kind, on, crooked], [kind, on, crooked])],
  ['field/not-committed', 'unreadable', match([kind, on, '\ud800'])],
])('%s is named: %s', (code, field, matched) => {
  expect(matched.faults).toEqual([{ code, field }]);
});
