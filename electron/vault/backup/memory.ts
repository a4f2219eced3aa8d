/**
 * The last verified backup of each vault, remembered outside it: an entry in the ledger is written before the copy and
 * cannot tell whether the copy was ever finished.
 */
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../../shared/bytes.ts';
import { readSmallFile, replaceFile } from '../disk/durable.ts';

const LastBackup = z.strictObject({
  at: z.string(),
  size: z.int().positive(),
  generation: z.int().positive(),
  /** Null where the person wants no folders remembered. */
  folder: z.string().nullable(),
});
export type LastBackup = z.infer<typeof LastBackup>;

const Memory = z.strictObject({ version: z.literal(1), backups: z.record(z.uuid(), LastBackup) });

export interface BackupMemory {
  lastOf(vault: string): LastBackup | null;
  remember(vault: string, backup: LastBackup): Promise<void>;
  /** Dates stay, folders go. */
  forgetFolders(): Promise<void>;
}

/** A memory that cannot be read is empty: then a reminder comes too early, never too late. */
export async function openBackupMemory(stateDir: string): Promise<BackupMemory> {
  const file = path.join(stateDir, 'backups.json');
  let backups = await read(file);

  async function write(next: typeof backups): Promise<void> {
    backups = next;
    await replaceFile(file, toUtf8(`${JSON.stringify({ version: 1, backups }, null, 1)}\n`));
  }

  return {
    lastOf: vault => backups[vault] ?? null,
    remember: (vault, backup) => write({ ...backups, [vault]: backup }),
    forgetFolders: () =>
      write(
        Object.fromEntries(
          Object.entries(backups).map(([vault, last]) => [vault, { ...last, folder: null }]),
        ),
      ),
  };
}

async function read(file: string): Promise<Record<string, LastBackup>> {
  try {
    const bytes = await readSmallFile(file, 8 * 1024 * 1024);
    return bytes === null ? {} : Memory.parse(JSON.parse(fromUtf8(bytes))).backups;
  } catch {
    return {};
  }
}
