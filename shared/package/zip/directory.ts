/**
 * The central directory of a zip archive (PKWARE APPNOTE 6.3.10), zip64 included, read strictly: an archive
 * of which two programs could see different files is refused.
 */
import { fromUtf8 } from '../../bytes.ts';
import { mostFiles, UnreadablePackage } from '../source.ts';

/** A file or the like of which any part can be read. */
export interface RandomAccess {
  readonly size: number;
  /** Exactly these bytes, the caller's to keep. Throws where there are fewer. */
  read(start: number, length: number): Promise<Uint8Array>;
}

export interface ZipEntry {
  /** As written; a folder ends in `/`. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endLength = 22;
const longestComment = 0xffff;
const zip64LocatorLength = 20;
const zip64EndLength = 56;
const entryLength = 46;
const longestDirectory = 512 * 1024 * 1024;

interface DirectoryPlace {
  readonly start: number;
  readonly length: number;
  readonly count: number;
}

/** @throws UnreadablePackage where it is no archive, is damaged, or is made to deceive */
export async function readDirectory(file: RandomAccess): Promise<ZipEntry[]> {
  const { start, length, count } = await findDirectory(file);
  if (count > mostFiles) throw new UnreadablePackage('package/too-many-files');
  if (length > longestDirectory || count * entryLength > length) throw damaged();
  const bytes = await file.read(start, length);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const next = parseEntry(bytes, at, start);
    entries.push(next.entry);
    at = next.end;
  }
  if (at !== length) throw damaged();
  refuseOverlaps(entries, start);
  return entries;
}

async function findDirectory(file: RandomAccess): Promise<DirectoryPlace> {
  const tailLength = Math.min(file.size, endLength + longestComment);
  if (tailLength < endLength) throw new UnreadablePackage('package/not-a-package');
  const tailStart = file.size - tailLength;
  const tail = viewOf(await file.read(tailStart, tailLength));
  for (let at = tailLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    // A comment that does not reach the end is the middle of something else.
    if (at + endLength + tail.getUint16(at + 20, true) !== tailLength) continue;
    const disks = [tail.getUint16(at + 4, true), tail.getUint16(at + 6, true)];
    const count = tail.getUint16(at + 10, true);
    const length = tail.getUint32(at + 12, true);
    const start = tail.getUint32(at + 16, true);
    const end = tailStart + at;
    const zip64 = await findZip64(file, end);
    if (zip64 !== null) return zip64;
    if (disks.some(disk => disk !== 0) || count !== tail.getUint16(at + 8, true)) throw damaged();
    if (start + length !== end) throw damaged();
    return { start, length, count };
  }
  throw new UnreadablePackage('package/not-a-package');
}

async function findZip64(file: RandomAccess, end: number): Promise<DirectoryPlace | null> {
  if (end < zip64LocatorLength + zip64EndLength) return null;
  const locator = viewOf(await file.read(end - zip64LocatorLength, zip64LocatorLength));
  if (locator.getUint32(0, true) !== 0x07064b50) return null;
  const recordStart = size64(locator, 8);
  if (recordStart + zip64EndLength !== end - zip64LocatorLength) throw damaged();
  const record = viewOf(await file.read(recordStart, zip64EndLength));
  if (record.getUint32(0, true) !== 0x06064b50) throw damaged();
  const [here, count] = [size64(record, 24), size64(record, 32)];
  const [length, start] = [size64(record, 40), size64(record, 48)];
  const disks = [record.getUint32(16, true), record.getUint32(20, true)];
  if (disks.some(disk => disk !== 0) || here !== count) throw damaged();
  if (start + length !== recordStart) throw damaged();
  return { start, length, count };
}

function parseEntry(
  bytes: Uint8Array,
  at: number,
  dataEnd: number,
): { readonly entry: ZipEntry; readonly end: number } {
  if (at + entryLength > bytes.length) throw damaged();
  const view = viewOf(bytes.subarray(at));
  if (view.getUint32(0, true) !== 0x02014b50) throw damaged();
  const flags = view.getUint16(8, true);
  const nameLength = view.getUint16(28, true);
  const extraLength = view.getUint16(30, true);
  const commentLength = view.getUint16(32, true);
  const end = at + entryLength + nameLength + extraLength + commentLength;
  if (end > bytes.length) throw damaged();
  const rawName = bytes.slice(at + entryLength, at + entryLength + nameLength);
  const extraStart = at + entryLength + nameLength;
  const extra = viewOf(bytes.subarray(extraStart, extraStart + extraLength));
  const [size, compressedSize, offset] = zip64Sizes(extra, [
    view.getUint32(24, true),
    view.getUint32(20, true),
    view.getUint32(42, true),
  ]);
  if (view.getUint16(34, true) !== 0 || offset + compressedSize > dataEnd) throw damaged();
  // The upper half of the external attributes holds the mode where the archive was made on Unix.
  const isLink =
    view.getUint8(5) === 3 && ((view.getUint32(38, true) >>> 16) & 0o170000) === 0o120000;
  const entry = {
    name: nameOf(rawName),
    rawName,
    isEncrypted: (flags & 0x2041) !== 0,
    isLink,
    method: view.getUint16(10, true),
    compressedSize,
    size,
    offset,
  };
  return { entry, end };
}

/** Sizes that do not fit 32 bits stand in the extra field 0x0001, in this order, and only those. */
function zip64Sizes(
  extra: DataView,
  short: readonly [number, number, number],
): [number, number, number] {
  const whole: [number, number, number] = [...short];
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    if (at + 4 + length > extra.byteLength) throw damaged();
    if (extra.getUint16(at, true) === 0x0001) {
      let place = at + 4;
      for (const [index, value] of short.entries()) {
        if (value !== 0xffffffff) continue;
        if (place + 8 > at + 4 + length) throw damaged();
        whole[index] = size64(extra, place);
        place += 8;
      }
      return whole;
    }
    at += 4 + length;
  }
  return whole;
}

/** Names that are not UTF-8 are none of ours; they are shown byte by byte, and no manifest names them. */
function nameOf(raw: Uint8Array): string {
  try {
    return fromUtf8(raw);
  } catch {
    return Array.from(raw, byte => String.fromCharCode(byte)).join('');
  }
}

/** Entries that share their bytes make a small archive unpack to any size. */
function refuseOverlaps(entries: readonly ZipEntry[], dataEnd: number): void {
  const localLength = 30;
  const placed = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, { offset, rawName, compressedSize }] of placed.entries()) {
    const end = offset + localLength + rawName.length + compressedSize;
    if (end > (placed[index + 1]?.offset ?? dataEnd)) {
      throw new UnreadablePackage('package/hostile-archive');
    }
  }
}

function size64(view: DataView, at: number): number {
  const size = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(size)) throw damaged();
  return size;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): UnreadablePackage {
  return new UnreadablePackage('package/damaged-archive');
}
