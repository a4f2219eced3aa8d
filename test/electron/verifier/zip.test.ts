import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileAccess, nodeInflate } from '../../../electron/verifier/fileAccess.ts';
import { FolderSource } from '../../../electron/verifier/folderSource.ts';
import { ZipSource } from '../../../shared/package/zip/zipSource.ts';
import { Refusal } from '../../../shared/result.ts';
import { exported, verified } from '../../support/exportedPackage.ts';
import { testFolder } from '../../support/folder.ts';
import { smallVault } from '../../support/syntheticRecords.ts';
import { vectorsAt } from '../../support/vectors.ts';

const hasPython = spawnSync('python3', ['--version']).error === undefined;

/** Findings of a package that is none, or the code under which it is refused. */
async function codesOf(file: string): Promise<Set<string>> {
  try {
    const { report } = await verified(file);
    expect(report.verdict).toBe('invalid');
    return new Set(report.findings.map(finding => finding.code));
  } catch (error) {
    if (error instanceof Refusal) return new Set([error.fault.code]);
    throw error;
  }
}

const hostile = vectorsAt('hostile');

describe.skipIf(hostile === null)('hostile archives', () => {
  test.each([
    ['bomb_flat.zip', 'package/hostile-archive'],
    ['bomb_overlap.zip', 'package/hostile-archive'],
    ['bomb_same_header.zip', 'package/hostile-archive'],
    ['zipslip_dotdot.zip', 'bag/unsafe-path'],
    ['zipslip_absolute.zip', 'bag/unsafe-path'],
    ['zipslip_windows.zip', 'bag/unsafe-path'],
    ['zip_symlink_through.zip', 'file/not-a-file'],
    ['nfc_nfd_twins.zip', 'file/duplicate'],
    ['deep_dirs.zip', 'bag/unsafe-path'],
    ['long_names.zip', 'bag/unportable-path'],
    ['bomb_nested.zip', 'bag/missing-declaration'],
    ['deep_zip_in_zip.zip', 'bag/missing-declaration'],
    ['polyglot_as.zip', 'bag/missing-declaration'],
    ['huge_complete_1bit.png', 'package/not-a-package'],
  ])('%s: %s', async (name, code) => {
    expect(await codesOf(path.join(hostile ?? '', name))).toContain(code);
  });
});

const archives = vectorsAt('archives');

describe.skipIf(archives === null || !hasPython)('archives of other makers', () => {
  const program = [
    'import hashlib,json,sys,zipfile',
    'z=zipfile.ZipFile(sys.argv[1])',
    'print(json.dumps({i.filename:hashlib.sha256(z.read(i)).hexdigest() for i in z.infolist() if not i.is_dir()}))',
  ].join('\n');

  test.each([
    'go-zip/dd.zip',
    'go-zip/unix.zip',
    'go-zip/utf8-winzip.zip',
    'libzip/fileorder.zip',
    'libzip/testchanged.zip',
  ])('%s: the same files as another reader finds', async name => {
    const file = await FileAccess.open(path.join(archives ?? '', name));
    const source = new ZipSource(file, nodeInflate);
    const found: Record<string, string> = {};
    for (const { path: inner } of (await source.list()).files) {
      const hash = createHash('sha256');
      for await (const chunk of source.open(inner)) hash.update(chunk);
      found[inner] = hash.digest('hex');
    }
    await file.close();
    const others = execFileSync('python3', ['-c', program, path.join(archives ?? '', name)]);
    expect(found).toEqual(JSON.parse(others.toString()));
  });

  const libzip = archives === null ? [] : readdirSync(path.join(archives, 'libzip'));

  test.each(libzip.filter(name => name.endsWith('.zip')))(
    'libzip/%s is never taken for a package, and nothing breaks',
    async name => {
      expect((await codesOf(path.join(archives ?? '', 'libzip', name))).size).toBeGreaterThan(0);
    },
  );
});

