/** What changed in a record, member by member, in words. */
import { catalogueRows } from '../../shared/package/pages/catalogueRows.ts';
import { detailRows } from '../../shared/package/pages/detailRows.ts';
import {
  actRows,
  assertionProof,
  assertionRows,
  childRows,
  episodeRows,
  evidenceRows,
  russianClaimRows,
  type Row,
} from '../../shared/package/pages/rows.ts';
import { mostInOneLine } from '../../shared/package/pages/say.ts';
import { nounNames } from '../../shared/records/index.ts';
import { vocabularies, type VocabularyId } from '../../shared/vocabulary/index.ts';
import type { Speech } from './speech.ts';

export type Difference = Readonly<{ member: string; before: unknown; after: unknown }>;
export type SaidChange = Readonly<{ field: string; before: string | null; after: string | null }>;

const own = (path: string, show: Row['show'], label: string): Row => ({ path, show, label });

const statementFrame: readonly Row[] = [
  own('from', 'date', 'statedFrom'),
  own('to', 'date', 'statedTo'),
  ...assertionProof,
  own('preferred', 'choice', 'preferred'),
];
const linkRows: readonly Row[] = [
  own('relation', 'term:linkRelations', 'evidenceRelation'),
  own('cite', 'text', 'cite'),
  own('note', 'text', 'note'),
];
const pairRows: readonly Row[] = [
  own('decision', 'choice', 'decision'),
  own('why', 'text', 'decidedWhy'),
];

const holdBackRows: readonly Row[] = [
  own('recipients', 'term:recipientKinds', 'heldFrom'),
  own('addressee', 'text', 'heldFromNamed'),
  own('until', 'date', 'heldUntil'),
  own('reason', 'text', 'heldWhy'),
];

const taskRows: readonly Row[] = [
  own('title', 'text', 'taskTitle'),
  own('type', 'term:taskKinds', 'taskType'),
  own('assigned/role', 'choice', 'taskAssigned'),
  own('due', 'date', 'taskDue'),
  own('priority', 'choice', 'taskPriority'),
  own('progress', 'choice', 'taskProgress'),
  own('progressReason', 'text', 'taskProgressReason'),
  own('gap', 'text', 'taskGap'),
  own('note', 'text', 'taskNote'),
];

const bearingRows: readonly Row[] = [
  own('relation', 'choice', 'bearingRelation'),
  own('weight', 'choice', 'weight'),
  own('cite', 'text', 'cite'),
  own('fact', 'text', 'fact'),
  own('observation', 'text', 'observation'),
  own('assessment', 'text', 'assessment'),
];

/** Every change that a reader can read; identifiers of other records are left to their own entries. */
export function changesIn(
  type: string,
  differences: readonly Difference[],
  speech: Speech,
): SaidChange[] {
  const told = differences.flatMap(difference =>
    rowsOf(type, difference)
      .filter(row => row.path.split('/')[0] === difference.member)
      .flatMap(row => changesOf(row, difference, speech)),
  );
  return told.filter(({ before, after }) => before !== after);
}

function rowsOf(type: string, { member, before, after }: Difference): readonly Row[] {
  switch (type) {
    case 'child':
      return childRows;
    case 'act':
      return [own('type', 'term:episodeTypes', 'episodeKind'), ...actRows];
    case 'evidence':
      return evidenceRows;
    case 'link':
      return linkRows;
    case 'task':
      return taskRows;
    case 'comment':
      return [own('text', 'text', 'commentText')];
    case 'pair':
      return pairRows;
    case 'person':
    case 'organisation':
    case 'place':
    case 'proceeding':
    case 'theory':
    case 'provision':
      return catalogueRows[type];
    case 'bearing':
      return bearingRows;
    case 'source':
    case 'sourceIdentity':
    case 'interview':
      return catalogueRows[type];
    case 'holdBack':
      return holdBackRows;
    case 'episode': {
      if (member !== 'details') return episodeRows;
      const form = at(after ?? before, ['form']);
      return under(
        'details',
        Object.entries(detailRows).find(([name]) => name === form)?.[1] ?? [],
      );
    }
    case 'assertion':
      return member === 'value' ? under('value', valueRows(after ?? before)) : statementFrame;
    default:
      return [];
  }
}

