/** The compound file in which old office files lie ([MS-CFB]): its directory and streams, every chain bounded. */
import { Refusal } from '../../../shared/result.ts';

export interface CompoundFile {
  readonly names: readonly string[];
  /** The bytes of a stream; null if there is none of this name. */
  stream(name: string): Buffer | null;
}

const endOfChain = 0xfffffffe;
const damaged = () => new Refusal('list/damaged');

/** @throws Refusal list/damaged */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 512) throw damaged();
  const sectorSize = 1 << file.readUInt16LE(30);
  const smallSize = 1 << file.readUInt16LE(32);
  if (sectorSize !== 512 && sectorSize !== 4096) throw damaged();
  if (smallSize !== 64) throw damaged();

  const sector = (index: number): Buffer => {
    const at = (index + 1) * sectorSize;
    if (at + sectorSize > file.length + sectorSize - 1 || at >= file.length) throw damaged();
    return file.subarray(at, at + sectorSize);
  };
  const numbers = (part: Buffer) =>
    Array.from({ length: part.length >> 2 }, (_, at) => part.readUInt32LE(at * 4));

  const table = allocation();
  const chain = (first: number): number[] => follow(table, first);
  const joined = (first: number) => Buffer.concat(chain(first).map(sector));

  const directory = entriesOf(joined(file.readUInt32LE(48)));
  const root = directory.find(({ type }) => type === 5);
  if (!root) throw damaged();
  const smallTable = numbers(Buffer.concat(chain(file.readUInt32LE(60)).map(sector)));
  const smallStore = root.first >= endOfChain ? Buffer.alloc(0) : joined(root.first);

  return {
    names: directory.map(({ name }) => name),
    stream(name) {
      const entry = directory.find(each => each.type === 2 && each.name === name);
      if (!entry) return null;
      if (entry.size >= file.readUInt32LE(56)) return joined(entry.first).subarray(0, entry.size);
      const parts = follow(smallTable, entry.first).map(at =>
        smallStore.subarray(at * smallSize, (at + 1) * smallSize),
      );
      return Buffer.concat(parts).subarray(0, entry.size);
    },
  };

  /** The allocation table: its sectors are listed in the header, then in a chain of their own. */
  function allocation(): number[] {
    const sectors = numbers(file.subarray(76, 512)).filter(index => index < endOfChain - 3);
    let next = file.readUInt32LE(68);
    for (let steps = 0; next < endOfChain - 3; steps++) {
      if (steps > file.length / sectorSize) throw damaged();
      const part = numbers(sector(next));
      next = part.pop() ?? endOfChain;
      sectors.push(...part.filter(index => index < endOfChain - 3));
    }
    return sectors.flatMap(index => numbers(sector(index)));
  }
}

function follow(table: readonly number[], first: number): number[] {
  const found: number[] = [];
  for (let at = first; at < endOfChain - 3; at = table[at] ?? endOfChain) {
    if (found.push(at) > table.length) throw damaged();
  }
  return found;
}

function entriesOf(directory: Buffer) {
  return Array.from({ length: directory.length >> 7 }, (_, index) => {
    const entry = directory.subarray(index * 128, index * 128 + 128);
    const length = Math.min(64, entry.readUInt16LE(64));
    return {
      name: entry.subarray(0, Math.max(0, length - 2)).toString('utf16le'),
      type: entry.readUInt8(66),
      first: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
}
