import { inflateSync } from 'node:zlib';
import path from 'node:path';
import { promisify } from 'node:util';
import { fromBuffer, type ZipFile } from 'yauzl';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../electron/vault/demo/evidence/catalogue.ts';
import type { DemoFile } from '../../../../electron/vault/demo/evidence/facts.ts';
import { windows1251 } from '../../../../electron/vault/demo/files/text.ts';
import { EvidenceFacts } from '../../../../shared/records/evidence.ts';

const files = catalogue(text => text.uk);

function file(key: string): DemoFile {
  return files.find(each => each.key === key)!;
}

/** What stands where, in a file that is what its ending says. */
const marks: Readonly<Record<string, readonly [at: number, text: string]>> = {
  '.jpg': [6, 'Exif\0\0'],
  '.jpeg': [6, 'Exif\0\0'],
  '.png': [1, 'PNG\r\n'],
  '.pdf': [0, '%PDF-1.7\n'],
  '.docx': [30, '[Content_Types].xml'],
  '.xlsx': [30, '[Content_Types].xml'],
  '.ods': [30, 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
  '.zip': [0, 'PK'],
  '.eml': [0, 'From: '],
  '.mp4': [4, 'ftyp'],
  '.webm': [0, '\u001aE\u00df\u00a3'],
  '.wav': [8, 'WAVE'],
  '.ogg': [0, 'OggS'],
  '.csv': [0, '\u00ef\u00bb\u00bf'],
  '.html': [0, '<!DOCTYPE html>'],
  '.htm': [0, '<!DOCTYPE html>'],
  '.svg': [0, '<svg '],
  '.json': [0, '{'],
  '.txt': [0, ''],
};

test('forty files of more than ten kinds, each what its ending says', async () => {
  expect(files).toHaveLength(40);
  expect(new Set(files.map(each => each.key)).size).toBe(40);
  expect(new Set(files.map(each => each.name)).size).toBe(40);
  for (const { name, make } of files) {
    const bytes = Buffer.from(await make());
    const ending = path.extname(name).toLowerCase();
    const [at, text] = marks[ending]!;
    expect(bytes.toString('latin1', at, at + text.length), name).toBe(text);
  }
  const kinds = new Set(files.map(each => path.extname(each.name).toLowerCase()));
  expect(kinds.size).toBeGreaterThanOrEqual(15);
});

test('the bytes are the same every time, and differ from file to file', async () => {
  const seen = new Set<string>();
  for (const { make } of files) {
    const once = Buffer.from(await make()).toString('base64');
    expect(Buffer.from(await make()).toString('base64')).toBe(once);
    seen.add(once);
  }
  expect(seen.size).toBe(40);
});

test('what is said of each file is what the record takes', () => {
  for (const { facts } of files) EvidenceFacts.parse(facts);
});

test('a photograph carries time and place as a camera writes them', async () => {
  const bytes = Buffer.from(await file('photo-bus').make());
  const tiff = bytes.subarray(12);
  const entries = (at: number) =>
    new Map(
      Array.from({ length: tiff.readUInt16LE(at) }, (_, index) => {
        const entry = at + 2 + index * 12;
        return [tiff.readUInt16LE(entry), entry] as const;
      }),
    );
  const main = entries(tiff.readUInt32LE(4));
  const gps = entries(tiff.readUInt32LE(main.get(0x8825)! + 8));
  const latitude = tiff.readUInt32LE(gps.get(2)! + 8);
  const parts = [0, 8, 16].map(
    step => tiff.readUInt32LE(latitude + step) / tiff.readUInt32LE(latitude + step + 4),
  );
  expect(parts[0]! + parts[1]! / 60 + parts[2]! / 3600).toBeCloseTo(46.6354, 4);
  const camera = entries(tiff.readUInt32LE(main.get(0x8769)! + 8));
  const taken = tiff.readUInt32LE(camera.get(0x9003)! + 8);
  expect(tiff.toString('latin1', taken, taken + 19)).toBe('2022:09:13 06:41:20');
});

test('every object of a PDF lies where its table says', async () => {
  for (const { name, make } of files.filter(each => each.name.endsWith('.pdf'))) {
    const text = Buffer.from(await make()).toString('latin1');
    const table = Number(/startxref\n(\d+)/.exec(text)![1]);
    const rows = [...text.slice(table).matchAll(/(\d{10}) 00000 n/g)];
    expect(rows.length, name).toBeGreaterThan(8);
    rows.forEach(([, offset], index) => {
      expect(text.slice(Number(offset), Number(offset) + 12)).toMatch(`${index + 1} 0 obj\n`);
    });
  }
});

test('a screenshot has as many rows of points as it says', async () => {
  const bytes = Buffer.from(await file('screenshot-chat').make());
  const at = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  expect(rows.length).toBe((bytes.readUInt32BE(16) * 3 + 1) * bytes.readUInt32BE(20));
});

test('an archive lists its members, with names of any script', async () => {
  const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer);
  const zip = await open(Buffer.from(await file('bundle-phone').make()), { lazyEntries: false });
  const names: string[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: { fileName: string }) => names.push(entry.fileName));
    zip.on('end', resolve).on('error', reject);
  });
  expect(names).toEqual(['DCIM/README.txt', 'notes/нотатка.txt', 'contacts.vcf']);
});

test('old Cyrillic text is read back by its own code page, and refuses what it lacks', () => {
  const text = 'Їжак, ґанок, № 5 — ёлка';
  expect(new TextDecoder('windows-1251').decode(windows1251(text))).toBe(text);
  expect(() => windows1251('漢')).toThrow('windows-1251');
});
