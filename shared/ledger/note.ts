/**
 * Signed notes (C2SP signed-note, v1.0.0): a text and signature lines that any reader can check with
 * openssl. Only Ed25519 (signature type 0x01) is ours; lines of other keys are carried, not judged.
 */
import { concatBytes, equalBytes, fromBase64, fromHex, fromUtf8 } from '../bytes.ts';
import { toBase64, toHex, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { publicKeyLength, signatureLength } from '../ed25519.ts';

/** Sixteen of the longest known signatures fit several times; more is not read. */
const longestNote = 256 * 1024;
const mostSignatures = 100;

const ed25519Type = new Uint8Array([0x01]);
const keyIdLength = 4;

/** A line break, and no other control character, may stand in a note. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\u0000-\u0009\u000b-\u001f]/;
const keyName = /^[^\p{White_Space}+]+$/u;
const signatureLine = /^\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})$/;

/** A key under the name by which its signature lines call it. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** Four bytes that tell keys of one name apart. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Note {
  /** Ends in a line break; exactly what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key), the first four bytes. */
export function noteKeyId(key: NoteKey, crypto: Crypto): Uint8Array {
  const hashed = concatBytes(toUtf8(`${key.name}\n`), ed25519Type, key.publicKey);
  return crypto.sha256(hashed).slice(0, keyIdLength);
}

/**
 * The whole note: text, empty line, one line a signature. `signature` is over the UTF-8 of `text`.
 * Throws on a text, name or signature that no reader would take.
 */
export function signedNote(
  text: string,
  signatures: readonly (NoteKey & { readonly signature: Uint8Array })[],
  crypto: Crypto,
): string {
  const lines = signatures.map(({ signature, ...key }) => {
    if (signature.length !== signatureLength) throw new Error('an Ed25519 signature is 64 bytes');
    const signed = toBase64(concatBytes(noteKeyId(key, crypto), signature));
    return `\u2014 ${key.name} ${signed}\n`;
  });
  const note = `${text}\n${lines.join('')}`;
  if (parseNote(toUtf8(note))?.text !== text) throw new Error('the text cannot be a signed note');
  return note;
}

/** The parts of a note, nothing verified yet; null for anything but the one spelling. Never throws. */
export function parseNote(bytes: Uint8Array): Note | null {
  if (bytes.length > longestNote) return null;
  try {
    const whole = fromUtf8(bytes);
    if (controlCharacter.test(whole)) return null;
    const split = whole.lastIndexOf('\n\n');
    if (split < 0 || !whole.endsWith('\n')) return null;
    const lines = whole.slice(split + 2, -1).split('\n');
    if (lines.length > mostSignatures) return null;
    return { text: whole.slice(0, split + 1), signatures: lines.map(parseSignatureLine) };
  } catch {
    return null;
  }
}

function parseSignatureLine(line: string): NoteSignature {
  const [, name, encoded] = signatureLine.exec(line) ?? [];
  if (name === undefined || encoded === undefined || !keyName.test(name)) {
    throw new Error('the line is no signature');
  }
  const bytes = fromBase64(encoded);
  if (bytes.length <= keyIdLength) throw new Error('the signature is empty');
  return { name, keyId: bytes.slice(0, keyIdLength), signature: bytes.slice(keyIdLength) };
}

export interface VerifiedNote {
  /** Names of known keys that signed, each once. Empty: nobody we know vouches for the text. */
  readonly signedBy: readonly string[];
  /** Names on lines of keys that we do not know, each once: neither good nor bad. */
  readonly unknown: readonly string[];
  /** Names of known keys whose signature is false: the whole note is to be refused. */
  readonly forged: readonly string[];
}

/** Checks every line that names a known key. Never throws on a hostile note. */
export async function verifyNote(
  note: Note,
  keys: readonly NoteKey[],
  crypto: Crypto,
): Promise<VerifiedNote> {
  const known = keys.map(key => ({ ...key, keyId: noteKeyId(key, crypto) }));
  const message = toUtf8(note.text);
  const signedBy = new Set<string>();
  const unknown = new Set<string>();
  const forged = new Set<string>();
  for (const { name, keyId, signature } of note.signatures) {
    const key = known.find(k => k.name === name && equalBytes(k.keyId, keyId));
    if (key === undefined) unknown.add(name);
    else if (await crypto.verify(key.publicKey, message, signature)) signedBy.add(name);
    else forged.add(name);
  }
  return { signedBy: [...signedBy], unknown: [...unknown], forged: [...forged] };
}

/** `name+key id+base64(type ‖ public key)`: how a public key of notes is handed on as one line. */
export function verifierKey(key: NoteKey, crypto: Crypto): string {
  const encoded = toBase64(concatBytes(ed25519Type, key.publicKey));
  return `${key.name}+${toHex(noteKeyId(key, crypto))}+${encoded}`;
}

/** Null for another algorithm, a key id that does not fit, or another spelling. Never throws. */
export function parseVerifierKey(text: string, crypto: Crypto): NoteKey | null {
  try {
    const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([^+]+(?:\+.*)?)$/.exec(text) ?? [];
    if (name === undefined || id === undefined || encoded === undefined) return null;
    const material = fromBase64(encoded);
    const key = { name, publicKey: material.slice(1) };
    if (material[0] !== ed25519Type[0] || key.publicKey.length !== publicKeyLength) return null;
    return keyName.test(name) && equalBytes(noteKeyId(key, crypto), fromHex(id)) ? key : null;
  } catch {
    return null;
  }
}
