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
import { KnownBranch, RememberedHead } from './rememberedHead.ts';

/** Branches of a vault that were seen here, the one seen last first. */
const HeadFile = z.strictObject({ version: z.literal(2), branches: z.array(KnownBranch) });
const FirstHeadFile = RememberedHead.extend({ version: z.literal(1) }).transform(
  ({ version: _, ...head }): z.infer<typeof HeadFile> => ({
    version: 2,
    branches: [{ ...head, left: false }],
  }),
);
const mostBytes = 64 * 1024;
const mostBranches = 50;

export interface HeadMemory {
  /**
   * The newest head seen of a vault, by whichever process; null where none was. `unreadable` when something was
   * kept and cannot be read: rollback cannot be judged, and that is told.
   */
  headOf(vault: string): Promise<RememberedHead | null | 'unreadable'>;
  /** Every branch of the vault that was seen here, the one seen last first. */
  branchesOf(vault: string): Promise<readonly KnownBranch[] | 'unreadable'>;
  /** `leaving` names the branches that this one goes on in place of. */
  remember(vault: string, head: RememberedHead, leaving?: readonly string[]): Promise<void>;
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

  async function branchesOf(vault: string): Promise<readonly KnownBranch[] | 'unreadable'> {
    const own = await readBranches(fileOf(vault));
    if (own === 'unreadable') return own;
    const taken = earlier.heads.get(vault) ?? null;
    if (taken === null) return own.length === 0 && earlier.damaged ? 'unreadable' : own;
    const same = own.find(each => each.branch === taken.branch);
    if (same && same.size >= taken.size) return own;
    const others = own.filter(each => each !== same);
    return [...others, { ...taken, left: same?.left ?? false }];
  }

  async function headOf(vault: string): Promise<RememberedHead | null | 'unreadable'> {
    const known = await branchesOf(vault);
    if (known === 'unreadable') return known;
    const [newest] = known;
    if (!newest) return null;
    const { left: _, ...head } = newest;
    return head;
  }

  function remember(
    vault: string,
    head: RememberedHead,
    leaving: readonly string[] = [],
  ): Promise<void> {
    writing = writing
      .catch(() => undefined)
      .then(async () => {
        const known = await branchesOf(vault);
        const others = (known === 'unreadable' ? [] : known)
          .filter(each => each.branch !== head.branch)
          .map(each => (leaving.includes(each.branch) ? { ...each, left: true } : each));
        const branches = [{ ...head, left: false }, ...others].slice(0, mostBranches);
        const bytes = toUtf8(`${JSON.stringify({ version: 2, branches }, null, 1)}\n`);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await replaceFile(fileOf(vault), bytes);
      });
    return writing;
  }

  /** Where this fails the earlier file stays, and is read again at the next start. */
  async function takeOver(): Promise<void> {
    for (const vault of earlier.heads.keys()) {
      const known = await branchesOf(vault);
      const [newest] = known === 'unreadable' ? [] : known;
      if (newest) {
        const { left: _, ...head } = newest;
        await remember(vault, head);
      }
    }
    const known = new Set((await recents.all()).map(each => each.folder));
    for (const each of earlier.recents.toReversed()) {
      if (!known.has(each.folder)) await recents.add(each.folder, each.vault, null);
    }
    await forgetEarlier(places);
  }
  if (earlier.isThere) await takeOver().catch(() => undefined);

  return { headOf, branchesOf, remember, recents };
}

async function readBranches(file: string): Promise<readonly KnownBranch[] | 'unreadable'> {
  try {
    const bytes = await readSmallFile(file, mostBytes);
    if (bytes === null) return [];
    return z.union([HeadFile, FirstHeadFile]).parse(JSON.parse(fromUtf8(bytes))).branches;
  } catch {
    return 'unreadable';
  }
}
