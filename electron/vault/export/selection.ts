/** Which records and entries of a vault go into a package, and what stays behind. */
import * as z from 'zod';
import type { Contract } from '../../../shared/contract/index.ts';
import type { ParsedOf } from '../../../shared/contract/define.ts';
import type { PackageScope } from '../../../shared/contract/packages.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import type { RecordIndex } from '../../../shared/package/selection.ts';
import { childrenOf, chooseEntries } from '../../../shared/package/selection.ts';
import type { Withheld } from '../../../shared/package/withheld.ts';
import { Refusal } from '../../../shared/result.ts';
import { found } from '../actions/common.ts';
import { interviewsWith } from '../actions/hanging.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { requestsOfDeeds } from '../ledger/requests.ts';
import { userEntries } from '../ledger/users.ts';
import { entriesAbout } from '../tables/entry.ts';
import { linksToTarget, recordById, recordOf, recordsOfChild } from '../tables/record.ts';
import { pairsOf } from '../tables/pairRow.ts';
import { recordsNamedBy } from '../tables/reference.ts';
import { togetherWith } from '../tables/sameChild.ts';
import { stampOf, type Vault } from '../vault.ts';
import { heldBackOf } from './heldBack.ts';
import { leftOutBy } from './leftOut.ts';

const Seqs = z.array(z.object({ seq: z.int() }));

/** Of a record `r`: neither a theory nor what belongs to theories alone. */
const isNoTheory = sql`r.type NOT IN ('theory', 'bearing') AND (r.type <> 'provision' OR EXISTS (
  SELECT 1 FROM reference f JOIN record s ON s.id = f.source WHERE f.target = r.id AND s.type <> 'theory'))`;

/**
 * How records hang together, for choosing what a package shows.
 * @param identities records of who a source is that were chosen; others go nowhere, and no hold-back does
 */
export function indexOf(db: ReadableDb, identities: readonly string[]): RecordIndex {
  const chosen = JSON.stringify(identities);
  return {
    // what colleagues say to each other while they work stays with them
    allEntries: withTheories =>
      Seqs.parse(
        db.all(
          sql`SELECT i.seq FROM entry_index i JOIN record r ON r.id = i.subject
              WHERE r.type NOT IN ('task', 'comment', 'holdBack') AND (r.type <> 'sourceIdentity'
                OR r.id IN (SELECT value FROM json_each(${chosen})))
                AND ${withTheories ? sql`TRUE` : isNoTheory} ORDER BY i.seq`,
        ),
      ).map(row => row.seq),
    userEntries: () => userEntries(db),
    ofTheLedger: () =>
      Seqs.parse(
        db.all(
          sql`SELECT seq FROM entry_index WHERE type = 'vault' AND kind = ${systemKinds.ledgerBranched}`,
        ),
      ).map(row => row.seq),
    requestsOf: positions => requestsOfDeeds(db, positions),
    entriesOf: id => entriesAbout(db, id),
    assertionsOf: child => recordsOfChild(db, 'assertion', child).map(each => each.id),
    episodesOf: child =>
      recordsOfChild(db, 'episode', child).map(each => ({ id: each.id, act: each.fields.act })),
    interviewsOf: child => interviewsWith(db, child),
    namedBy: id => namedInPackage(db, id, identities),
    linksTo: target =>
      linksToTarget(db, target).map(each => ({ id: each.id, evidence: each.fields.evidence })),
    joining: children =>
      children.flatMap(child =>
        pairsOf(db, child).flatMap(({ id, state, one, other }) =>
          state === 'confirmed' && [one, other].every(each => children.includes(each)) ? [id] : [],
        ),
      ),
    derivedFrom: evidence => recordOf(db, 'evidence', evidence)?.fields.derivedFrom ?? null,
  };
}

/**
 * What a record takes along: not who else was in the room of an interview, nor who else a source is, but with a source
 * its identity where that was chosen.
 */
function namedInPackage(db: ReadableDb, id: string, identities: readonly string[]): string[] {
  const type = recordById(db, id)?.type ?? null;
  if (type === 'sourceIdentity') return [];
  const named = recordsNamedBy(db, id);
  if (type === 'interview') return named.filter(each => recordById(db, each)?.type !== 'person');
  if (type !== 'source') return named;
  return identities.filter(each => recordsNamedBy(db, each).includes(id));
}

/** @throws Refusal record/unknown, source/must-be-sealed where who a protected source is was chosen */
function refuseIdentities(db: ReadableDb, identities: readonly string[]): void {
  for (const id of identities) {
    const { record } = found(db, 'sourceIdentity', id).fields.source;
    const source = record === null ? null : recordOf(db, 'source', record);
    if (source?.fields.protection === 'protected') throw new Refusal('source/must-be-sealed');
  }
}

type Chosen = ParsedOf<Contract['packages']['preview']>;

/**
 * What of the vault goes, and what stays behind, whether the exporter wants it or not.
 * @param db all that is open, and of what is sealed what was chosen
 */
export function selectionOf(
  vault: Vault,
  db: ReadableDb,
  { scope, withheld, recipient, addressee, despite, reason, identities }: Chosen,
) {
  refuseIdentities(db, identities);
  if (despite.length > 0 && reason === null) throw new Refusal('package/reason-missing');
  const index = indexOf(db, identities);
  const leftOut = leftOutOf(db, scope, withheld);
  const first = chosenRecords(db, chooseEntries(scope, index, null, leftOut));
  const to = { kind: recipient, addressee: addressee === '' ? null : addressee };
  const day = stampOf(vault.clock).slice(0, 10);
  const held = heldBackOf(db, first, to, new Set(despite), day);
  const staying = held.filter(({ isOverridden }) => !isOverridden);
  const children = childrenOf(scope);
  if (staying.some(({ id }) => children.includes(id))) {
    throw new Refusal('package/child-held-back');
  }
  const rules = staying.map(({ type, id }) => ({ of: 'record', type, id, part: null }) as const);
  const all = new Set([...leftOut, ...leftOutBy(db, scope, rules)]);
  return { index, leftOut: leftOut.size, held, without: all };
}

/** @throws Refusal record/unknown, withheld/not-possible, withheld/everything */
export function leftOutOf(
  db: ReadableDb,
  scope: PackageScope,
  withheld: readonly Withheld[],
): ReadonlySet<string> {
  for (const child of childrenOf(scope)) found(db, 'child', child);
  if (scope.scope === 'together') {
    const together = togetherWith(db, scope.child);
    const areAll = scope.others.every(each => each !== scope.child && together.includes(each));
    if (!areAll) throw new Refusal('pair/not-together');
  }
  return leftOutBy(db, scope, withheld);
}

/** The first entry of each record among the positions: what is chosen, counted. */
export function chosenRecords(db: ReadableDb, positions: readonly number[]): Map<string, string> {
  const rows = db.all(sql`SELECT DISTINCT subject AS id, type FROM entry_index
                          WHERE seq IN (SELECT value FROM json_each(${JSON.stringify(positions)}))
                            AND subject IS NOT NULL`);
  const parsed = z.array(z.object({ id: z.string(), type: z.string() })).parse(rows);
  return new Map(parsed.map(({ id, type }) => [id, type]));
}
