import * as z from 'zod';
import { action, job, query } from './define.ts';
import { DeviceCodeText, Finding, Head } from './session.ts';

const Token = z.string().min(1).max(4096);
/** Number of a backup in its folder, from 1. */
const Generation = z.int().min(1).max(999_999);

/** One backup in a folder, as it tells itself; only a check with the keys proves it. */
export const BackupRow = z.strictObject({
  generation: Generation,
  vault: z.string(),
  at: z.string(),
  /** Entries of the ledger, and its fingerprint in words. */
  size: z.int(),
  root: z.string(),
  wordsUk: z.array(z.string()),
  wordsEn: z.array(z.string()),
  objects: z.int(),
  bytes: z.number(),
  /** Bytes of the database. */
  database: z.number(),
  /** What is missing or of another size, by code; null: all files are there. */
  fault: z.string().nullable(),
});
export type BackupRow = z.infer<typeof BackupRow>;

/** What a check of a backup looked at, counted, and what it found. */
export const BackupReport = z.strictObject({
  verdict: z.enum(['valid', 'invalid']),
  generation: Generation,
  head: Head.nullable(),
  checked: z.strictObject({
    pages: z.int(),
    objects: z.int(),
    /** Bytes of content decrypted; only in depth. */
    bytes: z.number(),
  }),
  findings: z.array(Finding),
});
export type BackupReport = z.infer<typeof BackupReport>;

const Credentials = z.strictObject({
  userName: z.string().min(1).max(100),
  passphrase: z.string().max(1024),
  deviceCode: DeviceCodeText.nullable().default(null),
});
export type BackupCredentials = z.infer<typeof Credentials>;

export const backup = {
  /** The last verified backup of the open vault that this computer knows of, and whether a new one is due. */
  state: query({
    input: z.strictObject({}),
    output: z.strictObject({
      last: z
        .strictObject({
          at: z.string(),
          size: z.int(),
          generation: Generation,
          /** Null where the person wants no folders remembered. */
          folder: z.string().nullable(),
          /** The folder is there now. */
          present: z.boolean(),
        })
        .nullable(),
      /** Entries since then; all where none is known. */
      since: z.int(),
      overdue: z.boolean(),
    }),
  }),

  /** Backups in a folder, newest first; null: the folder of the last one. Fault: backup/none-here. */
  list: query({
    input: z.strictObject({ folder: Token.nullable() }),
    output: z.strictObject({
      folder: z.string(),
      rows: z.array(BackupRow),
      /** Those that cannot even say what they are. */
      unreadable: z.array(z.strictObject({ generation: Generation, code: z.string() })),
    }),
    beforeUnlock: true,
  }),

  /**
   * Make one more backup in a folder (null: where the last one is) and verify it. Older ones stay as they are.
   * Faults: backup/folder-needed, backup/folder-gone, backup/inside-vault, backup/running, disk/…, job/cancelled.
   */
  make: job({
    right: 'backup',
    input: z.strictObject({ folder: Token.nullable(), note: z.string().max(500).nullable() }),
    output: z.strictObject({
      seq: z.int(),
      folder: z.string(),
      /** Objects that were not in the folder before, and their bytes on disk. */
      added: z.strictObject({ objects: z.int(), bytes: z.number() }),
      report: BackupReport,
    }),
  }),

  /** Check a backup: null credentials take the keys of the open vault. Faults: backup/other-keys … */
  check: job({
    right: 'read',
    input: z.strictObject({
      folder: Token.nullable(),
      generation: Generation,
      credentials: Credentials.nullable(),
      deep: z.boolean(),
    }),
    output: BackupReport,
    beforeUnlock: true,
  }),

  /** Remove all but the newest `keep` backups, and the files that no other names. */
  thin: action({
    right: 'backup',
    input: z.strictObject({ folder: Token.nullable(), keep: z.int().min(1).max(10_000) }),
    output: z.strictObject({ generations: z.int(), objects: z.int(), bytes: z.number() }),
    beforeUnlock: true,
  }),

  /**
   * Write a vault anew from a backup, to a folder that does not exist. It is verified before it gets its name, and
   * begins a branch when it is first opened. `incomplete`: also where files of evidence are missing.
   * Faults: backup/damaged, backup/incomplete, target/exists, vault/wrong-name-or-passphrase, disk/… .
   */
  restore: job({
    right: 'backup',
    input: z.strictObject({
      folder: Token.nullable(),
      generation: Generation,
      target: Token,
      ...Credentials.shape,
      incomplete: z.boolean(),
    }),
    output: z.strictObject({
      /** Opens it: `session.open`. */
      token: z.string(),
      folder: z.string(),
      report: BackupReport,
    }),
    beforeUnlock: true,
  }),
};
