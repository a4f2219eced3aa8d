/** The one file `heads.json` in which window and command line each kept heads and vaults before they shared a place. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8 } from '../../shared/bytes.ts';
import { readSmallFile } from './disk/durable.ts';
import { RememberedHead } from './rememberedHead.ts';

const Earlier = z.strictObject({
  version: z.literal(1),
  heads: z.record(z.uuid(), RememberedHead),
  recents: z.array(z.strictObject({ folder: z.string(), vault: z.uuid() })),
});

export interface EarlierMemory {
  readonly isThere: boolean;
  /** One of the files could not be read. */
  readonly damaged: boolean;
  /** Of a vault that several files know, the head with the most entries. */
  readonly heads: ReadonlyMap<string, RememberedHead>;
  /** Newest first. */
  readonly recents: readonly { readonly folder: string; readonly vault: string }[];
}

const name = 'heads.json';
const mostBytes = 8 * 1024 * 1024;

/** Reads what lies in these folders. */
export async function readEarlier(folders: readonly string[]): Promise<EarlierMemory> {
  const heads = new Map<string, RememberedHead>();
  const recents: z.infer<typeof Earlier>['recents'] = [];
  let isThere = false;
  let damaged = false;
  for (const folder of folders) {
    try {
      const bytes = await readSmallFile(path.join(folder, name), mostBytes);
      if (bytes === null) continue;
      isThere = true;
      const earlier = Earlier.parse(JSON.parse(fromUtf8(bytes)));
      for (const [vault, head] of Object.entries(earlier.heads)) {
        if (head.size > (heads.get(vault)?.size ?? 0)) heads.set(vault, head);
      }
      recents.push(...earlier.recents);
    } catch {
      isThere = true;
      damaged = true;
    }
  }
  return { isThere, damaged, heads, recents };
}

/** Once all of it is kept elsewhere. */
export async function forgetEarlier(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(path.join(folder, name), { force: true });
}
