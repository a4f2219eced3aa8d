/** What several actions need: looking records up, naming them, counting their proof. */
import type { Proof } from '../../../shared/contract/views.ts';
import { catalogueSummary } from '../../../shared/records/catalogue.ts';
import { kindOf } from '../../../shared/events/event.ts';
import type { RecordState } from '../../../shared/events/fold.ts';
import type { FieldsOf, Noun } from '../../../shared/records/index.ts';
import { numberLabel, sealedNumber, type NumberedNoun } from '../../../shared/records/number.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { childRow, proofOf } from '../tables/childRow.ts';
import { userBook } from '../ledger/users.ts';
import {
  episodesOfAct,
  nextNumber,
  recordById,
  recordOf,
  type CataloguedState,
  type StateOf,
} from '../tables/record.ts';
import type { Tx } from '../vault.ts';
import { appendTo } from './reviewed.ts';

/** The record, active or not. @throws Refusal `<noun>/unknown` */
export function found<N extends Noun>(db: ReadableDb, type: N, id: string): StateOf<N> {
  const state = recordOf(db, type, id);
  if (!state) throw new Refusal(`${type}/unknown`);
  return state;
}

/** The record, and it is active. @throws Refusal `<noun>/unknown`, record/withdrawn */
export function active<N extends Noun>(db: ReadableDb, type: N, id: string): StateOf<N> {
  const state = found(db, type, id);
  if (state.status === 'withdrawn') throw new Refusal('record/withdrawn', { type });
  return state;
}

/** Where what is begun is written: sealed in a compartment, or open to everybody. */
export function into(tx: Tx, compartment: string | null): Tx {
  return compartment === null ? tx : tx.sealedIn(compartment, null);
}

/**
 * The number that the next record of this noun gets. Sealed records have numbers of their own: whoever does not see
 * them must not give one of them again.
 */
export function numberIn(tx: Tx, type: NumberedNoun, compartment: string | null): number {
  return compartment === null ? nextNumber(tx.db, type) : sealedNumber(tx.next);
}

/** Append the entry that begins a record. Numbers and ids are given by the caller. */
export function begin<N extends Noun>(
  tx: Tx,
  type: N,
  id: string,
  fields: FieldsOf<N>,
): { id: string; seq: number } {
  const { seq } = tx.append({ kind: kindOf(type, 'begun'), on: { type, id }, members: fields });
  return { id, seq };
}

/** Append the entry that changes members of a record. @throws Refusal as `appendTo` */
export function revise(
  tx: Tx,
  type: Noun,
  id: string,
  changes: Readonly<Record<string, unknown>>,
  reason: string | null,
): { id: string; seq: number } {
  const members = { ...changes, reason };
  const { seq } = appendTo(tx, { kind: kindOf(type, 'revised'), on: { type, id }, members });
  return { id, seq };
}

/** Proof of an episode: links to it and to its act. */
export function proofOfEpisode(db: ReadableDb, episode: StateOf<'episode'>): Proof {
  return proofView(proofOf(db, sql`VALUES (${episode.id}), (${episode.fields.act})`));
}

export function proofOfRecord(db: ReadableDb, id: string): Proof {
  return proofView(proofOf(db, sql`VALUES (${id})`));
}

function proofView(counts: ReturnType<typeof proofOf>): Proof {
  const { supports, contradicts, leaves_open: leavesOpen } = counts;
  return { supports, contradicts, leavesOpen };
}

/** What a reader calls a child: number and name. */
export function childLabel(db: ReadableDb, id: string): string {
  const row = childRow(db, id);
  if (!row) return '';
  const name = row.nameUk ?? row.nameLatn ?? row.nameRu;
  return [numberLabel('child', row.number), name].filter(part => part !== null).join(' ');
}

