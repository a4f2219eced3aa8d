import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCrypto as crypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from '../../../shared/bytes.ts';
import { CanonicalJsonError } from '../../../shared/canonical.ts';
import {
  disclosureDigest,
  makeDisclosure,
  parseDisclosure,
} from '../../../shared/ledger/disclosure.ts';
import { vectorsAt } from '../../support/vectors.ts';

const tokens = vectorsAt('sdjwt', 'tokens');
const salt = new Uint8Array(16).fill(7);

test('the example of RFC 9901, section 4.2.3, has the digest it says', () => {
  const text = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0';
  expect(disclosureDigest(text, crypto)).toBe('X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0');
});

test.skipIf(tokens === null)(
  'published tokens commit to their disclosures (skips without vectors)',
  () => {
    const token = readFileSync(path.join(tokens!, 'draft_simple_with_kb.txt'), 'utf8').trim();
    const [jwt, ...rest] = token.split('~');
    const disclosures = rest.slice(0, -1);
    expect(disclosures.length).toBeGreaterThan(3);
    const payload = fromUtf8(fromBase64url(jwt!.split('.')[1]!));
    for (const text of disclosures)
      expect(payload).toContain(`"${disclosureDigest(text, crypto)}"`);
  },
);

const name = fc.stringMatching(/^[A-Za-z][!-~]{0,20}$/);
const value = fc.jsonValue({ noUnicodeString: false });

test('a field comes back from its text, and the text is its one spelling', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      name,
      value,
      (salt, name, value) => {
        const text = makeDisclosure(salt, name, value);
        const parsed = parseDisclosure(text);
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(parsed).toEqual({ salt: toBase64url(salt), name, value: plain });
        expect(makeDisclosure(fromBase64url(parsed!.salt), parsed!.name, parsed!.value)).toBe(text);
      },
    ),
  );
});

test('the salt alone changes the digest', () => {
  const digests = [0, 1].map(n => {
    const text = makeDisclosure(new Uint8Array(16).fill(n), 'sex', 'female');
    return disclosureDigest(text, crypto);
  });
  expect(digests[0]).not.toBe(digests[1]);
});

const json = (text: string) => toBase64url(toUtf8(text));
const s = toBase64url(salt);

test.each([
  ['nothing', ''],
  ['no base64url', '!!!'],
  ['padding', `${json(`["${s}","name",1]`)}=`],
  ['no JSON', json('name')],
  ['no list', json(`{"salt":"${s}"}`)],
  ['two parts', json(`["${s}","name"]`)],
  ['four parts', json(`["${s}","name",1,2]`)],
  ['a space', json(`["${s}", "name",1]`)],
  ['a short salt', json('["AAAA","name",1]')],
  ['a salt with slack bits', json(`["${s.slice(0, -1)}B","name",1]`)],
  ['a name that RFC 9901 reserves', json(`["${s}","_sd",1]`)],
  ['an empty name', json(`["${s}","",1]`)],
  ['a name of other letters', json(`["${s}","імʼя",1]`)],
  ['a duplicate key in the value', json(`["${s}","name",{"a":1,"a":1}]`)],
])('%s is no disclosure', (_, text) => {
  expect(parseDisclosure(text)).toBeNull();
});

test('any text is answered, never by an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void parseDisclosure(text)));
});

test('our own mistakes are refused where they are made', () => {
  expect(() => makeDisclosure(salt.subarray(1), 'name', 1)).toThrow('16 bytes');
  expect(() => makeDisclosure(salt, '_sd', 1)).toThrow('name');
  expect(() => makeDisclosure(salt, 'name', undefined)).toThrow(CanonicalJsonError);
});
