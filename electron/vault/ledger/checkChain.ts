/** Every entry, from the first: header, chain, signature, fields, tree, head, checkpoints. */
import { equalBytes, toHex } from '../../../shared/bytes.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import { applyErasure, nothingErased, type ErasedFields } from '../../../shared/erasure/erased.ts';
import {
  applyReplacement,
  isByMember,
  noReplacedBoxes,
  sealedErasureOf,
  type ReplacedBoxes,
} from '../../../shared/erasure/sealed.ts';
import {
  applyCompartmentEvent,
  maySeal,
  noCompartments,
} from '../../../shared/events/compartments.ts';
import { sealingOf } from '../../../shared/events/sealing.ts';
import { compartmentsBehind } from '../../../shared/events/deeds.ts';
import { systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import {
  applyUserEvent,
  isSameBook,
  nobody,
  only,
  vaultKeyAt,
  type UserBook,
} from '../../../shared/events/users.ts';
import { applyRecoveryEvent, noRecovery } from '../../../shared/events/recovery.ts';
import {
  applyRequestEvent,
  lacksAgreement,
  type RequestBook,
} from '../../../shared/events/requests.ts';
import { Frontier, hashLength } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { storedCheckpoints, storedHead } from '../tables/entry.ts';
import { sliceLevel, sliceSize, type BranchPoint, type CheckedSlice } from './checkSlice.ts';
import { checkCheckpoints, checkHead, type LedgerState } from './checkHeads.ts';
import { NodeCheck } from './checkTree.ts';
import { ReviewCheck } from './checkReview.ts';
import { erasedFields, replacedBoxes } from './erasures.ts';
import { finding, fromChain } from './findings.ts';
import { checkpointOf } from './head.ts';
import { checkedSlices, type CheckedPiece } from './pieces.ts';
import { userBook } from './users.ts';
import { pause, type Verification } from './verification.ts';

/**
 * Whose signatures count is read by the index of entries first, so that threads can work at once, and told by the
 * entries themselves on the way: where the two differ the index was altered, and all is checked again.
 */
export async function checkChain(run: Verification): Promise<void> {
  const { findings, checked } = run;
  const before = { ...checked };
  const assumed = assumedTold(run);
  const first = await checkWith(run, assumed);
  const isSameUsers = isSameBook(first.told.book, assumed.book);
  if (isSameUsers && isSameErased(first.told, assumed)) {
    findings.push(...first.findings);
    return;
  }
  Object.assign(checked, before);
  const again = await checkWith(run, first.told);
  if (!isSameUsers) findings.push(finding('users/index-altered', 'users', null, null));
  findings.push(...again.findings);
}

/** What entries tell that other entries are held to. */
interface Told {
  readonly book: UserBook;
  readonly erased: ErasedFields;
  readonly replaced: ReplacedBoxes;
}

function assumedTold({ vault }: Verification): Told {
  try {
    const { reader } = vault;
    return {
      book: userBook(reader),
      erased: erasedFields(reader),
      replaced: replacedBoxes(reader),
    };
  } catch (error) {
    if (error instanceof ImpossibleEvent) {
      return { book: nobody, erased: nothingErased, replaced: noReplacedBoxes };
    }
    throw error;
  }
}

function isSameErased(one: Told, other: Told): boolean {
  return (
    one.erased.size === other.erased.size &&
    [...one.erased].every(field => other.erased.has(field)) &&
    one.replaced.size === other.replaced.size &&
    [...one.replaced].every(([position, box]) => other.replaced.get(position) === box)
  );
}

interface Checked {
  readonly findings: readonly Finding[];
  /** As the entries tell it; an erasure that is not in order tells nothing. */
  readonly told: Told;
}

async function checkWith(run: Verification, assumed: Told): Promise<Checked> {
  const { checked } = run;
  const findings: Finding[] = [];
  const here: Verification = { ...run, findings };
  const db = run.vault.reader;
  const whole = checkpointOf(storedHead(db)?.note ?? '')?.checkpoint.size ?? null;
  const checkpoints = storedCheckpoints(db);
  const marks = new Set(
    checkpoints.flatMap(({ note }) => checkpointOf(note)?.checkpoint.size ?? []),
  );
  const states = new Map<number, LedgerState>();
  let branch = '';
  const frontier = new Frontier(nodeCrypto);
  const nodes = new NodeCheck(here);
  let book = nobody;
  let erased = nothingErased;
  let requests: RequestBook = new Map();
  const reviews = new ReviewCheck();
  let recovery = noRecovery;
  let compartments = noCompartments;
  let replaced = noReplacedBoxes;
  const sealedIn = new Map<number, string>();
  for await (const piece of checkedSlices(run.vault, run.store.pool, assumed)) {
    take(piece);
    run.progress({ step: 'entries', done: checked.entries, of: whole, unit: 'entries' });
    await pause(run);
  }
  nodes.end(frontier.size);
  const current = vaultKeyAt(book, frontier.size);
  const own = run.vault.keyring.vaultPublicKey;
  if (current && !equalBytes(current, own)) {
    findings.push(finding('vault/other-key', 'vault.json', toHex(current), toHex(own)));
  }
  await checkHead(here, frontier, book, branch);
  await checkCheckpoints(here, checkpoints, states, book);
  return { findings, told: { book, erased, replaced } };

  function take({ checked: outcome, ofBoxes, closed }: CheckedPiece): void {
    findings.push(...ofBoxes);
    checked.sealed += closed;
    findings.push(...outcome.findings.map(fromChain));
    for (const seq of outcome.wrongNames) {
      findings.push(finding('entry/wrong-names', `entry ${seq}`, null, null));
    }
    for (const { seq, rights } of outcome.withoutRight) {
      findings.push(finding('entry/without-right', `entry ${seq}`, rights.join(' | '), null));
    }
    const outOfOrder = new Set([
      ...outcome.findings.flatMap(({ weight, where }) => (weight === 'fault' ? [where.seq] : [])),
      ...outcome.withoutRight.map(({ seq }) => seq),
    ]);
    for (const event of outcome.tellingEvents) {
      const where = `entry ${event.stamp.seq}`;
      if (lacksAgreement(event, book, requests, behind(event))) {
        findings.push(finding('entry/without-approval', where, null, null));
        outOfOrder.add(event.stamp.seq);
      }
      const sealing = sealingOf(event);
      if (sealing && !maySeal(compartments, event.stamp.by, sealing)) {
        findings.push(finding('entry/not-in-compartment', where, null, null));
      }
      if (sealing) sealedIn.set(event.stamp.seq, sealing.compartment);
      if (isForeignErasure(event)) {
        findings.push(finding('entry/not-in-compartment', where, null, null));
        outOfOrder.add(event.stamp.seq);
      }
      try {
        book = applyUserEvent(book, event);
        compartments = applyCompartmentEvent(compartments, event);
        requests = applyRequestEvent(requests, event);
        recovery = applyRecoveryEvent(recovery, event);
        if (outOfOrder.has(event.stamp.seq)) continue;
        erased = applyErasure(erased, event);
        replaced = applyReplacement(replaced, event);
      } catch (error) {
        if (!(error instanceof ImpossibleEvent)) throw error;
        findings.push(finding('entry/impossible', where, null, null));
      }
    }
    findings.push(...outcome.reviewSteps.flatMap(each => reviews.take(each) ?? []));
    for (const { seq, leaf, stored } of outcome.wrongLeaves) {
      findings.push(finding('entry/wrong-leaf-hash', `entry ${seq}`, leaf, stored));
    }
    grow(outcome);
    nodes.add(outcome.doubtfulNodes);
    nodes.compare();
    checked.entries += outcome.positions.length;
    checked.signatures += outcome.positions.length;
  }

  /** Those who may stand behind a deed: of what is sealed the members of its compartment. */
  function behind(event: LedgerEvent): UserBook {
    const inside = sealedIn.get(event.stamp.seq);
    const within =
      inside !== undefined && event.kind !== systemKinds.recordSealed
        ? [inside]
        : compartmentsBehind(event);
    return within.reduce(
      (left, id) => only(left, compartments.get(id)?.members ?? new Set()),
      book,
    );
  }

  function isForeignErasure(event: LedgerEvent): boolean {
    const compartmentAt = (position: number) => sealedIn.get(position) ?? null;
    return sealedErasureOf(event) !== null && !isByMember(event, compartments, compartmentAt);
  }

  /** A whole slice is one subtree, unless something stands on the tree as it is in its midst. */
  function grow({ positions, leaves, subtree, branchings }: CheckedSlice): void {
    const before = frontier.size;
    // nodes up to the slice's own were held to the stored ones in its thread
    const heldTo = before % sliceSize === 0 ? sliceLevel : -1;
    const isMarked = positions.some((_, at) => marks.has(before + at + 1));
    if (subtree && !isMarked && branchings.length === 0) {
      nodes.add(frontier.appendSubtree(sliceLevel, subtree).slice(1));
      return;
    }
    const points = new Map(branchings.map(point => [point.seq, point]));
    positions.forEach((seq, at) => {
      takeBranch(points.get(seq));
      const completed = frontier.append(leaves.slice(at * hashLength, (at + 1) * hashLength));
      nodes.add(completed.filter(({ level }) => level > heldTo));
      if (marks.has(frontier.size)) {
        states.set(frontier.size, { root: toHex(frontier.root()), branch });
      }
    });
  }

  /** A branch stands on the tree as it is just before it; the first entry stands on nothing. */
  function takeBranch(point: BranchPoint | undefined): void {
    if (!point) return;
    branch = point.branch;
    const root = point.seq === 0 ? null : toHex(frontier.root());
    if (point.base !== root) {
      findings.push(finding('entry/false-branching', `entry ${point.seq}`, root, point.base));
    }
  }
}
