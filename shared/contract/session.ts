import * as z from 'zod';
import { hasLoneSurrogate } from '../bytes.ts';
import { Id, text } from '../records/primitives.ts';
import { Roles } from '../rights.ts';
import { action, job, query } from './define.ts';

export const Language = z.enum(['uk', 'en']);
export type Language = z.infer<typeof Language>;

/** A passphrase as typed. At least 12 characters when one is set; none is too long to be sensible. */
export const NewPassphrase = z
  .string()
  .max(1024)
  .refine(value => Array.from(value).length >= 12, { error: 'passphrase/too-short' })
  .refine(value => !hasLoneSurrogate(value), { error: 'broken-text' });
export const Passphrase = z
  .string()
  .max(1024)
  .refine(value => !hasLoneSurrogate(value), { error: 'broken-text' });
/** A device code as typed, pasted or scanned. */
export const DeviceCodeText = z.string().max(4000);
export const UserName = text(100).pipe(z.string().min(1));
export const Token = z.string().min(1).max(4096);

/** Size and root of the ledger as its signed head says, with the fingerprint in words. */
export const Head = z.strictObject({
  size: z.int(),
  root: z.string(),
  at: z.string(),
  wordsUk: z.array(z.string()),
  wordsEn: z.array(z.string()),
});
export type Head = z.infer<typeof Head>;

/** A fault that checking found: what, where, what was expected and what stood there. */
export const Finding = z.strictObject({
  code: z.string(),
  where: z.string(),
  message: z.string(),
  expected: z.string().nullable(),
  found: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/**
 * Wrong names or passphrases since the vault was last opened. All null: there was a count, and it cannot be read.
 */
export const FailedTries = z.strictObject({
  count: z.int().nullable(),
  since: z.string().nullable(),
  last: z.string().nullable(),
});
export type FailedTries = z.infer<typeof FailedTries>;

/**
 * What a person should know of an opening and no fault. `cannot-be-written`: it lies where this person may not write, and
 * was opened for reading. `not-closed`: something recorded lies beside the database still, because the vault was not
 * closed properly or is open elsewhere; it was read with it.
 */
export const OpeningNotice = z.enum(['cannot-be-written', 'not-closed']);
export type OpeningNotice = z.infer<typeof OpeningNotice>;

export const SessionState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('locked') }),
  z.strictObject({
    state: z.literal('open'),
    vault: Id,
    /** Last name of the vault's folder, without the ending. */
    name: z.string(),
    user: z.strictObject({ id: z.string(), name: z.string(), roles: Roles }),
    readOnly: z.boolean(),
    demo: z.boolean(),
    /** Null when it cannot be read: the vault was then opened for reading only. */
    head: Head.nullable(),
    /** What the quick check at opening found, and what a crash had left behind and was swept. */
    findings: z.array(Finding),
    swept: z.int(),
    /** Told at this opening, for the owner to know; null where there were none. */
    failedTries: FailedTries.nullable(),
    notices: z.array(OpeningNotice),
    lockAt: z.number().nullable(),
  }),
]);
export type SessionState = z.infer<typeof SessionState>;

export const RecentVault = z.strictObject({
  token: z.string(),
  name: z.string(),
  folder: z.string(),
  missing: z.boolean(),
  /** What is remembered of it outside the vault. */
  head: z
    .strictObject({ size: z.int(), root: z.string(), at: z.string(), words: z.array(z.string()) })
    .nullable(),
});
export type RecentVault = z.infer<typeof RecentVault>;

/**
 * A person's word that a vault which is not as it was last seen goes on: from the head they were shown, in place of
 * what was seen before (`restored`) or beside another copy that goes on too (`copied`).
 */
export const BranchConfirmation = z.strictObject({
  /** Root of the ledger as it was shown, hex. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  why: z.enum(['restored', 'copied']),
});
export type BranchConfirmation = z.infer<typeof BranchConfirmation>;

export const session = {
  state: query({ input: z.strictObject({}), output: SessionState, beforeUnlock: true }),

  /** Vaults opened before on this machine: token, folder, and the remembered head. */
  recents: query({ input: z.strictObject({}), output: z.array(RecentVault), beforeUnlock: true }),
  forgetRecent: action({
    right: 'read',
    input: z.strictObject({ token: Token }),
    output: z.strictObject({}),
    beforeUnlock: true,
  }),

  /**
   * Make a new vault at the chosen target and open it.
   * Faults: target/exists, target/not-writable, disk/full, passphrase/too-short, user/name-needed.
   */
  create: job({
    right: 'read',
    input: z.strictObject({ target: Token, userName: UserName, passphrase: NewPassphrase }),
    output: SessionState,
    beforeUnlock: true,
  }),

  /**
   * Open a vault. Faults: vault/wrong-name-or-passphrase, vault/device-missing, those of `device.try`, vault/in-use, vault/not-a-vault, vault/newer,
   * vault/header-damaged, vault/hostile-header, vault/database-damaged, vault/rolled-back, vault/forked …
   * After vault/rolled-back, forked, restored or copied a person can confirm a branch (`branch`), or open it for
   * reading only. After vault/older they can agree that it is brought to this version (`upgrade`).
   */
  open: job({
    right: 'read',
    input: z.strictObject({
      vault: Token,
      userName: UserName,
      passphrase: Passphrase,
      readOnly: z.boolean(),
      upgrade: z.boolean().default(false),
      branch: BranchConfirmation.nullable().default(null),
      /** For a bound user, where this machine does not keep the second secret (after vault/device-missing). */
      deviceCode: DeviceCodeText.nullable().default(null),
    }),
    output: SessionState,
    beforeUnlock: true,
  }),

  /** Make the synthetic demonstration vault in the chosen place (or a place of its own) and open it. */
  openDemo: job({
    right: 'read',
    input: z.strictObject({ language: Language }),
    output: SessionState,
    beforeUnlock: true,
  }),

  /** Close the vault: checkpoint, wipe keys. Running jobs are cancelled. */
  lock: action({ right: 'read', input: z.strictObject({}), output: z.strictObject({}) }),

  /** The person is here: the lock clock starts anew. */
  touch: action({ right: 'read', input: z.strictObject({}), output: z.strictObject({}) }),

  changePassphrase: job({
    right: 'own',
    input: z.strictObject({ current: Passphrase, next: NewPassphrase }),
    output: z.strictObject({}),
  }),
};

export const Settings = z.strictObject({
  language: Language,
  theme: z.enum(['light', 'dark', 'system']),
  density: z.enum(['comfortable', 'compact']),
  /** Minutes without a key or click until the vault locks. */
  lockAfter: z.int().min(1).max(480),
  contentProtection: z.boolean(),
  rememberVaults: z.boolean(),
  /** Days after which a vault without a verified backup is told of; 0: never. */
  backupReminder: z.int().min(0).max(365),
});
export type Settings = z.infer<typeof Settings>;

export const settings = {
  read: query({ input: z.strictObject({}), output: Settings, beforeUnlock: true }),
  write: action({ right: 'read', input: Settings.partial(), output: Settings, beforeUnlock: true }),
};

export const diagnostics = {
  /** Versions and the self-test of the byte path at start: MiB per second of AES-256-GCM and SHA-256. */
  read: query({
    input: z.strictObject({}),
    output: z.strictObject({
      sqlcipher: z.string(),
      sqlite: z.string(),
      node: z.string(),
      openssl: z.string(),
      aesGcmMiBps: z.number(),
      sha256MiBps: z.number(),
      knownAnswers: z.boolean(),
    }),
    beforeUnlock: true,
  }),
};
