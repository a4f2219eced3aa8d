/** What we write, in the hands of tools that everybody has and that are none of ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportedPackage } from '../../../../electron/vault/export/exportPackage.ts';
import { exported, verified } from '../../../support/exportedPackage.ts';
import { testFolder } from '../../../support/folder.ts';
import { smallVault } from '../../../support/syntheticRecords.ts';

function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

let folder: string;
let made: ExportedPackage;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'litopys-'));
  made = await exported(smallVault().vault, { target: path.join(folder, 'package') });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a package in the hands of others', () => {
  test.skipIf(!has('sha256sum')).each(['sha256', 'sha512'])(
    '%ssum accepts every manifest',
    kind => {
      for (const manifest of [`manifest-${kind}.txt`, `tagmanifest-${kind}.txt`]) {
        const out = execFileSync(`${kind}sum`, ['-c', manifest], { cwd: made.path }).toString();
        expect(
          out
            .trimEnd()
            .split('\n')
            .every(line => line.endsWith(': OK')),
        ).toBe(true);
      }
    },
  );

  test.skipIf(!has('openssl'))('openssl accepts the signature, and no other file under it', () => {
    const check = (file: string) =>
      spawnSync(
        'openssl',
        ['pkeyutl', '-verify', '-pubin', '-inkey', 'ledger/exporter-key.pem', '-rawin'].concat([
          '-in',
          file,
          '-sigfile',
          'ledger/package.sig',
        ]),
        { cwd: made.path },
      ).status;
    expect(check('tagmanifest-sha256.txt')).toBe(0);
    expect(check('manifest-sha256.txt')).not.toBe(0);
  });

  test.skipIf(!has('python3'))('the records fit the schemas that travel with them', () => {
    const program = [
      'import json,sys,pathlib',
      'try: import jsonschema',
      'except ImportError: sys.exit(3)',
      'for noun in ["child","assertion","act","episode","evidence","link"]:',
      ' records=json.loads(pathlib.Path(f"data/records/{noun}.json").read_text())',
      ' schema=json.loads(pathlib.Path(f"data/records/schema/{noun}.schema.json").read_text())',
      ' jsonschema.Draft202012Validator.check_schema(schema)',
      ' jsonschema.Draft202012Validator(schema).validate(records)',
      ' assert len(records)>0',
    ].join('\n');
    const { status, stderr } = spawnSync('python3', ['-c', program], { cwd: made.path });
    if (status === 3) return;
    expect(stderr.toString()).toBe('');
  });

  test.skipIf(!has('python3'))(
    'a zip is read by others, holds one folder, and is the same twice',
    async () => {
      const { vault } = smallVault();
      const target = path.join(testFolder(), 'package.zip');
      const zip = await exported(vault, { form: 'zip', target });
      expect(zip.sha256).toBe(execFileSync('sha256sum', [target]).toString().slice(0, 64));
      const program =
        'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print("\\n".join(z.namelist()))';
      const names = execFileSync('python3', ['-c', program, target])
        .toString()
        .trimEnd()
        .split('\n');
      expect(new Set(names.map(name => name.split('/')[0])).size).toBe(1);
      expect(names.length).toBe(zip.files);
      expect((await verified(target)).report.verdict).toBe('valid');
      if (!has('unzip')) return;
      execFileSync('unzip', ['-q', target, '-d', path.dirname(target)]);
      const unpacked = await verified(path.join(path.dirname(target), names[0]!.split('/')[0]!));
      expect(unpacked.report.verdict).toBe('valid');
    },
  );
});

describe.skipIf(!has('age') || !has('age-keygen'))('an encrypted package', () => {
  function newIdentity(): { file: string; recipient: string } {
    const file = path.join(testFolder(), 'key.txt');
    writeFileSync(file, execFileSync('age-keygen', { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { file, recipient: execFileSync('age-keygen', ['-y', file]).toString().trim() };
  }

  test('is opened by age for each recipient, holds the same valid package, and was verified as written', async () => {
    const [first, second] = [newIdentity(), newIdentity()];
    const target = path.join(testFolder(), 'package.zip.age');
    const recipients = [first.recipient, second.recipient];
    const sealed = await exported(smallVault().vault, { target, recipients });
    expect(sealed.report).toMatchObject({ verdict: 'valid', origin: 'confirmed' });
    for (const { file } of [first, second]) {
      const open = path.join(testFolder(), 'package.zip');
      execFileSync('age', ['-d', '-i', file, '-o', open, target]);
      expect((await verified(open, sealed.words.en.join(' '))).report.origin).toBe('confirmed');
    }
    await expect(verified(target)).rejects.toMatchObject({ fault: { code: 'package/encrypted' } });
  });

  test('is opened by the library of age, too', async () => {
    const { file, recipient } = newIdentity();
    const target = path.join(testFolder(), 'package.zip.age');
    await exported(smallVault().vault, { target, recipients: [recipient] });
    const decrypter = new Decrypter();
    decrypter.addIdentity(/AGE-SECRET-KEY-1\w+/.exec(readFileSync(file, 'utf8'))![0]);
    const plain = await decrypter.decrypt(new Uint8Array(readFileSync(target)));
    expect(Buffer.from(plain.subarray(0, 4)).toString('latin1')).toBe('PK\u0003\u0004');
  });
});