/**
 * How a part of a record (`member` or `member/part`) is named and said; null where no page shows it. Of a statement
 * the same part says different things by what it is `about`; where neither is known, the first that fits.
 */
export function rowOfPart(type: string | null, about: string | null, part: string): Row | null {
  const rows =
    type === null ? nounNames.flatMap(noun => rowsWith(noun, null)) : rowsWith(type, about);
  return rows.find(row => row.path === part) ?? null;
}

function rowsWith(type: string, about: string | null): readonly Row[] {
  switch (type) {
    case 'assertion': {
      const rows = about === null ? Object.values(assertionRows).flat() : valueRows({ about });
      return [...under('value', rows), ...statementFrame];
    }
    case 'episode': {
      const details = Object.values(detailRows).flatMap(rows => under('details', rows));
      return [...details, ...episodeRows];
    }
    default:
      return rowsOf(type, { member: '', before: null, after: null });
  }
}

/** The rows of a statement's value, by what it is about. */
export function valueRows(value: unknown): readonly Row[] {
  if (at(value, ['law']) === 'russian-claim') return russianClaimRows;
  const about = at(value, ['about']);
  return Object.entries(assertionRows).find(([name]) => name === about)?.[1] ?? [];
}

function under(member: string, rows: readonly Row[]): Row[] {
  return rows.map(row => ({ ...row, path: `${member}/${row.path}` }));
}

function changesOf(row: Row, { member, before, after }: Difference, speech: Speech): SaidChange[] {
  const path = row.path.slice(member.length).split('/').slice(1);
  const [was, is] = [at(before, path), at(after, path)];
  const field = speech.label(row.label);
  if (!Array.isArray(was) && !Array.isArray(is)) {
    if (typeof row.show !== 'string' && row.show.length > mostInOneLine) {
      // a checklist: each of its answers is told on its own
      const difference = { member: row.path, before: was, after: is };
      return row.show.flatMap(part =>
        changesOf({ ...part, path: `${row.path}/${part.path}` }, difference, speech),
      );
    }
    return [
      { field, before: saidValue(was, row.show, speech), after: saidValue(is, row.show, speech) },
    ];
  }
  const [old, now] = [itemsOf(was), itemsOf(is)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
    field: Math.max(old.length, now.length) === 1 ? field : `${field} · ${index + 1}`,
    before: saidValue(old[index], row.show, speech),
    after: saidValue(now[index], row.show, speech),
  }));
}

/** A value in words; null where nothing is known. */
export function saidValue(value: unknown, show: Row['show'], speech: Speech): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => saidValue(item, show, speech) ?? []);
    return items.length === 0 ? null : items.join('; ');
  }
  if (typeof show !== 'string') {
    const parts = show.flatMap(row => {
      const said = saidValue(at(value, [row.path]), row.show, speech);
      return said === null ? [] : [`${speech.label(row.label)}: ${said}`];
    });
    return parts.length === 0 ? null : parts.join(', ');
  }
  switch (show) {
    case 'date':
      return typeof value === 'string' ? speech.date(value) : null;
    case 'choice':
      return speech.choice(value);
    case 'bytes':
      return typeof value === 'number' ? speech.format.bytes(value) : null;
    case 'record':
    case 'text':
    case 'code':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    default:
      return typeof value === 'string' ? speech.term(vocabularyOf(show), value) : null;
  }
}

/** The vocabulary whose terms a row shows. */
export function vocabularyOf(show: `term:${VocabularyId}`): VocabularyId {
  const name = show.slice('term:'.length);
  const found = vocabularyIds.find(id => id === name);
  if (found === undefined) throw new Error(`no vocabulary ${name}`);
  return found;
}

const vocabularyIds = Object.keys(vocabularies).filter(
  (id): id is VocabularyId => id in vocabularies,
);

function at(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof value !== 'object' || value === null) return null;
  const found = Object.entries(value).find(([name]) => name === first);
  return found === undefined ? null : at(found[1], rest);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
