/**
 * The newest head of every vault, remembered outside it. A vault that has gone back (an older copy put in its
 * place) or forked is told by it. Vault and memory rolled back together are only seen by a printed or sent
 * checkpoint: the papers say so.
 *
 * Window and command line share the folder. A vault is written by one process at a time and has a file of its
 * own here, so no process overwrites what another has seen; nothing is kept in memory between two questions.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';
import { forgetEarlier, readEarlier } from './earlierMemory.ts';
import { openRecents, type Recents } from './recents.ts';
import { RememberedHead } from './rememberedHead.ts';

const HeadFile = RememberedHead.extend({ version: z.literal(1) });
const mostBytes = 64 * 1024;

export interface HeadMemory {
  /**
   * The newest head seen of a vault, by whichever process; null where none was. `unreadable` when something was
   * kept and cannot be read: rollback cannot be judged, and that is told.
   */
  headOf(vault: string): Promise<RememberedHead | null | 'unreadable'>;
  remember(vault: string, head: RememberedHead): Promise<void>;
  /** Folders of vaults opened on this machine; empty where the person wants none remembered. */
  readonly recents: Recents;
}

/** The memory in `stateDir`; what lies in one of the earlier places is taken over, and removed from there. */
export async function openHeadMemory(
  stateDir: string,
  earlierDirs: readonly string[] = [],
): Promise<HeadMemory> {
  const folder = path.join(stateDir, 'heads');
  const recents = openRecents(path.join(stateDir, 'recents'));
  const places = [stateDir, ...earlierDirs];
  const earlier = await readEarlier(places);
  let writing: Promise<void> = Promise.resolve();

  function fileOf(vault: string): string {
    return path.join(folder, `${vault}.json`);
  }

  async function headOf(vault: string): Promise<RememberedHead | null | 'unreadable'> {
    const own = await readHead(fileOf(vault));
    const taken = earlier.heads.get(vault) ?? null;
    if (own === 'unreadable') return own;
    if (own === null && taken === null && earlier.damaged) return 'unreadable';
    return own !== null && own.size >= (taken?.size ?? 0) ? own : taken;
  }

  function remember(vault: string, head: RememberedHead): Promise<void> {
    const bytes = toUtf8(`${JSON.stringify({ version: 1, ...head }, null, 1)}\n`);
    writing = writing
      .catch(() => undefined)
      .then(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await replaceFile(fileOf(vault), bytes);
      });
    return writing;
  }

  /** Where this fails the earlier file stays, and is read again at the next start. */
  async function takeOver(): Promise<void> {
    for (const vault of earlier.heads.keys()) {
      const head = await headOf(vault);
      if (head !== null && head !== 'unreadable') await remember(vault, head);
    }
    const known = new Set((await recents.all()).map(each => each.folder));
    for (const each of earlier.recents.toReversed()) {
      if (!known.has(each.folder)) await recents.add(each.folder, each.vault);
    }
    await forgetEarlier(places);
  }
  if (earlier.isThere) await takeOver().catch(() => undefined);

  return { headOf, remember, recents };
}

async function readHead(file: string): Promise<RememberedHead | null | 'unreadable'> {
  try {
    const bytes = await readSmallFile(file, mostBytes);
    if (bytes === null) return null;
    const { version: _, ...head } = HeadFile.parse(JSON.parse(fromUtf8(bytes)));
    return head;
  } catch {
    return 'unreadable';
  }
}
