import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { exported } from '../../../support/exportedPackage.ts';
import { testFolder } from '../../../support/folder.ts';
import { smallVault } from '../../../support/syntheticRecords.ts';

const recipient = await identityToRecipient(await generateX25519Identity());

describe.each([
  ['a folder', { form: 'folder', recipients: [] }],
  ['a zip', { form: 'zip', recipients: [] }],
  ['an encrypted zip', { form: 'zip', recipients: [recipient] }],
] as const)('%s', (_, how) => {
  const refused = (code: string) => ({ fault: { code } });

  test('is not written over what is there', async () => {
    const target = path.join(testFolder(), 'package');
    mkdirSync(target);
    const { vault } = smallVault();
    const before = vault.entries.length;
    await expect(exported(vault, { ...how, target })).rejects.toMatchObject(
      refused('target/exists'),
    );
    expect(vault.entries.length).toBe(before);
  });

  test('needs a folder to lie in', async () => {
    const target = path.join(testFolder(), 'missing', 'package');
    const attempt = exported(smallVault().vault, { ...how, target });
    await expect(attempt).rejects.toMatchObject(refused('target/not-writable'));
  });

  test.each([1, 2, 3, 10, 60])('leaves nothing when it is cancelled at piece %i', async count => {
    const folder = testFolder();
    const cancel = new AbortController();
    let pieces = 0;
    const onProgress = () => {
      if (++pieces === count) cancel.abort();
    };
    const target = path.join(folder, 'package');
    const changes = { ...how, target, onProgress, signal: cancel.signal };
    await expect(exported(smallVault().vault, changes)).rejects.toMatchObject(
      refused('job/cancelled'),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves nothing when an original is not the one that was recorded', async () => {
    const folder = testFolder();
    const { vault } = smallVault();
    const [id] = vault.files.keys();
    vault.files.set(id!, new Uint8Array(200_000));
    const attempt = exported(vault, { ...how, target: path.join(folder, 'package') });
    await expect(attempt).rejects.toMatchObject(refused('evidence/altered'));
    expect(readdirSync(folder)).toEqual([]);
    expect(vault.entries.length).toBe(smallVault().vault.entries.length);
  });

  test('is not handed on when what was written cannot be verified', async () => {
    const folder = testFolder();
    const { vault } = smallVault();
    const source = vault.source();
    vault.source = () => ({ ...source, sign: () => new Uint8Array(64) });
    const attempt = exported(vault, { ...how, target: path.join(folder, 'package') });
    await expect(attempt).rejects.toMatchObject(refused('package/faulty'));
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  '',
  'age1',
  recipient.replace(/.$/, last => (last === 'q' ? 'r' : 'q')),
  recipient.toUpperCase(),
  'ssh-ed25519 AAAA',
  `age1pq1${'q'.repeat(80)}`,
])('the recipient %j is refused before anything is written', async wrong => {
  const folder = testFolder();
  const { vault } = smallVault();
  const before = vault.entries.length;
  const changes = { target: path.join(folder, 'package'), recipients: [recipient, wrong] };
  await expect(exported(vault, changes)).rejects.toMatchObject({
    fault: { code: 'recipient/invalid', detail: { position: 2 } },
  });
  expect([readdirSync(folder), vault.entries.length]).toEqual([[], before]);
});

test.skipIf(!existsSync('/dev/full') || process.getuid?.() !== 0)(
  'a full disk is told as such, and nothing is left',
  async () => {
    const { execFileSync } = await import('node:child_process');
    const folder = testFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], {
        stdio: 'ignore',
      });
    } catch {
      return;
    }
    try {
      for (const form of ['folder', 'zip'] as const) {
        const attempt = exported(smallVault().vault, {
          form,
          target: path.join(folder, 'package'),
        });
        await expect(attempt).rejects.toMatchObject({ fault: { code: 'disk/full' } });
        expect(readdirSync(folder)).toEqual([]);
      }
      writeFileSync(path.join(folder, 'other'), 'still writable');
    } finally {
      execFileSync('umount', [folder]);
    }
  },
);
