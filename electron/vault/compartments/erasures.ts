/** Erasures as the person who opened the vault may read them: open ones, and those of their compartments. */
import { canonicalJson } from '../../../shared/canonical.ts';
import type { ToldErasure } from '../../../shared/erasure/certificate.ts';
import { erasureOf } from '../../../shared/erasure/erased.ts';
import { sealedErasureOf, type SealedWords } from '../../../shared/erasure/sealed.ts';
import { ErasureWords, goneOf } from '../../../shared/erasure/sealedWords.ts';
import type { LedgerEvent } from '../../../shared/events/event.ts';
import { erasureEvents, sealedErasureEvents } from '../ledger/erasures.ts';
import type { Vault } from '../vault.ts';
import { openWords } from './words.ts';

export interface SeenErasure extends ToldErasure {
  /** Where it took from; null where that is open to everybody. */
  readonly compartment: string | null;
}

/** Oldest first. */
export function erasuresSeen(vault: Vault): SeenErasure[] {
  const { reader } = vault;
  return [
    ...erasureEvents(reader).flatMap(event => openErasure(event) ?? []),
    ...sealedErasureEvents(reader).flatMap(event => sealedErasure(vault, event) ?? []),
  ].sort((one, other) => one.stamp.seq - other.stamp.seq);
}

function openErasure(event: LedgerEvent): SeenErasure | null {
  const told = erasureOf(event);
  const { on: subject, stamp } = event;
  return told && subject && { ...told, subject, stamp, compartment: null };
}

/** Null for those outside, and where the words name something else than was taken out. */
function sealedErasure(vault: Vault, event: LedgerEvent): SeenErasure | null {
  const told = sealedErasureOf(event);
  const compartment = event.on?.id ?? '';
  const words = told && erasureWords(vault, compartment, told.words);
  if (!words) return null;
  const named = told.erased.map(({ position, digests }) => ({ position, digests }));
  if (canonicalJson(named) !== canonicalJson(goneOf(words.erased))) return null;
  return { ...words, request: told.request, stamp: event.stamp, compartment };
}

/** What an erasure, or the request for one, says to members; null for those outside. */
export function erasureWords(
  { id, sealed }: Vault,
  compartment: string,
  words: SealedWords,
): ErasureWords | null {
  const text = openWords(id, sealed, compartment, words);
  if (text === null) return null;
  return ErasureWords.safeParse(JSON.parse(text)).data ?? null;
}
