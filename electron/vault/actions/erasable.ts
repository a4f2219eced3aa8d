/** What can be erased, and what of it is chosen: every value of the records of a scope, by the entry it stands in. */
import { canonicalJson } from '../../../shared/canonical.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { OutputOf, ParsedOf } from '../../../shared/contract/define.ts';
import type { ErasableValue } from '../../../shared/contract/erasure.ts';
import { erasablePart, isOfFile, type ErasedEntry } from '../../../shared/erasure/erased.ts';
import { mostErasedEntries } from '../../../shared/erasure/limits.ts';
import { meaningOf } from '../../../shared/events/event.ts';
import { reviewDeedOf } from '../../../shared/events/review.ts';
import { disclosureDigest, parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import type { Noun } from '../../../shared/records/index.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { readEvent } from '../ledger/event.ts';
import { entriesAbout, entryAt } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { labelOf, whoIs } from './common.ts';
import { hangingOnNothingElse } from './hanging.ts';

type Choice = ParsedOf<Contract['erasure']['preview']>;
type Scope = Pick<Choice, 'subject' | 'whole'>;
type Sight = ParsedOf<Contract['erasure']['keys']>;
type Values = ParsedOf<Contract['erasure']['values']>;

/** A value that can be erased. */
interface Part {
  readonly position: number;
  readonly at: string;
  readonly by: string;
  readonly record: { readonly type: Noun; readonly id: string };
  /** The field of the entry, and the part of the record that it belongs to. */
  readonly name: string;
  readonly part: string;
  readonly digest: string;
  readonly value: unknown;
  /** Of a statement: what it is about, as far as the entry tells. */
  readonly about: string | null;
}

/** Where records are looked up: sealed ones where members see them, open ones where all do. */
export function dbOf({ reader, sight, sealed }: Vault, { id }: Scope['subject']): ReadableDb {
  return sealed.compartmentOf(id) === null ? reader : sight;
}

/** Of a sealed record what hangs on it in its own compartment. @throws Refusal record/unknown */
export function recordsIn(vault: Vault, { subject, whole }: Scope): Scope['subject'][] {
  const { sealed } = vault;
  const db = dbOf(vault, subject);
  if (recordById(db, subject.id)?.type !== subject.type) throw new Refusal('record/unknown');
  if (!whole) return [subject];
  const compartment = sealed.compartmentOf(subject.id);
  return hangingOnNothingElse(db, subject).filter(
    ({ id }) => sealed.compartmentOf(id) === compartment,
  );
}

/** Everything of the records that can be erased, in the order of the ledger. */
export function erasableOf(db: ReadableDb, records: readonly Scope['subject'][]): Part[] {
  return records
    .flatMap(record => entriesAbout(db, record.id).flatMap(seq => partsOf(db, record, seq)))
    .sort((one, other) => one.position - other.position);
}

function partsOf(db: ReadableDb, record: Scope['subject'], position: number): Part[] {
  const entry = entryAt(db, position);
  if (!entry) return [];
  const { kind, stamp, fields } = readEvent(entry);
  const said = fields['value/about'];
  const about = typeof said === 'string' ? said : null;
  if (meaningOf(kind ?? '') === null && reviewDeedOf(kind ?? '') === null) return [];
  return entry.disclosures.flatMap(text => {
    const disclosure = parseDisclosure(text);
    const part = disclosure === null ? null : erasablePart(disclosure.name);
    if (disclosure === null || part === null) return [];
    const { name, value } = disclosure;
    const digest = disclosureDigest(text, nodeCrypto);
    return [{ position, at: stamp.at, by: stamp.by, record, name, part, digest, value, about }];
  });
}

function keyOf({ position, name }: { readonly position: number; readonly name: string }): string {
  return `${position} ${name}`;
}

/** The parts that are chosen; of an original's description and digests all, where one of them is. */
export function chosenParts(
  erasable: readonly Part[],
  { parts, values }: Pick<Choice, 'parts' | 'values'>,
): Part[] {
  if (parts === null && values === null) return [...erasable];
  const names = new Set(parts);
  const keys = new Set(values?.map(keyOf));
  const chosen = erasable.filter(each => names.has(each.part) || keys.has(keyOf(each)));
  const files = new Set(chosen.filter(({ part }) => isOfFile(part)).map(({ record }) => record.id));
  const isChosen = new Set(chosen);
  return erasable.filter(
    each => isChosen.has(each) || (isOfFile(each.part) && files.has(each.record.id)),
  );
}

/**
 * As the entry of the erasure lists them.
 * @throws Refusal erasure/nothing, erasure/too-much
 */
export function erasedEntries(chosen: readonly Part[]): ErasedEntry[] {
  const fields = new Map<number, { name: string; digest: string }[]>();
  for (const { position, name, digest } of chosen) {
    const own = fields.get(position) ?? [];
    own.push({ name, digest });
    fields.set(position, own);
  }
  const erased = [...fields].map(([position, own]) => ({ position, fields: own }));
  if (erased.length === 0) throw new Refusal('erasure/nothing');
  if (erased.length > mostErasedEntries) {
    throw new Refusal('erasure/too-much', { entries: erased.length, most: mostErasedEntries });
  }
  return erased;
}

/** Files of these items that no other item has; each sealed item has one of its own. */
function filesOnlyOf(db: ReadableDb, ids: readonly string[], isSealed: boolean): number {
  const list = JSON.stringify(ids);
  if (isSealed) {
    return db.all(sql`SELECT id FROM evidence_row
      WHERE id IN (SELECT value FROM json_each(${list})) AND sha256 IS NOT NULL`).length;
  }
  const rows = db.all(sql`SELECT DISTINCT sha256 FROM evidence_row
    WHERE id IN (SELECT value FROM json_each(${list})) AND sha256 IS NOT NULL AND sha256 NOT IN
      (SELECT sha256 FROM evidence_row WHERE sha256 IS NOT NULL
       AND id NOT IN (SELECT value FROM json_each(${list})))`);
  return rows.length;
}

export function labelled(db: ReadableDb, id: string): string {
  const record = recordById(db, id);
  return record ? labelOf(db, record).label : '';
}

/** What would go by this choice, counted. */
export function weighed(
  vault: Vault,
  choice: Choice,
): Omit<OutputOf<Contract['erasure']['preview']>, 'packages'> {
  const db = dbOf(vault, choice.subject);
  const isSealed = vault.sealed.compartmentOf(choice.subject.id) !== null;
  const records = recordsIn(vault, choice);
  const erasable = erasableOf(db, records);
  const chosen = chosenParts(erasable, choice);
  const counts = new Map<string, number>();
  for (const { part } of chosen) counts.set(part, (counts.get(part) ?? 0) + 1);
  const withFile = chosen.filter(({ part }) => isOfFile(part)).map(({ record }) => record.id);
  const going = new Set(chosen);
  const said = new Set(chosen.flatMap(tellingOf));
  const staying = erasable.filter(each => !going.has(each));
  return {
    records: records.map(each => ({ ...each, label: labelled(db, each.id) })),
    parts: [...counts].map(([name, values]) => ({ name, values })),
    entries: new Set(chosen.map(({ position }) => position)).size,
    files: filesOnlyOf(db, withFile, isSealed),
    same: staying.filter(each => tellingOf(each).some(text => said.has(text))).length,
  };
}

/** A text that tells something wherever it stands; numbers, terms and short words say the same of many. */
function tellingOf({ value }: Part): string[] {
  const isText = typeof value === 'string' && value.length > 2 && !/^[a-z0-9_-]+$/.test(value);
  return isText ? [value] : [];
}

/** Nothing is said by null: there is nothing to be read in a list. */
function seenIn(erasable: readonly Part[], { text, part }: Sight): Part[] {
  const sought = text.trim().toLocaleLowerCase();
  return erasable.filter(
    each =>
      each.value !== null &&
      (part === null || each.part === part) &&
      (sought === '' || canonicalJson(each.value).toLocaleLowerCase().includes(sought)),
  );
}

export function keysIn(vault: Vault, sight: Sight): OutputOf<Contract['erasure']['keys']> {
  const seen = seenIn(erasableOf(dbOf(vault, sight.subject), recordsIn(vault, sight)), sight);
  return seen.map(({ position, name }) => ({ position, name }));
}

/** One page of the values, each with whether it stands or was replaced. */
export function valuesIn(
  vault: Vault,
  { cursor, limit, ...sight }: Values,
): OutputOf<Contract['erasure']['values']> {
  const db = dbOf(vault, sight.subject);
  const erasable = erasableOf(db, recordsIn(vault, sight));
  const seen = seenIn(erasable, sight);
  const latest = latestOf(erasable);
  const who = whoIs(vault.reader);
  const labels = new Map<string, string>();
  const from = cursor ?? 0;
  const rows = seen.slice(from, from + limit).map((each): ErasableValue => {
    const { position, name, part, at, by, record, value, about } = each;
    const label = labels.get(record.id) ?? labelled(db, record.id);
    labels.set(record.id, label);
    const stands = latest.get(memberKey(each)) === position;
    return { position, name, part, ...record, label, about, at, who: who(by), value, stands };
  });
  const next = from + limit < seen.length ? from + limit : null;
  const parts = [...new Set(erasable.map(({ part }) => part))].sort();
  return { rows, next, total: seen.length, parts };
}

/** A reason belongs to its entry and is never replaced; every other member is, by the next entry that tells of it. */
function memberKey({ record, name, position }: Part): string {
  const member = name.replace(/[#/].*$/, '');
  return member === 'reason' ? `reason ${position}` : `${record.id} ${member}`;
}

function latestOf(erasable: readonly Part[]): ReadonlyMap<string, number> {
  return new Map(erasable.map(each => [memberKey(each), each.position]));
}
