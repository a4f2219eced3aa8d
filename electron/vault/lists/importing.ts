/** Rows become records: one transaction a slice, each told by an entry of the batch, so that all can be undone. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { canonicalJson } from '../../../shared/canonical.ts';
import type { JobContext } from '../../../shared/contract/define.ts';
import type { NewAssertion } from '../../../shared/contract/records.ts';
import type { RowDecision } from '../../../shared/contract/lists.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { contentOf, placeOfRow, type RowContent } from '../../../shared/lists/statements.ts';
import { nouns } from '../../../shared/records/index.ts';
import { subjectKey } from '../../../shared/records/summary.ts';
import { Refusal } from '../../../shared/result.ts';
import { active, begin } from '../actions/common.ts';
import { decide } from '../actions/pair.ts';
import { preferredRivals } from '../actions/rules.ts';
import { compartmentFor } from '../compartments/sealing.ts';
import { nextNumber, recordOf, recordsOfChild } from '../tables/record.ts';
import type { Tx, Vault } from '../vault.ts';
import type { Deed, OpenList, OpenRow } from './openLists.ts';

export interface Batch {
  readonly id: string;
  readonly list: OpenList;
  readonly evidence: string;
  readonly decisions: ReadonlyMap<string, RowDecision>;
  readonly acceptsDerivedSex: boolean;
}

/** Rows recorded in one transaction. */
const slice = 50;

/** @throws Refusal list/row-unknown, list/row-needs-correction */
export function checkDecisions(list: OpenList, decisions: readonly RowDecision[]): void {
  const rows = new Map(list.rows.map(each => [each.key, each]));
  for (const decision of decisions) {
    const found = rows.get(decision.key);
    if (!found) throw new Refusal('list/row-unknown', { row: decision.key });
    if (decision.act === 'skip') continue;
    const isWithout = decision.act === 'add' && decision.child === null;
    if (isWithout || !canBeTaken(found, decision)) {
      throw new Refusal('list/row-needs-correction', { row: placeOfRow(found.row) });
    }
  }
}

/** A wrong date can be put right by the one who decides; a row that names nobody cannot. */
function canBeTaken({ row }: OpenRow, { birth }: RowDecision): boolean {
  return row.issues
    .filter(({ level }) => level === 'error')
    .every(({ code }) => code === 'date_invalid' && birth !== null);
}

/** What is done with a row: what was decided; without a decision only what is new and clear. */
function deedFor({ key, row, standing }: OpenRow, batch: Batch): RowDecision['act'] | 'same' {
  if (standing === 'same') return 'same';
  const decided = batch.decisions.get(key);
  if (decided) return decided.act;
  return standing === 'new' && row.outcome === 'ok' ? 'create' : 'skip';
}

/** Answers whether it was stopped. What was recorded until then stays, and each slice tells of itself. */
export async function importRows(
  vault: Vault,
  batch: Batch,
  context: JobContext,
): Promise<boolean> {
  const { rows } = batch.list;
  for (let at = 0; at < rows.length; at += slice) {
    context.progress({ step: 'record', done: at, of: rows.length, unit: 'records' });
    await nextTurn();
    if (context.signal.aborted) return true;
    importSlice(vault, batch, rows.slice(at, at + slice));
  }
  context.progress({ step: 'record', done: rows.length, of: rows.length, unit: 'records' });
  return false;
}

function importSlice(vault: Vault, batch: Batch, rows: readonly OpenRow[]): void {
  const planned = rows.map(row => ({ row, act: deedFor(row, batch) }));
  for (const { row, act } of planned) {
    if (act === 'same') row.deed = { what: 'same', number: row.resembles[0]?.number ?? null };
    if (act === 'skip')
      row.deed = { what: row.standing === 'error' ? 'error' : 'left', number: null };
  }
  const recorded = planned.filter(({ act }) => act === 'create' || act === 'add');
  if (recorded.length === 0) return;
  const deeds = vault.write(tx => {
    const from = tx.next;
    const done = recorded.map(({ row }) => ({ row, deed: recordRow(tx, vault, batch, row) }));
    const count = (what: Deed['what']) => done.filter(({ deed }) => deed.what === what).length;
    tx.append({
      kind: systemKinds.listImported,
      on: { type: 'list', id: batch.id },
      members: {
        evidence: batch.evidence,
        sha256: batch.list.sha256,
        from,
        created: count('created'),
        added: count('added'),
        left: planned.length - recorded.length,
      },
    });
    return done;
  });
  for (const { row, deed } of deeds) row.deed = deed;
}

