/**
 * Checkpoints (C2SP tlog-checkpoint): size and root of the ledger as three lines of text, signed. The
 * same text goes into packages, onto paper and to a time-stamping authority.
 */
import { fromBase64, toBase64 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { fault, ok, type Result } from '../result.ts';
import { hashLength } from './merkle.ts';
import { parseNote, verifyNote, type NoteKey } from './note.ts';

export interface Checkpoint {
  readonly vault: string;
  readonly branch: string;
  /** Number of entries, at least one: an empty ledger has nothing to say. */
  readonly size: number;
  /** Root of the Merkle tree over them: 32 bytes. */
  readonly root: Uint8Array;
}

const identifier = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const bodyPattern = new RegExp(
  `^litopys/(${identifier})/(${identifier})\n([1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n$`,
);

/** The first line, and the name of the vault's key in the signature line. */
export function checkpointOrigin(vault: string, branch: string): string {
  return `litopys/${vault}/${branch}`;
}

/** The name of a person's key in the signature line: an id, never a name. */
export function userKeyName(vault: string, user: string): string {
  return `litopys/${vault}/user/${user}`;
}

/** The three lines that are signed, fingerprinted and time-stamped. Throws on members of another form. */
export function checkpointBody(checkpoint: Checkpoint): string {
  const { vault, branch, size, root } = checkpoint;
  const body = `${checkpointOrigin(vault, branch)}\n${size}\n${toBase64(root)}\n`;
  if (parseCheckpointBody(body) === null) throw new Error('the members make no checkpoint');
  return body;
}

/** Null for anything but the one spelling; extension lines are not ours. Never throws. */
export function parseCheckpointBody(body: string): Checkpoint | null {
  const [, vault, branch, digits, encoded] = bodyPattern.exec(body) ?? [];
  if (vault === undefined || branch === undefined) return null;
  if (digits === undefined || encoded === undefined) return null;
  const size = Number(digits);
  if (!Number.isSafeInteger(size)) return null;
  try {
    const root = fromBase64(encoded);
    return root.length === hashLength ? { vault, branch, size, root } : null;
  } catch {
    return null;
  }
}

export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly body: string;
  /** Ids of the users who signed beside the vault. */
  readonly users: readonly string[];
}

export type CheckpointFault =
  /** Not a signed note, or its text is no checkpoint. */
  | 'checkpoint/malformed'
  /** No line of the vault's key. */
  | 'checkpoint/not-by-vault'
  /** A line names a key we know, and its signature is false. */
  | 'checkpoint/forged';

/**
 * Reads a signed checkpoint and holds it to the vault's key of that time; signatures of the given
 * users are checked too. Never throws on hostile bytes.
 */
export async function readCheckpoint(
  note: Uint8Array,
  vaultKey: Uint8Array,
  users: readonly { readonly id: string; readonly publicKey: Uint8Array }[],
  crypto: Crypto,
): Promise<Result<SignedCheckpoint, CheckpointFault>> {
  const parsed = parseNote(note);
  const checkpoint = parsed && parseCheckpointBody(parsed.text);
  if (!parsed || !checkpoint) return fault('checkpoint/malformed');
  const { vault, branch, size } = checkpoint;

  const origin = checkpointOrigin(vault, branch);
  const userKeys = users.map(({ id, publicKey }) => ({
    id,
    name: userKeyName(vault, id),
    publicKey,
  }));
  const keys: NoteKey[] = [{ name: origin, publicKey: vaultKey }, ...userKeys];
  const { signedBy, forged } = await verifyNote(parsed, keys, crypto);
  if (forged.length > 0) return fault('checkpoint/forged', { size });
  if (!signedBy.includes(origin)) return fault('checkpoint/not-by-vault', { size });
  const signed = userKeys.filter(({ name }) => signedBy.includes(name)).map(({ id }) => id);
  return ok({ checkpoint, body: parsed.text, users: signed });
}
