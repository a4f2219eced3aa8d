/**
 * What does not leave the vault although its entry does: whatever tells who a protected source is. The
 * entry stays verifiable, and its list of names says that these fields are there.
 */
import { systemKinds, type LedgerEvent } from '../events/event.ts';
import { userKinds } from '../events/users.ts';
import { parseDisclosure } from '../ledger/disclosure.ts';

/** Fields of a piece of evidence by which a source could be recognised. */
const telling = new Set([
  'author',
  'acquisition/fromWhom',
  'acquisition/relation',
  'acquisition/where',
  'acquisition/url',
  'acquisition/circumstances',
  'consent/giverName',
  'consent/explainedBy',
  'consent/note',
  'file/name',
  'file/rawName',
]);

/**
 * Of an entry that tells who may sign: the keys go along, but not the names of people who made none of the shown
 * entries, nor why somebody was enrolled, barred or removed.
 */
export function withoutColleagues(
  event: LedgerEvent,
  disclosures: readonly string[],
  authors: ReadonlySet<string>,
): readonly string[] {
  if (event.kind === null || !userKinds.has(event.kind)) return disclosures;
  const isAuthor = authors.has(event.on?.type === 'user' ? event.on.id : event.stamp.by);
  const held = new Set(isAuthor ? ['reason'] : ['reason', 'user/name']);
  return disclosures.filter(text => !held.has(parseDisclosure(text)?.name ?? ''));
}

/**
 * Of an erasure: the ground and the list of what is gone go along, so that a reader can tell the erased from the
 * withheld; the reason, which may speak of a person, and the request among colleagues do not.
 */
export function withoutWhyErased(
  event: LedgerEvent,
  disclosures: readonly string[],
): readonly string[] {
  if (event.kind !== systemKinds.fieldErased) return disclosures;
  return disclosures.filter(
    text => !['reason', 'request'].includes(parseDisclosure(text)?.name ?? ''),
  );
}

/** Evidence whose source was ever marked as protected, by id: what was once protected stays so. */
export class ProtectedSources {
  readonly #evidence = new Set<string>();

  add(event: LedgerEvent): void {
    if (event.on?.type !== 'evidence') return;
    if (event.fields['acquisition/protectedSource'] === true) this.#evidence.add(event.on.id);
  }

  /** The disclosures of an entry that go into the package. */
  disclosed(event: LedgerEvent, disclosures: readonly string[]): readonly string[] {
    if (event.on === null || !this.#evidence.has(event.on.id)) return disclosures;
    return disclosures.filter(text => !telling.has(parseDisclosure(text)?.name ?? ''));
  }
}
