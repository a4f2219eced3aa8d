import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url, toHex } from '../../../../shared/bytes.ts';
import { nodeCrypto } from '../../../../electron/vault/crypto/nodeCrypto.ts';
import { checksumOf, type Header, leastKdfCost } from '../../../../electron/vault/keys/header.ts';
import {
  changeOwnSlot,
  createKeyring,
  enrolUser,
  unlock,
  type Keyring,
} from '../../../../electron/vault/keys/keyring.ts';
import { ageIdentity } from '../../../../electron/vault/keys/receiving.ts';
import { testFolder } from '../../../support/folder.ts';

const first = { userName: 'Перша Вигадана', passphrase: 'correct horse battery' };
const second = { userName: 'Друга Вигадана', passphrase: 'staple of lies' };
const message = new TextEncoder().encode('a message');

let header: Header;
let keyring: Keyring;
beforeAll(async () => {
  ({ header, keyring } = await createKeyring(first, leastKdfCost));
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  );
const open = (of: Header, who: typeof first) => unlock(of, who.userName, who.passphrase);
const shared = (of: Keyring) => ({
  databaseKey: of.databaseKey,
  epochKeys: of.epochKeys,
  currentEpoch: of.currentEpoch,
  vaultPublicKey: of.vaultPublicKey,
});

test('unlocking gives the keys that were made, and signatures that verify', async () => {
  const again = await open(header, { ...first, userName: first.userName.toUpperCase() });
  expect(shared(again)).toEqual(shared(keyring));
  expect([again.userId, again.slotId, again.userPublicKey]).toEqual([
    keyring.userId,
    keyring.slotId,
    keyring.userPublicKey,
  ]);
  expect(nodeCrypto.verify(again.userPublicKey, message, again.userSign(message))).toBe(true);
  expect(nodeCrypto.verify(again.vaultPublicKey, message, again.vaultSign(message))).toBe(true);
  const distinct = [again.databaseKey, again.secrets.master, ...again.epochKeys.values()].map(
    toHex,
  );
  expect(new Set(distinct).size).toBe(3);
});

test('a wrong name and a wrong passphrase are refused alike', async () => {
  const codes = [
    codeOf(open(header, { ...first, passphrase: 'correct horse' })),
    codeOf(open(header, { ...first, userName: 'Інша' })),
    codeOf(open(header, { ...first, passphrase: '' })),
  ];
  expect(await Promise.all(codes)).toEqual(Array(3).fill('vault/wrong-name-or-passphrase'));
});

test('after wiping there is no key left to use', async () => {
  const opened = await open(header, first);
  const keys = [opened.databaseKey, opened.secrets.master, ...opened.epochKeys.values()];
  opened.wipe();
  expect(keys.every(key => key.every(byte => byte === 0))).toBe(true);
  expect(() => opened.userSign(message)).toThrow(/wiped/);
});

describe('a header altered by someone who can make a checksum but has no key', () => {
  /** Each place an attacker could write to, as a path of members, with what they would write. */
  const another = (text: string) => {
    const bytes = fromBase64url(text);
    bytes[bytes.length >> 1]! ^= 1;
    return toBase64url(bytes);
  };
  const changes: [string, (of: Header) => Record<string, unknown>, RegExp][] = [
    ['vault id', () => ({ vault: randomUUID() }), /wrong-name/],
    ['database name', () => ({ database: 'db-2.db' }), /header-altered/],
    ['derivation cost', of => ({ kdf: { ...of.kdf, passes: 4 } }), /wrong-name/],
    ['derivation salt', of => ({ kdf: { ...of.kdf, salt: another(of.kdf.salt) } }), /wrong-name/],
    ['MAC', of => ({ mac: another(of.mac) }), /header-altered/],
    [
      'signing key',
      of => ({ signing: { ...of.signing, publicKey: another(of.signing.publicKey) } }),
      /header-altered/,
    ],
    [
      'epochs',
      of => ({ epochs: [...of.epochs, { ...of.epochs[0]!, epoch: 2 }] }),
      /header-altered/,
    ],
    ['slots', of => ({ slots: [...of.slots, { ...of.slots[0]!, id: randomUUID() }] }), /altered/],
    ...(['receiveKey', 'signKey', 'salt', 'nonce', 'wrapped'] as const).map(
      (member): [string, (of: Header) => Record<string, unknown>, RegExp] => [
        `slot's ${member}`,
        of => {
          const slot = of.slots[0]!;
          if (slot.kind !== 'user') throw new Error('a user was expected');
          return { slots: [{ ...slot, [member]: another(slot[member]) }] };
        },
        /wrong-name/,
      ],
    ),
    [
      "slot's sealed master key",
      of => ({ slots: [{ ...of.slots[0]!, master: another(of.slots[0]!.master!) }] }),
      /header-altered/,
    ],
  ];
  test.each(changes)('%s: nothing opens', async (_name, change, code) => {
    const value = { ...header, ...change(header) };
    const altered = { ...value, checksum: checksumOf(value) };
    expect(await codeOf(open(altered, first))).toMatch(code);
  });
});

test('two users open the same vault, each with keys of their own', async () => {
  const { header: both, slot } = await enrolUser(header, keyring, second);
  const opened = await Promise.all([open(both, first), open(both, second)]);
  expect(shared(opened[0])).toEqual(shared(opened[1]));
  expect([opened[1].userId, toBase64url(opened[1].userPublicKey)]).toEqual([
    slot.user,
    slot.signKey,
  ]);
  expect(opened[0].userId).not.toBe(opened[1].userId);
  expect(await codeOf(open(both, { ...second, userName: first.userName }))).toMatch(/wrong-name/);
  expect(await codeOf(open(header, second))).toMatch(/wrong-name/);
});

test('a new passphrase opens, the old one does not, and nothing wrapped is written twice alike', async () => {
  const { header: both } = await enrolUser(header, keyring, second);
  const next = { ...first, passphrase: 'a new one', device: null };
  expect(await codeOf(changeOwnSlot(both, keyring, { ...first, passphrase: 'no' }, next))).toMatch(
    /wrong-name/,
  );
  expect(await codeOf(changeOwnSlot(both, keyring, second, next))).toMatch(/wrong-name/);

  const changed = await changeOwnSlot(both, keyring, first, next);
  const unchanged = await changeOwnSlot(both, keyring, first, { ...first, device: null });
  expect(shared(await open(changed, next))).toEqual(shared(keyring));
  expect(await codeOf(open(changed, first))).toMatch(/wrong-name/);
  expect((await open(changed, second)).databaseKey).toEqual(keyring.databaseKey);
  const wrappings = [both, changed, unchanged].flatMap(({ slots }) => {
    const slot = slots[0]!;
    return slot.kind === 'user' ? [slot.salt, slot.nonce, slot.wrapped] : [];
  });
  expect(new Set(wrappings).size).toBe(9);
});

const hasAge = spawnSync('age', ['--version']).status === 0;
test.skipIf(!hasAge)('the age command opens the sealed master key (needs age)', () => {
  const folder = testFolder();
  const identity = path.join(folder, 'identity');
  writeFileSync(identity, ageIdentity(keyring.secrets.keys.receive));
  const input = fromBase64url(header.slots[0]!.master!);
  const opened = execFileSync('age', ['-d', '-i', identity], { input });
  expect(toHex(opened)).toBe(toHex(keyring.secrets.master));
});