/** What a reader calls a record, without words of any language; and the child it is about, if it is about one. */
export function labelOf(
  db: ReadableDb,
  record: RecordState,
): { label: string; child: string | null } {
  const { type, id } = record;
  switch (type) {
    case 'child':
      return { label: childLabel(db, id), child: id };
    case 'assertion': {
      const child = recordOf(db, 'assertion', id)?.fields.child ?? null;
      return { label: child === null ? '' : childLabel(db, child), child };
    }
    case 'episode': {
      const episode = recordOf(db, 'episode', id);
      if (!episode) return { label: '', child: null };
      const { child, number } = episode.fields;
      return { label: `${numberLabel('episode', number)} · ${childLabel(db, child)}`, child };
    }
    case 'evidence': {
      const item = recordOf(db, 'evidence', id);
      if (!item) return { label: '', child: null };
      const { number, title, file } = item.fields;
      const name = title ?? file?.name ?? null;
      const parts = [numberLabel('evidence', number), name].filter(part => part !== null);
      return { label: parts.join(' '), child: null };
    }
    case 'link': {
      const link = recordOf(db, 'link', id);
      const item = link && recordById(db, link.fields.evidence);
      const target = link && recordById(db, link.fields.target.id);
      const ends = [item, target].flatMap(each => (each ? [labelOf(db, each)] : []));
      return {
        label: ends.map(end => end.label).join(' → '),
        child: ends.find(end => end.child !== null)?.child ?? null,
      };
    }
    case 'pair': {
      const pair = recordOf(db, 'pair', id);
      const ends = pair ? [pair.fields.one, pair.fields.other] : [];
      const labels = ends.flatMap(end => {
        const one = recordById(db, end);
        return one ? [labelOf(db, one).label] : [];
      });
      return { label: labels.sort().join(' ↔ '), child: null };
    }
    case 'person':
      return catalogueLabel(recordOf(db, 'person', id));
    case 'organisation':
      return catalogueLabel(recordOf(db, 'organisation', id));
    case 'place':
      return catalogueLabel(recordOf(db, 'place', id));
    case 'proceeding':
      return catalogueLabel(recordOf(db, 'proceeding', id));
    case 'task': {
      const task = recordOf(db, 'task', id);
      if (!task) return { label: '', child: null };
      const { number, title } = task.fields;
      return { label: [numberLabel('task', number), title].join(' '), child: null };
    }
    case 'comment': {
      const about = recordOf(db, 'comment', id)?.fields.about;
      const record = about ? recordById(db, about.id) : null;
      return record ? labelOf(db, record) : { label: '', child: null };
    }
    case 'theory':
      return catalogueLabel(recordOf(db, 'theory', id));
    case 'provision':
      return catalogueLabel(recordOf(db, 'provision', id));
    case 'bearing': {
      const bearing = recordOf(db, 'bearing', id);
      const target = bearing && recordById(db, bearing.fields.target.id);
      const theory = bearing && recordOf(db, 'theory', bearing.fields.theory);
      const end = target ? labelOf(db, target) : { label: '', child: null };
      const number = theory && numberLabel('theory', theory.fields.number);
      return { ...end, label: [end.label, number].filter(part => part).join(' → ') };
    }
    case 'source':
      return catalogueLabel(recordOf(db, 'source', id));
    case 'sourceIdentity':
      return catalogueLabel(recordOf(db, 'sourceIdentity', id));
    case 'interview':
      return catalogueLabel(recordOf(db, 'interview', id));
    case 'holdBack': {
      const held = recordOf(db, 'holdBack', id);
      const target = held && recordById(db, held.fields.target.id);
      return target ? labelOf(db, target) : { label: '', child: null };
    }
    case 'act': {
      const [first, ...others] = episodesOfAct(db, id);
      if (!first) return { label: '', child: null };
      const { label, child } = labelOf(db, first);
      return { label: others.length === 0 ? label : `${label} (+${others.length})`, child };
    }
  }
}

function catalogueLabel(record: CataloguedState | null): { label: string; child: null } {
  if (!record) return { label: '', child: null };
  const { name } = catalogueSummary(record);
  const number = numberLabel(record.type, record.fields.number);
  return { label: name === null ? number : `${number} ${name}`, child: null };
}

/** Names of the people behind user ids. */
export function whoIs(db: ReadableDb): (user: string) => string {
  const { users } = userBook(db);
  return user => users.get(user)?.name ?? user;
}
