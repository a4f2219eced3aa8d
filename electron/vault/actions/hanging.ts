/** What was recorded of one child and of nobody else. */
import type { Noun } from '../../../shared/records/index.ts';
import type { ReadableDb } from '../database/driver.ts';
import { pairsOf } from '../tables/pairRow.ts';
import {
  bearingsForChild,
  bearingsOfTarget,
  bearingsOfTheories,
  episodesOfAct,
  idsOfChild,
  linksOfEvidence,
  linksToTarget,
  recordById,
  recordsAbout,
  recordsOfChild,
} from '../tables/record.ts';
import { recordsNaming } from '../tables/reference.ts';

/** Interviews with a child, withdrawn ones too. */
export function interviewsWith(db: ReadableDb, child: string): string[] {
  return recordsNaming(db, child).flatMap(({ source }) =>
    recordById(db, source)?.type === 'interview' ? [source] : [],
  );
}

interface Named {
  readonly type: Noun;
  readonly id: string;
}

/** Tasks and comments about these records, and what is said about those tasks. */
function saidAbout(db: ReadableDb, records: readonly Named[]): Named[] {
  const ids = records.map(({ id }) => id);
  const tasks = recordsAbout(db, 'task', ids);
  const comments = recordsAbout(db, 'comment', [...ids, ...tasks.map(({ id }) => id)]);
  return [...tasks, ...comments].map(({ type, id }) => ({ type, id }));
}

/**
 * A record and all that hangs on it and on nothing else, withdrawn ones too: of a child its statements, episodes and
 * interviews, decisions on whether it is another one too, acts that befell no other child, citations, what it proves,
 * evidence cited for none but these, and what colleagues said of all that.
 */
export function hangingOnNothingElse(db: ReadableDb, subject: Named): Named[] {
  const found = [subject];
  if (subject.type === 'child') {
    const { id: child } = subject;
    const episodes = recordsOfChild(db, 'episode', child);
    const acts = new Set(episodes.map(({ fields }) => fields.act));
    found.push(
      // also those whose value is erased already: a source or a note may be left of them
      ...idsOfChild(db, 'assertion', child).map(id => ({ type: 'assertion', id }) as const),
      ...episodes.map(({ id }) => ({ type: 'episode', id }) as const),
      ...interviewsWith(db, child).map(id => ({ type: 'interview', id }) as const),
    );
    // what was decided about the child and another one holds values of both
    found.push(...pairsOf(db, child).map(({ id }) => ({ type: 'pair', id }) as const));
    for (const id of acts) {
      const isOwn = episodesOfAct(db, id).every(({ fields }) => fields.child === child);
      if (isOwn) found.push({ type: 'act', id });
    }
  }
  const targets = new Set(found.map(({ id }) => id));
  const bearings = [
    ...[...targets].flatMap(id => bearingsOfTarget(db, id)),
    ...(subject.type === 'child' ? bearingsForChild(db, subject.id) : []),
    ...(subject.type === 'theory' ? bearingsOfTheories(db, [subject.id]) : []),
  ];
  const links = [...targets].flatMap(id => linksToTarget(db, id));
  const items = new Set(links.map(({ fields }) => fields.evidence));
  const own = [...items].filter(item =>
    linksOfEvidence(db, item).every(({ fields }) => targets.has(fields.target.id)),
  );
  const whole = [
    ...found,
    ...links.map(({ id }) => ({ type: 'link', id }) as const),
    ...[...new Set(bearings.map(({ id }) => id))].map(id => ({ type: 'bearing', id }) as const),
    ...own.map(id => ({ type: 'evidence', id }) as const),
  ];
  return [...whole, ...saidAbout(db, whole)];
}
