/**
 * What a search looks through: one document a record, as written and as a skeleton in which the scripts meet
 * (Київ, Киев, Kyiv). Only the newest hits are ranked by nothing but their age: ranking very common words
 * would read the whole index.
 */
import * as z from 'zod';
import { SearchHit } from '../../../shared/contract/work.ts';
import { searchTokens } from '../../../shared/matching/index.ts';
import { catalogueSummary } from '../../../shared/records/catalogue.ts';
import { nameLine } from '../../../shared/records/summary.ts';
import { textsOf, type RecordTexts } from '../../../shared/records/texts.ts';
import { term, type VocabularyId } from '../../../shared/vocabulary/index.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql, type Sql } from '../database/sql.ts';
import { recordById, recordOf, recordsOfChild, type CataloguedState } from './record.ts';

/** What has a document of its own in the search. */
export type DocumentType = SearchHit['type'];

interface SearchText {
  readonly type: DocumentType;
  readonly child: string | null;
  readonly number: number | null;
  readonly title: string;
  /** What people wrote: excerpts are cut from it. */
  readonly body: string;
  /** What its terms are called, in both languages: found by, never shown. */
  readonly terms: string;
}

const Written = z.object({ title: z.string(), body: z.string(), terms: z.string() });

/**
 * Write a record's document anew where it says something else than before; a withdrawn record has none. Replay
 * calls it too. (A document that is taken out and put back costs more than all the rest of an action.)
 */
export function refreshDocument(db: WritableDb, id: string): void {
  const document = documentOf(db, id);
  const row = db.get(sql`SELECT title, body, terms FROM search_document WHERE id = ${id}`);
  const before = row && Written.parse(row);
  const isSame =
    before?.title === document?.title &&
    before?.body === document?.body &&
    before?.terms === document?.terms;
  if (before && isSame) return;
  if (before) db.run(sql`DELETE FROM search_document WHERE id = ${id}`);
  if (!document) return;
  const { type, child, number, title, body, terms } = document;
  const tokens = searchTokens([title, body, terms].join('\n'));
  db.run(sql`
    INSERT INTO search_document (id, type, child, number, title, body, terms, plain, skeleton)
    VALUES (${id}, ${type}, ${child}, ${number}, ${title}, ${body}, ${terms},
            ${tokens.plain.join(' ')}, ${tokens.skeletons.join(' ')})
  `);
}

function documentOf(db: ReadableDb, id: string): SearchText | null {
  const record = recordById(db, id);
  if (!record || record.status === 'withdrawn') return null;
  switch (record.type) {
    case 'child': {
      const child = recordOf(db, 'child', id);
      if (!child) return null;
      // all names of the child, not only the preferred ones: an imposed name finds it too
      const names = recordsOfChild(db, 'assertion', id).flatMap(each => {
        const { value } = each.fields;
        return value.about === 'name' && each.status === 'active' ? [nameLine(value) ?? ''] : [];
      });
      const { number } = child.fields;
      const texts = textsOf(child.fields);
      const body = [...names.slice(1), ...texts.written].join('\n');
      const terms = texts.terms.join('\n');
      return { type: 'child', child: id, number, title: names[0] ?? '', body, terms };
    }
    case 'assertion': {
      const assertion = recordOf(db, 'assertion', id);
      if (!assertion) return null;
      const { child } = assertion.fields;
      const texts = textsOf(assertion.fields);
      return { type: 'assertion', child, number: null, title: '', ...joined(texts) };
    }
    case 'episode': {
      const episode = recordOf(db, 'episode', id);
      const act = episode && recordOf(db, 'act', episode.fields.act);
      if (!episode || !act) return null;
      const kind = wordsOfTerm('episodeTypes', act.fields.type);
      const texts = textsOf([act.fields, episode.fields]);
      const { child, number } = episode.fields;
      return { type: 'episode', child, number, title: '', ...joined(texts, kind) };
    }
    case 'evidence': {
      const item = recordOf(db, 'evidence', id);
      if (!item) return null;
      const { number, title, file } = item.fields;
      const kind = wordsOfTerm('documentTypes', item.fields.type);
      const texts = textsOf({ ...item.fields, title: null });
      const name = title ?? file?.name ?? '';
      return { type: 'evidence', child: null, number, title: name, ...joined(texts, kind) };
    }
    case 'person':
      return catalogued(recordOf(db, 'person', id), 'personRoles');
    case 'organisation':
      return catalogued(recordOf(db, 'organisation', id), 'organisationTypes');
    case 'place':
      return catalogued(recordOf(db, 'place', id), 'placeTypes');
    case 'proceeding':
      return catalogued(recordOf(db, 'proceeding', id), 'proceedingTypes');
    case 'task': {
      const task = recordOf(db, 'task', id);
      if (!task) return null;
      const { number, title, type, gap, note } = task.fields;
      const texts = joined(textsOf({ gap, note }), wordsOfTerm('taskKinds', type));
      return { type: 'task', child: null, number, title: title ?? '', ...texts };
    }
    case 'theory':
      return catalogued(recordOf(db, 'theory', id), 'theoryStates');
    case 'provision':
      return catalogued(recordOf(db, 'provision', id), 'provisionKinds');
    case 'source':
      return catalogued(recordOf(db, 'source', id), 'sourceKinds');
    case 'sourceIdentity':
      return catalogued(recordOf(db, 'sourceIdentity', id), 'sourceKinds');
    case 'interview':
      return catalogued(recordOf(db, 'interview', id), 'interviewProtocols');
    case 'act':
    case 'holdBack':
    case 'link':
    case 'comment':
    case 'pair':
    case 'bearing':
      return null;
  }
}

