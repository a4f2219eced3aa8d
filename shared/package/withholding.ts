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
  return without(disclosures, isAuthor ? ['reason'] : ['reason', 'user/name']);
}

/** False for an entry that tells who may sign and withholds more than the above: nobody can judge by it. */
export function isStandingTold({ kind, fields, names }: LedgerEvent): boolean {
  if (kind === null || !userKinds.has(kind)) return true;
  const held = new Set(['reason', 'user/name']);
  return names?.every(name => held.has(name) || Object.hasOwn(fields, name)) === true;
}

/**
 * Of an erasure: the ground and the list of what is gone go along, so that a reader can tell the erased from the
 * withheld; the reason, which may speak of a person, does not.
 */
export function withoutWhyErased(
  event: LedgerEvent,
  disclosures: readonly string[],
): readonly string[] {
  if (event.kind !== systemKinds.fieldErased) return disclosures;
  return without(disclosures, ['reason']);
}

/**
 * Of a request and its answer: what was asked for and who agreed go along, so that a reader can hold the deed to it;
 * not why, and the name of somebody who was to be enrolled only where it is told anyway.
 * @param named requests by which people were enrolled whose names are told
 */
export function withoutWhyAsked(
  event: LedgerEvent,
  disclosures: readonly string[],
  named: ReadonlySet<string>,
): readonly string[] {
  if (event.on?.type !== 'request') return disclosures;
  const name = named.has(event.on.id) ? [] : ['facts/name'];
  return without(disclosures, ['reason', 'facts/reason', ...name]);
}

/** Why something goes although nobody agreed to it is for those who decide of it, not for the recipient. */
export function withoutWhyDespite(
  event: LedgerEvent,
  disclosures: readonly string[],
): readonly string[] {
  if (event.kind !== systemKinds.packageExported) return disclosures;
  return without(disclosures, ['reason']);
}

/** How a person can be reached goes into no package. */
export function withoutContacts(
  event: LedgerEvent,
  disclosures: readonly string[],
): readonly string[] {
  if (event.on?.type !== 'person') return disclosures;
  return disclosures.filter(text => !parseDisclosure(text)?.name.startsWith('contacts#'));
}

function without(disclosures: readonly string[], held: readonly string[]): readonly string[] {
  return disclosures.filter(text => !held.includes(parseDisclosure(text)?.name ?? ''));
}

/** Members of records that rest on a protected source by which it could be recognised; lists as `member#`. */
const tellingOf: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  evidence: telling,
  assertion: new Set(['source', 'note']),
  act: new Set(['sources#']),
  interview: new Set([
    'person/name',
    'person/record',
    'place/name',
    'place/record',
    'whyAgain',
    'reference',
    'keptAt',
    'present#',
    'consents#',
    'fact#',
    'assessment#',
  ]),
  source: new Set(['reliabilityReason', 'consents#', 'fact#', 'assessment#']),
};

/**
 * Sources that were ever more than open, and evidence whose source was ever marked as protected, by id: what was once
 * protected stays so. What rests on them keeps back by what they could be recognised.
 */
export class ProtectedSources {
  readonly #protected = new Set<string>();
  /** Records by the sources that they were ever said to rest on. */
  readonly #restingOn = new Map<string, Set<string>>();

  add({ on, fields }: LedgerEvent): void {
    if (on === null) return;
    const { protection } = fields;
    const isMarked = on.type === 'evidence' && fields['acquisition/protectedSource'] === true;
    const isGuarded = on.type === 'source' && protection !== undefined && protection !== 'open';
    if (isMarked || isGuarded) this.#protected.add(on.id);
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value !== 'string' || !namesSource.test(name)) continue;
      const sources = this.#restingOn.get(on.id) ?? new Set();
      this.#restingOn.set(on.id, sources.add(value));
    }
  }

  /** The disclosures of an entry that go into the package. */
  disclosed({ on }: LedgerEvent, disclosures: readonly string[]): readonly string[] {
    const held = on === null ? undefined : tellingOf[on.type];
    if (on === null || held === undefined || !this.#isGuarded(on.id)) return disclosures;
    return disclosures.filter(text => {
      const name = parseDisclosure(text)?.name ?? '';
      return !held.has(name) && !held.has(name.replace(/#\d+$/, '#'));
    });
  }

  #isGuarded(id: string): boolean {
    const sources = [id, ...(this.#restingOn.get(id) ?? [])];
    return sources.some(each => this.#protected.has(each));
  }
}

/** Fields that hold the id of a source's record. */
const namesSource = /^(sourceRecords#\d+|source\/record)$/;
