import * as z from 'zod';
import { text } from '../records/primitives.ts';
import { leastThreshold, mostShares } from '../recovery/share.ts';
import { action, job, query } from './define.ts';
import { NewPassphrase, SessionState, Token, UserName } from './session.ts';

const Count = z.int().min(leastThreshold).max(mostShares);
const ShareNumber = z.int().min(1).max(mostShares);
const Made = z.strictObject({
  set: z.string(),
  threshold: z.int(),
  shares: z.int(),
  holders: z.array(z.string().nullable()),
  at: z.string(),
  by: z.string(),
});

/** Shares as they were typed, pasted or scanned; one text a share. */
const TypedShares = z.array(z.string().max(4000)).max(mostShares);

/** Who brought shares together when, told to everybody who opens the vault afterwards. */
const Use = z.strictObject({
  seq: z.int(),
  at: z.string(),
  /** The administrator whom the recovery enrolled. */
  by: z.string(),
  /** Labels of the holders whose shares were used, or their numbers where nobody was named. */
  holders: z.array(z.string()),
  /** Whether the user who asks has said that they know of it. */
  isSeen: z.boolean(),
});

export const RecoveryView = z.strictObject({
  made: Made.nullable(),
  /** Why somebody decided to do without shares. */
  declined: z.strictObject({ reason: z.string(), at: z.string(), by: z.string() }).nullable(),
  /** Shares made but not in force yet. */
  pending: z.strictObject({ set: z.string(), threshold: z.int(), shares: z.int() }).nullable(),
  uses: z.array(Use),
});
export type RecoveryView = z.infer<typeof RecoveryView>;

/** One share for one sheet of paper. A secret: it is shown, printed, and forgotten. */
export const ShareSheet = z.strictObject({
  number: z.int(),
  threshold: z.int(),
  shares: z.int(),
  /** Short forms, as they stand in the share. */
  vault: z.string(),
  set: z.string(),
  holder: z.string().nullable(),
  lines: z.array(z.string()),
  /** Content of the QR code. */
  qr: z.string(),
});
export type ShareSheet = z.infer<typeof ShareSheet>;

/** What shares brought together are worth. */
export const TriedShares = z.strictObject({
  threshold: z.int(),
  shares: z.int(),
  /** Numbers of the shares that were given, all of them good. */
  numbers: z.array(z.int()),
  /** Their holders' labels in the same order; null where nobody was named. */
  holders: z.array(z.string().nullable()),
});
export type TriedShares = z.infer<typeof TriedShares>;

export const recovery = {
  state: query({ input: z.strictObject({}), output: RecoveryView }),

  /** Makes shares that wait to be shown; the set in force, if there is one, stays in force. */
  prepare: action({
    right: 'recovery',
    input: z
      .strictObject({
        threshold: Count,
        shares: Count,
        holders: z.array(text(100).nullable()).max(mostShares),
      })
      .refine(({ threshold, shares }) => threshold <= shares, {
        error: 'recovery/too-many-needed',
      }),
    output: z.strictObject({ set: z.string() }),
  }),
  /** One of the waiting shares. Faults: recovery/not-pending, recovery/no-such-share. */
  share: action({
    right: 'recovery',
    input: z.strictObject({ set: z.uuidv4(), number: ShareNumber }),
    output: ShareSheet,
  }),
  /**
   * Writes a waiting share as text to the place that the person chose.
   * Faults: those of `share`; target/exists, disk/full, disk/not-writable.
   */
  saveShare: action({
    right: 'recovery',
    input: z.strictObject({ set: z.uuidv4(), number: ShareNumber, target: Token }),
    output: z.strictObject({}),
  }),
  /**
   * The waiting shares are on paper: they come into force, older ones open nothing any more.
   * Faults: recovery/not-pending, recovery/not-all-shown.
   */
  confirm: action({
    right: 'recovery',
    input: z.strictObject({ set: z.uuidv4() }),
    output: z.strictObject({}),
  }),
  /** Forgets the waiting shares. */
  discard: action({ right: 'recovery', input: z.strictObject({}), output: z.strictObject({}) }),
  /** Somebody decides to do without shares, and says why. */
  decline: action({
    right: 'recovery',
    input: z.strictObject({ reason: text(1000).pipe(z.string().min(1)) }),
    output: z.strictObject({}),
  }),

  /**
   * Rehearsal: do these shares give the key? Changes nothing. Faults: recovery/none, share/empty, share/line-count,
   * share/line-length, share/damaged, share/does-not-add-up, share/unknown-version, share/other-vault,
   * share/other-set, share/twice, share/disagrees, recovery/too-few, recovery/wrong-key.
   */
  try: job({ right: 'read', input: z.strictObject({ shares: TypedShares }), output: TriedShares }),
  /** The same of a vault that nobody can open; holders are not told. */
  tryLocked: job({
    right: 'read',
    input: z.strictObject({ vault: Token, shares: TypedShares }),
    output: TriedShares,
    beforeUnlock: true,
  }),
  /**
   * Opens a vault with its shares and enrols a new administrator. Faults: those of `try` and of `session.open`,
   * user/name-taken.
   */
  use: job({
    right: 'read',
    input: z.strictObject({
      vault: Token,
      shares: TypedShares,
      userName: UserName,
      passphrase: NewPassphrase,
    }),
    output: SessionState,
    beforeUnlock: true,
  }),
  /** The user knows of every use up to this entry. */
  acknowledge: action({
    right: 'own',
    input: z.strictObject({ seq: z.int() }),
    output: z.strictObject({}),
  }),
};
