/** Words that only members of a compartment read, in entries that everybody reads. */
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { currentKey } from '../../../shared/events/compartments.ts';
import { SealedWords } from '../../../shared/erasure/sealed.ts';
import { Refusal } from '../../../shared/result.ts';
import { openUnder, sealUnder } from './keys.ts';
import type { SealedRecords } from './sight.ts';

/** Under the key in force. @throws Refusal compartment/not-a-member */
export function sealWords(
  vault: string,
  { book, keys }: SealedRecords,
  compartment: string,
  text: string,
): SealedWords {
  const found = book.get(compartment);
  const from = found && currentKey(found).from;
  const key = from === undefined ? undefined : keys.get(from);
  if (from === undefined || !key) throw new Refusal('compartment/not-a-member');
  const place = { vault, compartment, key: from };
  return { key: from, box: toBase64url(sealUnder(key, 'words', toUtf8(text), place)) };
}

/** Null for those who do not hold the key, and for what was not sealed so. */
export function openWords(
  vault: string,
  { keys }: SealedRecords,
  compartment: string,
  { key: from, box }: SealedWords,
): string | null {
  const key = keys.get(from);
  if (!key) return null;
  try {
    const place = { vault, compartment, key: from };
    const opened = openUnder(key, 'words', fromBase64url(box), place);
    return opened && fromUtf8(opened);
  } catch {
    return null;
  }
}

/** The same as one text, where an entry has a place for nothing else. */
export function sealText(
  vault: string,
  sealed: SealedRecords,
  compartment: string,
  text: string,
): string {
  return canonicalJson(sealWords(vault, sealed, compartment, text));
}

/** Null as `openWords`. */
export function openText(
  vault: string,
  sealed: SealedRecords,
  compartment: string,
  text: string,
): string | null {
  try {
    return openWords(vault, sealed, compartment, SealedWords.parse(JSON.parse(text)));
  } catch {
    return null;
  }
}
