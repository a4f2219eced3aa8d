/** Which vaults were opened on this machine: a file each, so that processes do not overwrite one another's. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';

const Recent = z.strictObject({
  version: z.literal(1),
  folder: z.string(),
  vault: z.uuid(),
  /** That the vault was on when it was last opened there; null where an earlier version noted none. */
  branch: z.uuid().nullable().default(null),
  /** When it was last opened. */
  at: z.string(),
});
type Recent = z.infer<typeof Recent>;

const mostBytes = 64 * 1024;
const mostRecents = 20;

export interface Recents {
  /** Newest first. */
  all(): Promise<readonly Omit<Recent, 'version' | 'at'>[]>;
  /** @param branch on which the vault goes on there; null where it was only read, which keeps what is known */
  add(folder: string, vault: string, branch: string | null): Promise<void>;
  forget(folder: string): Promise<void>;
  /** No folder is kept. */
  forgetAll(): Promise<void>;
}

export function openRecents(place: string): Recents {
  let last = 0;

  function fileOf(folder: string): string {
    return path.join(place, `${createHash('sha256').update(folder).digest('hex')}.json`);
  }

  async function read(): Promise<Recent[]> {
    const names = await readdir(place).catch(() => []);
    const files = names.filter(name => /^[0-9a-f]{64}\.json$/.test(name));
    const found = await Promise.all(files.map(name => readRecent(path.join(place, name))));
    return found
      .flatMap(each => (each === null ? [] : [each]))
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  return {
    all: async () => (await read()).map(({ folder, vault, branch }) => ({ folder, vault, branch })),
    async add(folder, vault, branch) {
      last = Math.max(Date.now(), last + 1); // two of one moment keep their order
      const at = new Date(last).toISOString();
      await mkdir(place, { recursive: true, mode: 0o700 });
      const known = await readRecent(fileOf(folder));
      const kept = known?.vault === vault ? known.branch : null;
      const recent: Recent = { version: 1, folder, vault, branch: branch ?? kept, at };
      await replaceFile(fileOf(folder), toUtf8(`${JSON.stringify(recent, null, 1)}\n`));
      for (const old of (await read()).slice(mostRecents)) await rm(fileOf(old.folder));
    },
    forget: folder => rm(fileOf(folder), { force: true }),
    forgetAll: () => rm(place, { recursive: true, force: true }),
  };
}

async function readRecent(file: string): Promise<Recent | null> {
  try {
    const bytes = await readSmallFile(file, mostBytes);
    return bytes === null ? null : Recent.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    return null;
  }
}
