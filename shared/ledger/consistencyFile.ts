/**
 * A consistency proof as a file (docs/formats.md, "Consistency"): two checkpoints of one vault, and the hashes that show
 * that the newer ledger begins with the older one, entry for entry. Whoever kept the older checkpoint needs nothing else.
 */
import * as z from 'zod';
import { fromBase64url, fromHex, fromUtf8, hasLoneSurrogate } from '../bytes.ts';
import { toBase64url, toHex, toUtf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import type { Crypto } from '../crypto.ts';
import { parseCheckpointBody, readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { parseNote } from './note.ts';
import { checkConsistency } from './proof.ts';

const Key = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/);
const Note = z.string().max(256 * 1024);
const Side = z.strictObject({ note: Note, vaultKey: Key });

const ConsistencyFile = z.strictObject({
  format: z.literal('litopys/consistency'),
  version: z.literal(1),
  older: Side,
  newer: Side,
  /** RFC 9162, section 2.1.4.1, lowercase hex, in its order. */
  proof: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(128),
});

/** A signed checkpoint, and the key of the vault that was in force at its size. */
export interface HeldCheckpoint {
  readonly note: string;
  readonly vaultKey: Uint8Array;
}

export type ConsistencyFault =
  | 'consistency/unreadable'
  | 'consistency/kept-unreadable'
  | 'consistency/other-checkpoint'
  | 'consistency/other-vault'
  | 'consistency/bad-signature'
  | 'consistency/not-extended';

export interface ReadSide extends HeldCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly body: string;
  readonly fingerprint: Fingerprint;
}

export interface CheckedConsistency {
  readonly faults: readonly ConsistencyFault[];
  /** Null where the file cannot be read. */
  readonly sides: { readonly older: ReadSide; readonly newer: ReadSide } | null;
}

export function writeConsistency(
  older: HeldCheckpoint,
  newer: HeldCheckpoint,
  proof: readonly Uint8Array[],
): Uint8Array {
  const side = ({ note, vaultKey }: HeldCheckpoint) => ({ note, vaultKey: toBase64url(vaultKey) });
  const file: z.infer<typeof ConsistencyFile> = {
    format: 'litopys/consistency',
    version: 1,
    older: side(older),
    newer: side(newer),
    proof: proof.map(toHex),
  };
  return toUtf8(`${canonicalJson(file)}\n`);
}

/**
 * Checks everything that the file claims. That it is of the reader's vault, the kept checkpoint tells, or the words of
 * either side. Never throws on hostile bytes.
 * @param kept the older checkpoint as it was kept: the signed note or its three lines; null to take the file's own
 */
export async function readConsistency(
  file: Uint8Array,
  kept: Uint8Array | null,
  crypto: Crypto,
): Promise<CheckedConsistency> {
  const parsed = parse(file);
  const older = parsed && sideOf(parsed.older, crypto);
  const newer = parsed && sideOf(parsed.newer, crypto);
  if (!parsed || !older || !newer) return { faults: ['consistency/unreadable'], sides: null };

  const faults: ConsistencyFault[] = [];
  const body = kept === null ? older.body : bodyOf(kept);
  if (body === null) faults.push('consistency/kept-unreadable');
  else if (body !== older.body) faults.push('consistency/other-checkpoint');
  if (older.checkpoint.vault !== newer.checkpoint.vault) faults.push('consistency/other-vault');
  for (const { note, vaultKey } of [older, newer]) {
    const read = await readCheckpoint(toUtf8(note), vaultKey, [], crypto);
    if (!read.ok && !faults.includes('consistency/bad-signature')) {
      faults.push('consistency/bad-signature');
    }
  }
  const [from, to] = [older.checkpoint, newer.checkpoint];
  const proof = parsed.proof.map(fromHex);
  if (!checkConsistency(from.size, to.size, from.root, to.root, proof, crypto)) {
    faults.push('consistency/not-extended');
  }
  return { faults, sides: { older, newer } };
}

function parse(file: Uint8Array): z.infer<typeof ConsistencyFile> | null {
  try {
    return ConsistencyFile.safeParse(JSON.parse(fromUtf8(file))).data ?? null;
  } catch {
    return null;
  }
}

function sideOf({ note, vaultKey }: z.infer<typeof Side>, crypto: Crypto): ReadSide | null {
  if (hasLoneSurrogate(note)) return null;
  const body = parseNote(toUtf8(note))?.text ?? null;
  const checkpoint = body === null ? null : parseCheckpointBody(body);
  if (body === null || checkpoint === null) return null;
  const key = fromBase64url(vaultKey);
  return { note, vaultKey: key, checkpoint, body, fingerprint: fingerprintOf(body, key, crypto) };
}

/** The three lines, from a signed note or as they are; a text editor may have changed the line ends. */
function bodyOf(kept: Uint8Array): string | null {
  try {
    const text = fromUtf8(kept)
      .replace(/^\ufeff/, '')
      .replace(/\r\n/g, '\n');
    const own = parseNote(toUtf8(text))?.text ?? text;
    const ended = own.endsWith('\n') ? own : `${own}\n`;
    return parseCheckpointBody(ended) === null ? null : ended;
  } catch {
    return null;
  }
}
