/**
 * What an event means for the tables. Live writing and replay run the same lines: first every event by itself
 * (`project`), then once what hangs on the records it touched (`settle`).
 */
import * as z from 'zod';
import { meaningOf, membersOf, type LedgerEvent } from '../../../shared/events/event.ts';
import { reviewDeedOf } from '../../../shared/events/review.ts';
import { applyEvent, type RecordState } from '../../../shared/events/fold.ts';
import { isCatalogued } from '../../../shared/records/catalogue.ts';
import type { WritableDb } from '../database/driver.ts';
import { refreshCatalogueRow } from '../tables/catalogueRow.ts';
import { refreshChildRow } from '../tables/childRow.ts';
import { putIndex } from '../tables/entry.ts';
import { refreshEpisodeRow } from '../tables/episodeRow.ts';
import { refreshEvidenceRow } from '../tables/evidenceRow.ts';
import { pairRow, refreshPairRow } from '../tables/pairRow.ts';
import { episodesOfAct, putRecord, recordById, recordOf } from '../tables/record.ts';
import { putReferences } from '../tables/reference.ts';
import { refreshDocument } from '../tables/searchDocument.ts';
import { refreshRecognition } from '../tables/recognition.ts';
import { refreshSameChild } from '../tables/sameChild.ts';
import { countSuggestions } from '../tables/suggestion.ts';
import { refreshTaskRow } from '../tables/taskRow.ts';

/** Records whose rows in lists and in the search must be told anew. */
export interface Touched {
  readonly children: Set<string>;
  /** Records of whom something else may be told now than before: recognition compares them. */
  readonly described: Set<string>;
  readonly evidence: Set<string>;
  readonly catalogue: Set<string>;
  readonly tasks: Set<string>;
  readonly documents: Set<string>;
  readonly pairs: Set<string>;
  /** Every record is told anew: the whole ledger is replayed, so that each has been touched by its own entry. */
  readonly isAll: boolean;
}

export function nothingTouched(): Touched {
  return {
    children: new Set(),
    described: new Set(),
    evidence: new Set(),
    catalogue: new Set(),
    tasks: new Set(),
    documents: new Set(),
    pairs: new Set(),
    isAll: false,
  };
}

/** For a replay from the first entry on. */
export function allToBeTouched(): Touched {
  return { ...nothingTouched(), isAll: true };
}

/** @throws ImpossibleEvent when the event cannot follow what is recorded. */
export function project(
  db: WritableDb,
  event: LedgerEvent,
  clockBack: boolean,
  touched: Touched,
): void {
  const { kind, on, stamp } = event;
  const before = on === null ? null : recordById(db, on.id);
  const after = applyEvent(before, event);
  const meaning = kind === null ? null : meaningOf(kind);
  const changesRecord = meaning !== null || (kind !== null && reviewDeedOf(kind) !== null);
  const child = changesRecord && after ? touch(db, after, touched) : null;
  putIndex(db, {
    seq: stamp.seq,
    kind,
    type: on?.type ?? null,
    subject: on?.id ?? null,
    child,
    clock_back: clockBack ? 1 : 0,
    at: stamp.at,
    author: stamp.by,
  });
  if (changesRecord && after) {
    putRecord(db, after);
    if (meaning === null) return;
    if (meaning.change === 'begun' || meaning.change === 'revised') putReferences(db, after);
    const entered = meaning.change === 'begun' ? after.fields : membersOf(event).members;
    countSuggestions(db, after, entered);
  }
}

/** Marks what hangs on a changed record; tells the one child it is about, if it is about one. */
function touch(db: WritableDb, record: RecordState, touched: Touched): string | null {
  const { type, id, fields } = record;
  if (type === 'pair') {
    touched.pairs.add(id);
    return null;
  }
  if (isCatalogued(type)) {
    touched.catalogue.add(id);
    touched.described.add(id);
    touched.documents.add(id);
    return null;
  }
  const isSilent = type === 'link' || type === 'act' || type === 'bearing' || type === 'holdBack';
  if (!isSilent) touched.documents.add(id);
  switch (type) {
    case 'child':
      touched.children.add(id);
      touched.described.add(id);
      return id;
    case 'assertion':
    case 'episode': {
      const child = String(fields['child']);
      touched.children.add(child);
      if (type === 'assertion') touched.described.add(child);
      return child;
    }
    case 'act':
      touchAct(db, id, touched);
      return null;
    case 'evidence':
      touched.evidence.add(id);
      return null;
    case 'task':
      touched.tasks.add(id);
      return null;
    case 'comment':
    case 'bearing':
    case 'holdBack':
      return null;
    case 'link':
      return touchLink(db, record, touched);
  }
}

function touchAct(db: WritableDb, act: string, touched: Touched): void {
  if (touched.isAll) return;
  for (const episode of episodesOfAct(db, act)) {
    touched.children.add(episode.fields.child);
    touched.documents.add(episode.id);
  }
}

const LinkEnds = z.object({
  evidence: z.string(),
  target: z.object({ type: z.string(), id: z.string() }),
});

function touchLink(db: WritableDb, link: RecordState, touched: Touched): string | null {
  const ends = LinkEnds.safeParse(link.fields);
  if (!ends.success) return null;
  const { evidence, target } = ends.data;
  touched.evidence.add(evidence);
  if (target.type === 'act') {
    touchAct(db, target.id, touched);
    return null;
  }
  const child =
    target.type === 'child'
      ? target.id
      : (recordOf(db, 'assertion', target.id) ?? recordOf(db, 'episode', target.id))?.fields.child;
  if (child === undefined) return null;
  touched.children.add(child);
  return child;
}

/** Rows of lists and documents of the search, from the records as they now are. */
export function settle(db: WritableDb, touched: Touched): void {
  for (const id of touched.evidence) refreshEvidenceRow(db, id);
  for (const id of touched.pairs) refreshPairRow(db, id);
  for (const id of new Set([...touched.children, ...shownOtherwise(db, touched)])) {
    refreshChildRow(db, id);
  }
  for (const id of touched.described) refreshRecognition(db, id);
  for (const id of touched.documents) refreshEpisodeRow(db, id);
  for (const id of touched.catalogue) refreshCatalogueRow(db, id);
  for (const id of touched.tasks) refreshTaskRow(db, id);
  for (const id of new Set([...touched.documents, ...touched.children])) refreshDocument(db, id);
}

/** Children whose rows speak of other records now than before, or of a record that was touched. */
function shownOtherwise(db: WritableDb, { pairs, children }: Touched): string[] {
  const ends = [...pairs].flatMap(id => {
    const row = pairRow(db, id);
    return row === null ? [] : [row.one, row.other];
  });
  return refreshSameChild(db, [...children, ...ends]);
}
