/** Signed heads: size and root of the ledger, in the words of a checkpoint. */
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { Head } from '../../../shared/contract/session.ts';
import {
  checkpointBody,
  checkpointOrigin,
  parseCheckpointBody,
  userKeyName,
  type Checkpoint,
} from '../../../shared/ledger/checkpoint.ts';
import { fingerprintOf, fingerprintWords } from '../../../shared/ledger/fingerprint.ts';
import { parseNote, signedNote } from '../../../shared/ledger/note.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { Keyring } from '../keys/keyring.ts';
import { storedHead } from '../tables/entry.ts';

/** The signed note over a state of the ledger; a person signs beside the vault where one asked for it. */
export function signHead(keyring: Keyring, checkpoint: Checkpoint, byUser: boolean): string {
  const body = checkpointBody(checkpoint);
  const text = toUtf8(body);
  const vault = {
    name: checkpointOrigin(checkpoint.vault, checkpoint.branch),
    publicKey: keyring.vaultPublicKey,
    signature: keyring.vaultSign(text),
  };
  const user = {
    name: userKeyName(checkpoint.vault, keyring.userId),
    publicKey: keyring.userPublicKey,
    signature: keyring.userSign(text),
  };
  return signedNote(body, byUser ? [vault, user] : [vault], nodeCrypto);
}

/** What the note says; null when it is no checkpoint. Signatures are not checked here. */
export function checkpointOf(
  note: string,
): { readonly checkpoint: Checkpoint; readonly body: string } | null {
  const parsed = parseNote(toUtf8(note));
  const checkpoint = parsed && parseCheckpointBody(parsed.text);
  return checkpoint ? { checkpoint, body: parsed.text } : null;
}

/** The head as screens show it, with its fingerprint in words. */
export function headView(note: string, at: string, vaultKey: Uint8Array): Head {
  const read = checkpointOf(note);
  if (!read) throw new Error('the head is no checkpoint');
  const { checkpoint, body } = read;
  return { size: checkpoint.size, root: toHex(checkpoint.root), at, ...wordsOf(body, vaultKey) };
}

/** The signed head of an open vault; null when there is none that can be read. */
export function headOf(vault: {
  readonly reader: ReadableDb;
  readonly keyring: Keyring;
}): Head | null {
  try {
    const head = storedHead(vault.reader);
    if (!head || !checkpointOf(head.note)) return null;
    return headView(head.note, head.at, vault.keyring.vaultPublicKey);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The twelve words over a checkpoint and the vault's key, in both languages. */
export function wordsOf(
  body: string,
  vaultKey: Uint8Array,
): { wordsUk: string[]; wordsEn: string[] } {
  const fingerprint = fingerprintOf(body, vaultKey, nodeCrypto);
  return {
    wordsUk: [...fingerprintWords(fingerprint, 'uk')],
    wordsEn: [...fingerprintWords(fingerprint, 'en')],
  };
}
