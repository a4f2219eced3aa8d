/**
 * The newest head of every vault, remembered outside it. A vault that has gone back (an older copy put in its
 * place) or forked is told by it. Vault and memory rolled back together are only seen by a printed or sent
 * checkpoint: the papers say so.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';

export const RememberedHead = z.strictObject({
  branch: z.uuid(),
  size: z.int().positive(),
  /** Root of the tree, hex. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  words: z.array(z.string()),
});
export type RememberedHead = z.infer<typeof RememberedHead>;

const Memory = z.strictObject({
  version: z.literal(1),
  heads: z.record(z.uuid(), RememberedHead),
  /** Folders of vaults opened on this machine, newest first; empty where the person wants none remembered. */
  recents: z.array(z.strictObject({ folder: z.string(), vault: z.uuid() })),
});
type Memory = z.infer<typeof Memory>;

const mostBytes = 8 * 1024 * 1024;
const mostRecents = 20;

export interface HeadMemory {
  headOf(vault: string): RememberedHead | null;
  /** True when the file was there but could not be read: rollback cannot be judged, and that is told. */
  readonly damaged: boolean;
  remember(vault: string, head: RememberedHead): Promise<void>;
  recents(): readonly { readonly folder: string; readonly vault: string }[];
  addRecent(folder: string, vault: string): Promise<void>;
  forgetRecent(folder: string): Promise<void>;
  /** No folder is kept; heads, which name none, are. */
  forgetRecents(): Promise<void>;
}

/** Reads the memory in `stateDir`, made if it is not there. */
export async function openHeadMemory(stateDir: string): Promise<HeadMemory> {
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const file = path.join(stateDir, 'heads.json');
  const { memory: read, damaged } = await readMemory(file);
  let memory = read;
  let writing: Promise<void> = Promise.resolve();

  function write(next: Memory): Promise<void> {
    memory = next;
    writing = writing
      .catch(() => undefined)
      .then(() => replaceFile(file, toUtf8(`${JSON.stringify(memory, null, 1)}\n`)));
    return writing;
  }

  return {
    damaged,
    headOf: vault => memory.heads[vault] ?? null,
    remember: (vault, head) => write({ ...memory, heads: { ...memory.heads, [vault]: head } }),
    recents: () => memory.recents,
    addRecent: (folder, vault) =>
      write({
        ...memory,
        recents: [
          { folder, vault },
          ...memory.recents.filter(each => each.folder !== folder),
        ].slice(0, mostRecents),
      }),
    forgetRecent: folder =>
      write({ ...memory, recents: memory.recents.filter(each => each.folder !== folder) }),
    forgetRecents: () => write({ ...memory, recents: [] }),
  };
}

async function readMemory(file: string): Promise<{ memory: Memory; damaged: boolean }> {
  const empty: Memory = { version: 1, heads: {}, recents: [] };
  try {
    const bytes = await readSmallFile(file, mostBytes);
    if (bytes === null) return { memory: empty, damaged: false };
    return { memory: Memory.parse(JSON.parse(fromUtf8(bytes))), damaged: false };
  } catch {
    return { memory: empty, damaged: true };
  }
}