function recordRow(tx: Tx, vault: Vault, batch: Batch, open: OpenRow): Deed {
  const { key, row } = open;
  const decided = batch.decisions.get(key) ?? null;
  const content = contentOf(row, batch.list.name, {
    birth: decided?.birth ?? null,
    sex: decided?.sex ?? null,
    acceptsDerivedSex: batch.acceptsDerivedSex,
  });
  const deed =
    decided?.act === 'add' && decided.child !== null
      ? addTo(tx, vault, decided.child, content)
      : create(tx, content);
  if (deed.what === 'created' && decided?.act === 'create') {
    rememberOthers(tx, vault, deed.child, open, `${batch.list.name}: ${placeOfRow(row)}`);
  }
  begin(tx, 'link', tx.newId(), {
    evidence: batch.evidence,
    target: { type: 'child', id: deed.child },
    relation: 'supports',
    cite: placeOfRow(row).slice(0, 1000),
    note: null,
  });
  return { what: deed.what, number: deed.number };
}

/** Whoever records a row as a new child has said that it is none of those that it resembles. */
function rememberOthers(
  tx: Tx,
  vault: Vault,
  one: string,
  { resembles }: OpenRow,
  place: string,
): void {
  for (const { child: other, likeness } of resembles) {
    const isOpen = vault.sealed.compartmentOf(other) === null;
    if (likeness?.isLikely !== true || !isOpen) continue;
    if (recordOf(tx.sight, 'child', other)?.status !== 'active') continue;
    const two = { of: 'child', one, other, decision: 'different', leading: null } as const;
    decide(tx, vault, { ...two, why: place.slice(0, 1000) }, 'listed');
  }
}

function create(
  tx: Tx,
  { assertions, externalNumbers, remarks }: RowContent,
): Deed & { readonly child: string } {
  const number = nextNumber(tx.db, 'child');
  const child = tx.newId();
  const fields = nouns.child.parse({
    number,
    externalNumbers,
    remarks,
    safety: null,
    confidentiality: 'confidential',
  });
  begin(tx, 'child', child, fields);
  const stands = new Set<string>();
  for (const assertion of assertions) {
    const subject = subjectKey(assertion.value);
    const isFirst = subject !== null && !stands.has(subject);
    if (subject !== null) stands.add(subject);
    state(tx, child, assertion, isFirst);
  }
  return { what: 'created', number, child };
}

/** Statements that a recorded child lacks; one already recorded in the same words is not said twice. */
function addTo(
  tx: Tx,
  vault: Vault,
  child: string,
  { assertions }: RowContent,
): Deed & { readonly child: string } {
  const { fields } = active(tx.sight, 'child', child);
  const compartment = compartmentFor(null, [child], vault.sealed);
  const into = compartment === null ? tx : tx.sealedIn(compartment, null);
  const recorded = new Set(
    recordsOfChild(tx.sight, 'assertion', child)
      .filter(({ status }) => status === 'active')
      .map(each => canonicalJson(each.fields.value)),
  );
  for (const assertion of assertions) {
    if (recorded.has(canonicalJson(assertion.value))) continue;
    const rivals = preferredRivals(tx.sight, vault.sealed, child, assertion.value, compartment);
    const isFirst = !rivals.some(({ status }) => status === 'active');
    state(into, child, assertion, subjectKey(assertion.value) !== null && isFirst);
  }
  return { what: 'added', number: fields.number, child };
}

function state(tx: Tx, child: string, assertion: NewAssertion, preferred: boolean): void {
  begin(tx, 'assertion', tx.newId(), nouns.assertion.parse({ ...assertion, child, preferred }));
}
