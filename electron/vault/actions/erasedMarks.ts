/** Where values were erased, for the marks on screens: by whom, when, on which ground. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { ErasedOfRecord } from '../../../shared/contract/erasure.ts';
import { erasuresSeen, type SeenErasure } from '../compartments/erasures.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readEvent } from '../ledger/event.ts';
import { entryAt, subjectOf } from '../tables/entry.ts';
import type { Vault } from '../vault.ts';
import { whoIs } from './common.ts';

type Touched = OutputOf<Contract['erasure']['touched']>[number];

interface Mark extends ErasedOfRecord {
  readonly child: string | null;
}

/** The fold of one erasure over the records it took from. */
function marksOf(vault: Vault, erasure: SeenErasure, who: (user: string) => string): Mark[] {
  const { seq, at, by } = erasure.stamp;
  const index = erasure.compartment === null ? vault.reader : vault.sealed.reader;
  const marks = new Map<string, Mark>();
  for (const { position, fields } of erasure.erased) {
    const subject = subjectOf(index, position);
    if (subject === null) continue;
    const mark = marks.get(subject.id) ?? {
      ...{ seq, at, who: who(by), law: erasure.ground.law },
      ...subject,
      about: null,
      values: [],
    };
    const values = [...mark.values, ...fields.map(({ name }) => ({ position, name }))];
    const about = mark.about ?? aboutAt(vault.sight, position);
    marks.set(subject.id, { ...mark, about, values });
  }
  return [...marks.values()];
}

function allMarks(vault: Vault): Mark[] {
  const who = whoIs(vault.reader);
  return erasuresSeen(vault).flatMap(erasure => marksOf(vault, erasure, who));
}

/** Of these records; `whole` with all that concerned a child among them. */
export function marksIn(vault: Vault, ids: readonly string[], whole: boolean): ErasedOfRecord[] {
  const asked = new Set(ids);
  return allMarks(vault).flatMap(({ child, ...mark }) => {
    const isAsked = asked.has(mark.id) || (whole && child !== null && asked.has(child));
    return isAsked ? [mark] : [];
  });
}

export function touchedIn(vault: Vault): Touched[] {
  const found = new Map<string, Touched>();
  for (const { type, id, child, values } of allMarks(vault)) {
    const title = values.some(value => isTitle(vault.sight, type, value));
    found.set(id, { type, id, child, title: title || found.get(id)?.title === true });
  }
  return [...found.values()];
}

/** True for what a list calls the record by: of a child the names stated of it. */
function isTitle(
  db: ReadableDb,
  type: string,
  { position, name }: ErasedOfRecord['values'][number],
): boolean {
  if (type === 'evidence') return name === 'title' || name === 'file/name';
  if (type !== 'assertion' || !name.startsWith('value/')) return false;
  return aboutAt(db, position) === 'name';
}

/** What a statement is about: it stays when its value is erased. */
function aboutAt(db: ReadableDb, position: number): string | null {
  const entry = entryAt(db, position);
  const about = entry && readEvent(entry).fields['value/about'];
  return typeof about === 'string' ? about : null;
}
