import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/canonical.ts';
import {
  checksumOf,
  type Header,
  headerBytes,
  leastKdfCost,
  parseHeader,
  readHeader,
  writeHeader,
} from '../../../../electron/vault/keys/header.ts';
import { createKeyring } from '../../../../electron/vault/keys/keyring.ts';
import { testFolder } from '../../../support/folder.ts';

let header: Header;
beforeAll(async () => {
  const credentials = { userName: 'Вигадана Особа', passphrase: 'correct horse' };
  ({ header } = await createKeyring(credentials, leastKdfCost));
});

const parse = (value: unknown) => parseHeader(Buffer.from(canonicalJson(value)));
/** As an attacker would write it: altered, with a checksum that is right. */
const altered = (change: Record<string, unknown>) => {
  const value = { ...header, ...change };
  return { ...value, checksum: checksumOf(value) };
};
const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
};

test('it is written as its canonical form, whole and for its owner only, and read back', async () => {
  const folder = testFolder();
  await writeHeader(folder, header);
  const written = readFileSync(path.join(folder, 'vault.json'), 'utf8');
  expect(written).toBe(canonicalJson(header));
  expect(readdirSync(folder)).toEqual(['vault.json']);
  expect(await readHeader(folder)).toEqual(header);
  expect(written).not.toContain('Особа');
});

test('a flipped bit in any byte is refused, and the file stays as it was', async () => {
  const folder = testFolder();
  const file = path.join(folder, 'vault.json');
  const sound = headerBytes(header);
  const codes = new Set<string>();
  for (let at = 0; at < sound.length; at++) {
    const damaged = sound.slice();
    damaged[at]! ^= 1 << (at % 8);
    writeFileSync(file, damaged);
    const error: unknown = await readHeader(folder).then(
      () => `byte ${at} was not missed`,
      (reason: unknown) => reason,
    );
    codes.add((error as Error).message);
    expect(readFileSync(file).equals(damaged)).toBe(true);
  }
  expect([...codes].sort()).toEqual(['vault/foreign-format', 'vault/header-damaged']);
});

test('a header cut short at any place is refused', () => {
  const sound = headerBytes(header);
  for (let length = 0; length < sound.length; length += 7) {
    expect(codeOf(() => parseHeader(sound.subarray(0, length)))).toMatch(
      /^vault\/(foreign-format|header-damaged)$/,
    );
  }
});

describe('a header made to harm', () => {
  test.each([
    ['too little memory', { memoryKiB: 64 * 1024 - 1 }],
    ['too much memory', { memoryKiB: 1024 * 1024 + 1 }],
    ['too few passes', { passes: 2 }],
    ['too many passes', { passes: 11 }],
    ['no lanes', { lanes: 0 }],
    ['half a lane', { lanes: 1.5 }],
    ['another algorithm', { algorithm: 'none' }],
    ['a short salt', { salt: '' }],
  ])('derivation with %s is refused before it begins', (_name, change) => {
    const kdf = { ...header.kdf, ...change };
    expect(codeOf(() => parse(altered({ kdf })))).toBe('vault/kdf-out-of-bounds');
  });

  test.each(['../db-1.db', '/etc/db-1.db', 'db-1.db/../x', 'db-0.db', 'db-1.db\n', 'DB-1.db', ''])(
    'the database name %j is refused',
    database => {
      expect(codeOf(() => parse(altered({ database })))).toBe('vault/database-name');
    },
  );

  test('too many slots, none, the same slot twice, unknown members, gaps in the epochs', () => {
    const [slot] = header.slots;
    const [epoch] = header.epochs;
    const codes = [
      altered({ slots: Array(129).fill(slot) }),
      altered({ slots: [] }),
      altered({ slots: [slot, slot] }),
      altered({ name: 'unknown' }),
      altered({ epochs: [{ ...epoch, epoch: 2 }] }),
      altered({
        slots: [
          { ...slot, nonce: `${'A'.repeat(15)}_` },
          { ...slot, salt: 'A' },
        ],
      }),
    ].map(value => codeOf(() => parse(value)));
    expect(codes).toEqual([
      'vault/too-many-slots',
      ...Array<string>(5).fill('vault/header-malformed'),
    ]);
  });

  test('a newer version and a foreign file are named as such', () => {
    expect(codeOf(() => parse(altered({ version: 3 })))).toBe('vault/newer-version');
    // 2 is for headers with a bound slot only
    expect(codeOf(() => parse(altered({ version: 2 })))).toBe('vault/header-malformed');
    expect(codeOf(() => parse({ format: 'other' }))).toBe('vault/foreign-format');
    expect(codeOf(() => parse(null))).toBe('vault/foreign-format');
    expect(codeOf(() => parseHeader(createHash('sha256').digest()))).toBe('vault/foreign-format');
    const spaced = JSON.stringify(header, null, 1).replace('"format": ', '"format":');
    expect(codeOf(() => parseHeader(Buffer.from(spaced)))).toBe('vault/header-damaged');
  });

  test('what is not a small file is not read', async () => {
    const folder = testFolder();
    const at = (name: string) => {
      mkdirSync(path.join(folder, name));
      return path.join(folder, name);
    };
    const code = (place: string) =>
      readHeader(place).catch((error: unknown) => (error as Error).message);

    const linked = at('linked');
    writeFileSync(path.join(folder, 'elsewhere.json'), headerBytes(header));
    symlinkSync(path.join(folder, 'elsewhere.json'), path.join(linked, 'vault.json'));
    const large = at('large');
    writeFileSync(path.join(large, 'vault.json'), Buffer.alloc(1024 * 1024 + 1, ' '));
    const directory = at('directory');
    mkdirSync(path.join(directory, 'vault.json'));

    expect(await Promise.all([linked, large, directory, at('none')].map(code))).toEqual([
      'file/not-a-file',
      'file/too-large',
      'file/not-a-file',
      'vault/missing',
    ]);
  });
});