function catalogued(state: CataloguedState | null, kinds: VocabularyId): SearchText | null {
  if (!state) return null;
  const { name, kinds: own } = catalogueSummary(state);
  const words = own.map(each => wordsOfTerm(kinds, each)).join('\n');
  const { type, fields } = state;
  const texts = joined(textsOf(fields), words);
  return { type, child: null, number: fields.number, title: name ?? '', ...texts };
}

function joined(texts: RecordTexts, kind?: string): Pick<SearchText, 'body' | 'terms'> {
  const terms = kind === undefined ? texts.terms : [kind, ...texts.terms];
  return { body: texts.written.join('\n'), terms: terms.join('\n') };
}

/** A term in both languages, so that either finds it; one that a user added is its own words. */
function wordsOfTerm(vocabulary: VocabularyId, id: string): string {
  const known = term(vocabulary, id);
  return known ? `${known.uk} ${known.en}` : id;
}

/** The full-text expression of a query: every word, as a beginning, as written or by its skeleton. */
export function matchExpression(text: string): string | null {
  const quoted = (token: string) => `"${token.replaceAll('"', '""')}" *`;
  const words = searchTokens(text).plain.map(token => {
    const bySkeleton = searchTokens(token).skeletons.map(each => `skeleton : ${quoted(each)}`);
    return `(${[`plain : ${quoted(token)}`, ...bySkeleton].join(' OR ')})`;
  });
  return words.length === 0 ? null : words.join(' AND ');
}

/** A subquery: ids of records of this type that match. */
export function matchingIds(_db: ReadableDb, text: string, type: DocumentType): Sql {
  const expression = matchExpression(text);
  if (expression === null) return sql`SELECT NULL WHERE FALSE`;
  // the documents of this type by their index, not each hit's whole row: words are common, children few
  return sql`SELECT id FROM search_document WHERE type = ${type}
             AND rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH ${expression})`;
}

const Hit = z.object({
  id: z.string(),
  type: SearchHit.shape.type,
  child: z.string().nullable(),
  number: z.int().nullable(),
  title: z.string(),
  body: z.string(),
});
export type DocumentHit = z.infer<typeof Hit>;

/** Newest first. A bare number finds by number first. */
export function findDocuments(
  db: ReadableDb,
  text: string,
  types: readonly DocumentType[],
  limit: number,
): DocumentHit[] {
  const wanted = JSON.stringify(types);
  const number = /^(?:\p{L}{1,2}-?)?0*(\d{1,9})$/u.exec(text.trim())?.[1];
  const byNumber =
    number === undefined
      ? []
      : db.all(sql`SELECT id, type, child, number, title, body FROM search_document
                   WHERE number = ${Number(number)} AND type IN (SELECT value FROM json_each(${wanted}))
                   ORDER BY type LIMIT ${limit}`);
  const expression = matchExpression(text);
  const byText =
    expression === null
      ? []
      : db.all(sql`SELECT d.id, d.type, d.child, d.number, d.title, d.body
                   FROM search_index i JOIN search_document d ON d.rowid = i.rowid
                   WHERE search_index MATCH ${expression}
                     AND d.type IN (SELECT value FROM json_each(${wanted}))
                   ORDER BY i.rowid DESC LIMIT ${limit}`);
  const hits = z.array(Hit).parse([...byNumber, ...byText]);
  return [...new Map(hits.map(hit => [hit.id, hit])).values()].slice(0, limit);
}
