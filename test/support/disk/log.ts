/** What the shim recorded: every change of a folder in its order, to be made again one by one elsewhere. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Made, emptied or cut, written, renamed, removed; a folder made. */
type Kind = 'c' | 't' | 'w' | 'r' | 'u' | 'm';

export interface Change {
  readonly kind: Kind;
  readonly path: string;
  /** Where it is written; the new length of what is cut. */
  readonly at: number;
  /** What is written; the new name. */
  readonly data: Buffer;
}

const headBytes = 17;

/** Paths are told from the folder on. */
export function readChanges(log: string, folder: string): Change[] {
  const bytes = readFileSync(log);
  const changes: Change[] = [];
  for (let from = 0; from < bytes.length;) {
    const kind = String.fromCharCode(bytes.readUInt8(from));
    const at = Number(bytes.readBigUInt64LE(from + 1));
    const [pathLength, size] = [bytes.readUInt32LE(from + 9), bytes.readUInt32LE(from + 13)];
    const dataFrom = from + headBytes + pathLength;
    const place = bytes.toString('utf8', from + headBytes, dataFrom);
    const data = bytes.subarray(dataFrom, dataFrom + size);
    changes.push({ kind: kindOf(kind), path: path.relative(folder, place), at, data });
    from = dataFrom + size;
  }
  return changes.map(change =>
    change.kind === 'r'
      ? { ...change, data: Buffer.from(path.relative(folder, change.data.toString())) }
      : change,
  );
}

function kindOf(letter: string): Kind {
  const kind = (['c', 't', 'w', 'r', 'u', 'm'] as const).find(each => each === letter);
  if (kind === undefined) throw new Error(`the shim recorded ${letter}`);
  return kind;
}

export function applyChange(change: Change, folder: string): void {
  const file = path.join(folder, change.path);
  const { kind, at, data } = change;
  if (kind === 'c') writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
  if (kind === 't') truncateSync(file, at);
  if (kind === 'w') writeAt(file, data, at);
  if (kind === 'r') renameSync(file, path.join(folder, data.toString()));
  if (kind === 'u') rmSync(file, { recursive: true });
  if (kind === 'm') mkdirSync(file, { mode: 0o700 });
}

function writeAt(file: string, data: Buffer, at: number): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, data, 0, data.length, at);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Numbers of changes before which a kill is tried: at the beginning and the end of every run of writes to one file, or
 * of these and of all so many as are wanted, evenly.
 */
export function momentsOf(changes: readonly Change[], most: number): number[] {
  const all = Array.from({ length: changes.length + 1 }, (_, index) => index);
  const turns = all.filter(index => {
    const [before, after] = [changes[index - 1], changes[index]];
    return !before || !after || before.kind !== after.kind || before.path !== after.path;
  });
  const wanted = most >= all.length ? all : turns;
  const step = Math.max(1, (wanted.length - 1) / (most - 1));
  const chosen = Array.from({ length: Math.min(most, wanted.length) }, (_, index) =>
    Math.round(index * step),
  );
  return chosen.flatMap(index => wanted[index] ?? []);
}
