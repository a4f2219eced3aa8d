import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  nodeCrypto as crypto,
  publicKeyOf,
  sign,
} from '../../../electron/vault/crypto/nodeCrypto.ts';
import { fromHex, fromUtf8, toUtf8 } from '../../../shared/bytes.ts';
import {
  checkpointBody,
  checkpointOrigin,
  parseCheckpointBody,
  readCheckpoint,
  userKeyName,
} from '../../../shared/ledger/checkpoint.ts';
import {
  parseNote,
  parseVerifierKey,
  signedNote,
  verifierKey,
  verifyNote,
} from '../../../shared/ledger/note.ts';
import { vectorsAt } from '../../support/vectors.ts';

const specifications = vectorsAt('checkpoints');

interface NoteCase {
  name: string;
  note_hex: string;
  vkeys: string[];
  expect: string;
  verified: string[];
  unverified: string[];
}

test.skipIf(specifications === null)(
  'signed notes are judged as told (skips without vectors)',
  async () => {
    const file = path.join(specifications!, 'notes', 'signed_note_cases.json');
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: NoteCase[] };
    expect(cases.length).toBeGreaterThan(10);
    for (const { name, note_hex, vkeys, expect: verdict, verified, unverified } of cases) {
      // Two keys of one name and id cannot be told apart by the note; to refuse them is left to the caller.
      if (verdict.includes('optional')) continue;
      const note = parseNote(fromHex(note_hex));
      if (verdict === 'reject: malformed') {
        expect(note, name).toBeNull();
        continue;
      }
      const keys = vkeys.map(vkey => parseVerifierKey(vkey, crypto)!);
      const { signedBy, unknown, forged } = await verifyNote(note!, keys, crypto);
      if (verdict === 'reject: invalid signature') {
        expect(forged, name).not.toEqual([]);
        continue;
      }
      expect([signedBy, unknown, forged], name).toEqual([verified, [...new Set(unverified)], []]);
      expect(signedBy.length > 0, name).toBe(verdict === 'accept');
    }
  },
);

test.skipIf(specifications === null)(
  'the note of the specification verifies (skips without vectors)',
  async () => {
    const text = readFileSync(path.join(specifications!, 'signed-note.md'), 'utf8');
    const key = parseVerifierKey(
      /^ {4}(example\.com\/foo\+[0-9a-f]{8}\+\S+)$/m.exec(text)![1]!,
      crypto,
    )!;
    const example = /```\n(This is an example message\.\n\n— .*\n)```/.exec(text)![1]!;
    const note = parseNote(toUtf8(example))!;
    expect(await verifyNote(note, [key], crypto)).toMatchObject({ signedBy: ['example.com/foo'] });
    expect(parseVerifierKey(verifierKey(key, crypto), crypto)).toEqual(key);
  },
);

const vault = '11111111-1111-4111-8111-111111111111';
const branch = '22222222-2222-4222-8222-222222222222';
const user = '33333333-3333-4333-8333-333333333333';
const root = new Uint8Array(32).fill(5);
const checkpoint = { vault, branch, size: 42, root };
const body = checkpointBody(checkpoint);
const [vaultSeed, userSeed] = [1, 2].map(n => new Uint8Array(32).fill(n)) as [
  Uint8Array,
  Uint8Array,
];
const vaultKey = publicKeyOf(vaultSeed);
const users = [{ id: user, publicKey: publicKeyOf(userSeed) }];

function line(name: string, seed: Uint8Array, signed = body) {
  return { name, publicKey: publicKeyOf(seed), signature: sign(seed, toUtf8(signed)) };
}
const byVault = line(checkpointOrigin(vault, branch), vaultSeed);
const byUser = line(userKeyName(vault, user), userSeed);
const read = (note: string) => readCheckpoint(toUtf8(note), vaultKey, users, crypto);

test('a checkpoint is three lines, and reads back as what it was made of', () => {
  expect(body).toBe(
    `litopys/${vault}/${branch}\n42\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n`,
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      (size, root) => {
        const made = { vault, branch, size, root };
        expect(parseCheckpointBody(checkpointBody(made))).toEqual(made);
      },
    ),
  );
});

test('what is signed by vault and user is read as that', async () => {
  const answer = await read(signedNote(body, [byVault, byUser], crypto));
  expect(answer).toEqual({ ok: true, value: { checkpoint, body, users: [user] } });
});

test.each([
  ['a leading zero', body.replace('\n42\n', '\n042\n')],
  ['an empty tree', body.replace('\n42\n', '\n0\n')],
  ['a size beyond counting', body.replace('\n42\n', '\n9007199254740993\n')],
  ['an extension line', `${body}more\n`],
  ['another origin', body.replace('litopys', 'Litopys')],
  ['slack bits in the root', body.replace('QU=\n', 'QV=\n')],
  ['a carriage return', body.replace('\n42', '\r\n42')],
  ['a missing last line break', body.slice(0, -1)],
])('%s is no checkpoint', (_, text) => {
  expect(text).not.toBe(body);
  expect(parseCheckpointBody(text)).toBeNull();
});

test('each way to be wrong has its name', async () => {
  const code = async (note: string) => {
    const answer = await read(note);
    return answer.ok ? 'ok' : answer.error.code;
  };
  const forgedUser = { ...byUser, signature: byVault.signature };
  expect(await code(body)).toBe('checkpoint/malformed');
  expect(await code(signedNote('a text\n', [line('x', vaultSeed)], crypto))).toBe(
    'checkpoint/malformed',
  );
  expect(await code(signedNote(body, [byUser], crypto))).toBe('checkpoint/not-by-vault');
  const stranger = line(byVault.name, userSeed);
  expect(await code(signedNote(body, [stranger], crypto))).toBe('checkpoint/not-by-vault');
  expect(await code(signedNote(body, [byVault, forgedUser], crypto))).toBe('checkpoint/forged');
  const swapped = signedNote(body, [byVault], crypto).replace('\n42\n', '\n43\n');
  expect(await code(swapped)).toBe('checkpoint/forged');
});

test('any flipped bit of a signed checkpoint is noticed', async () => {
  const sound = toUtf8(signedNote(body, [byVault], crypto));
  for (let bit = 0; bit < sound.length * 8; bit++) {
    const note = sound.slice();
    note[bit >> 3]! ^= 1 << (bit & 7);
    expect((await readCheckpoint(note, vaultKey, users, crypto)).ok, `bit ${bit}`).toBe(false);
  }
});

test('texts and names that no reader would take are not written', () => {
  const lineBy = (name: string) => [{ ...byVault, name }];
  for (const text of ['no line break', 'a\u0007\n', 'a\r\n']) {
    expect(() => signedNote(text, [byVault], crypto)).toThrow();
  }
  for (const name of ['', 'a b', 'a+b', 'a\u00a0b']) {
    expect(() => signedNote(body, lineBy(name), crypto)).toThrow();
  }
  expect(() => signedNote(body, [], crypto)).toThrow();
  expect(() => checkpointBody({ ...checkpoint, size: 0 })).toThrow('no checkpoint');
  expect(() => checkpointBody({ ...checkpoint, root: root.subarray(1) })).toThrow('no checkpoint');
});

test('hostile notes and keys are answered, never by an error', () => {
  fc.assert(fc.property(fc.uint8Array(), bytes => void parseNote(bytes)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => void parseVerifierKey(text, crypto)),
  );
  expect(parseNote(new Uint8Array(300_000).fill(0x0a))).toBeNull();
  expect(fromUtf8(toUtf8(body))).toBe(body);
});