describe('a package as a zip', () => {
  let folder: string;
  let zip: Buffer;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'litopys-'));
    const target = path.join(folder, 'package.zip');
    await exported(smallVault().vault, { form: 'zip', target });
    zip = readFileSync(target);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('cut short or appended to is refused at any place', async () => {
    const file = path.join(testFolder(), 'package.zip');
    for (const cut of [1, 10, 22, 100, 5000, zip.length - 10, zip.length]) {
      writeFileSync(file, zip.subarray(0, zip.length - cut));
      expect([...(await codesOf(file))][0]).toMatch(/^package\//);
    }
    writeFileSync(file, Buffer.concat([zip, Buffer.from('x')]));
    expect(await codesOf(file)).toEqual(new Set(['package/not-a-package']));
  });

  test('one bit flipped in any file of it is found', async () => {
    const file = path.join(testFolder(), 'package.zip');
    for (let at = 13; at < zip.indexOf('PK\u0001\u0002'); at += 20_011) {
      const bytes = Buffer.from(zip);
      bytes[at] = bytes[at]! ^ 4;
      writeFileSync(file, bytes);
      const local = bytes.lastIndexOf('PK\u0003\u0004', at);
      if (at - local < 30) continue;
      expect((await codesOf(file)).size).toBeGreaterThan(0);
    }
  });

  test.skipIf(!hasPython)(
    'is read zip64, packed anew, with what file managers leave in it',
    async () => {
      const again = path.join(testFolder(), 'again.zip');
      const program = [
        'import sys,zipfile',
        's=zipfile.ZipFile(sys.argv[1]);o=zipfile.ZipFile(sys.argv[2],"w",zipfile.ZIP_DEFLATED)',
        'for i in s.infolist():',
        ' with o.open(i.filename,"w",force_zip64=True) as f: f.write(s.read(i))',
        'o.writestr("__MACOSX/._x","x"); o.writestr(s.namelist()[0].split("/")[0]+"/.DS_Store","x"); o.close()',
      ].join('\n');
      execFileSync('python3', ['-c', program, path.join(folder, 'package.zip'), again]);
      expect((await verified(again)).report.verdict).toBe('valid');
    },
  );
});

test('entries that share their bytes are refused, however small', async () => {
  const file = path.join(testFolder(), 'shared.zip');
  // Two files of one byte; then the second entry of the directory is led to the first file.
  const parts = ['a', 'b'].map(name => {
    const local = Buffer.alloc(32);
    local.writeUInt32LE(0x04034b50);
    [local[18], local[22], local[26]] = [1, 1, 1];
    local.write(`${name}x`, 30);
    const entry = Buffer.alloc(47);
    entry.writeUInt32LE(0x02014b50);
    [entry[20], entry[24], entry[28]] = [1, 1, 1];
    entry.write(name, 46);
    return { local, entry };
  });
  const directory = Buffer.concat(parts.map(part => part.entry));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  [end[8], end[10], end[12], end[16]] = [2, 2, directory.length, 64];
  const write = (second: number) => {
    directory[47 + 42] = second;
    writeFileSync(file, Buffer.concat([...parts.map(part => part.local), directory, end]));
  };
  write(32);
  expect(await codesOf(file)).toContain('bag/missing-declaration');
  write(0);
  expect(await codesOf(file)).toEqual(new Set(['package/hostile-archive']));
});

describe('a package as a folder', () => {
  test('links are not followed, pipes not waited for', async () => {
    const made = await exported(smallVault().vault);
    const original = path.join(made.path, 'data/evidence/E-000002.txt');
    const elsewhere = path.join(testFolder(), 'elsewhere.txt');
    writeFileSync(elsewhere, readFileSync(original));
    rmSync(original);
    symlinkSync(elsewhere, original);
    execFileSync('mkfifo', [path.join(made.path, 'data/pipe')]);
    symlinkSync(testFolder(), path.join(made.path, 'data/away'));
    const { report } = await verified(made.path);
    const refused = report.findings.filter(finding => finding.code === 'file/not-a-file');
    expect(refused.map(finding => finding.where).sort()).toEqual([
      'data/away',
      'data/evidence/E-000002.txt',
      'data/pipe',
    ]);
    expect(report.findings.map(finding => finding.code)).toContain('evidence/missing');
  });

  test('the folder above it is taken too, where it holds nothing else', async () => {
    const above = testFolder();
    await exported(smallVault().vault, { target: path.join(above, 'package') });
    expect((await verified(above)).report.verdict).toBe('valid');
    await mkdir(path.join(above, 'other'));
    writeFileSync(path.join(above, 'other', 'file'), '');
    expect((await verified(above)).report.verdict).toBe('invalid');
  });

  test('what is not there, or is a single file, is told as such', async () => {
    const file = path.join(testFolder(), 'file');
    expect(await codesOf(file)).toEqual(new Set(['package/not-found']));
    writeFileSync(file, '');
    expect(await codesOf(file)).toEqual(new Set(['package/not-a-package']));
    expect((await new FolderSource(testFolder()).list()).files).toEqual([]);
  });
});
