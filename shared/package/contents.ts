/**
 * What the disclosed entries of a package say: the records as their fold, and who did what when. The
 * exporter writes records and pages from it, the verifier builds it anew and compares.
 */
import * as z from 'zod';
import { ErasedEntry } from '../erasure/erased.ts';
import {
  meaningOf,
  membersOf,
  systemKinds,
  type LedgerEvent,
  type Stamp,
} from '../events/event.ts';
import type { HistoryChange } from '../events/history.ts';
import { reviewDeedOf } from '../events/review.ts';
import type { UserBook } from '../events/users.ts';
import { applyEvent, type RecordState } from '../events/fold.ts';
import { nouns, type Noun } from '../records/index.ts';
import { originalPath } from './original.ts';

export interface Step {
  readonly stamp: Stamp;
  readonly type: Noun;
  readonly id: string;
  readonly change: Exclude<HistoryChange, 'copied' | 'erased'>;
  readonly reason: string | null;
  /** Names of fields that are not disclosed. */
  readonly missing: readonly string[];
}

function changeOf(kind: string): Step['change'] | null {
  return reviewDeedOf(kind) ?? meaningOf(kind)?.change ?? null;
}

/** In an erasure that a package shows; its reason may be withheld. */
const Erased = z.array(ErasedEntry);

export class Contents {
  readonly #records = new Map<string, RecordState>();
  readonly #steps: Step[] = [];
  readonly #stepsById = new Map<string, Step[]>();
  /** As `position name`. */
  readonly #erased = new Set<string>();
  #names: ReadonlyMap<string, string | null> = new Map();

  /** The people who may sign, by id; the name is null where it is withheld. */
  enrol(book: UserBook): void {
    this.#names = new Map([...book.users.values()].map(({ id, name }) => [id, name]));
  }

  /**
   * Adds the next event about a record; others are passed over.
   * @throws ImpossibleEvent when it cannot follow what was added before
   */
  add(event: LedgerEvent): void {
    const { kind, on, stamp, fields } = event;
    if (kind === systemKinds.fieldErased) this.#addErasure(event);
    const change = kind === null ? null : changeOf(kind);
    if (change === null || on === null) return;
    const after = applyEvent(this.#records.get(on.id) ?? null, event);
    if (after === null) return;
    this.#records.set(on.id, after);
    const reason = typeof fields['reason'] === 'string' ? fields['reason'] : null;
    const missing = event.names?.filter(name => !Object.hasOwn(fields, name)) ?? [];
    const step = { stamp, type: after.type, id: on.id, change, reason, missing };
    this.#steps.push(step);
    const before = this.#stepsById.get(on.id);
    if (before) before.push(step);
    else this.#stepsById.set(on.id, [step]);
  }

  #addErasure(event: LedgerEvent): void {
    const told = Erased.safeParse(membersOf(event).members['erased']);
    if (!told.success) return;
    for (const { position, fields } of told.data) {
      // only what was before it can have been erased
      if (position >= event.stamp.seq) continue;
      for (const { name } of fields) this.#erased.add(`${position} ${name}`);
    }
  }

  /** How many fields of these changes are missing: erased as a shown entry says, or withheld. */
  missingOf(steps: readonly Step[]): { readonly erased: number; readonly withheld: number } {
    let [erased, withheld] = [0, 0];
    for (const { stamp, missing } of steps) {
      for (const name of missing) {
        if (this.#erased.has(`${stamp.seq} ${name}`)) erased++;
        else withheld++;
      }
    }
    return { erased, withheld };
  }

  /** True if a shown entry says that the field, as it was last recorded, was erased. */
  isErased(record: RecordState, name: string): boolean {
    const last = this.stepsOf(record.id).findLast(({ missing }) => missing.includes(name));
    return last !== undefined && this.#erased.has(`${last.stamp.seq} ${name}`);
  }

  /** Fields of a record that are not disclosed, by why. */
  missingIn(record: RecordState): {
    readonly withheld: readonly string[];
    readonly erased: readonly string[];
  } {
    const erased = record.withheld.filter(name => this.isErased(record, name));
    return { erased, withheld: record.withheld.filter(name => !erased.includes(name)) };
  }

  /** In the order in which they were first recorded. */
  of(noun: Noun): RecordState[] {
    return [...this.#records.values()].filter(record => record.type === noun);
  }

  record(id: string): RecordState | null {
    return this.#records.get(id) ?? null;
  }

  get size(): number {
    return this.#records.size;
  }

  /** Every change of a record, oldest first. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  stepsOf(id: string): readonly Step[] {
    return this.#stepsById.get(id) ?? [];
  }

  /** What a reader calls a user: the name, or the id where the name is withheld. */
  nameOf(user: string): string {
    return this.#names.get(user) ?? user;
  }
}

/** Numbers, texts and lists out of a record, whose fields may be withheld or, in a hostile package, anything. */
export function fieldAt(record: RecordState, path: string): unknown {
  const [member = '', part] = path.split('/');
  const value = own(record.fields, member);
  return part === undefined ? value : own(value, part);
}

/** An own property of an object; undefined elsewhere. */
export function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}

export function textAt(record: RecordState, path: string): string | null {
  const value = fieldAt(record, path);
  return typeof value === 'string' ? value : null;
}

export function numberOf(record: RecordState): number | null {
  const value = fieldAt(record, 'number');
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** True if a record that is disclosed as a whole has the shape its noun demands. */
export function isWellFormed(record: RecordState): boolean {
  return record.withheld.length > 0 || nouns[record.type].safeParse(record.fields).success;
}

export interface Original {
  readonly path: string;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly sha512: string | null;
}

/** The original that a package has to hold for this piece of evidence; null for one without a file, or withdrawn. */
export function originalOf(evidence: RecordState): Original | null {
  const number = numberOf(evidence);
  const mediaType = textAt(evidence, 'file/mediaType');
  if (evidence.status === 'withdrawn' || number === null || mediaType === null) return null;
  const size = fieldAt(evidence, 'file/size');
  return {
    path: originalPath(number, mediaType, textAt(evidence, 'file/name')),
    size: typeof size === 'number' ? size : null,
    sha256: textAt(evidence, 'file/sha256'),
    sha512: textAt(evidence, 'sha512'),
  };
}
