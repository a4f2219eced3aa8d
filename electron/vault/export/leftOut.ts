/** What an exporter's choice leaves out and keeps back, and what there is to choose from. */
import type { PackageScope } from '../../../shared/contract/packages.ts';
import { childrenOf } from '../../../shared/package/selection.ts';
import { meaningOf } from '../../../shared/events/event.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import type { Noun } from '../../../shared/records/index.ts';
import { withholdablePart, Abouts, type Withheld } from '../../../shared/package/withheld.ts';
import { Refusal } from '../../../shared/result.ts';
import { hangingOnNothingElse } from '../actions/hanging.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readEvent } from '../ledger/event.ts';
import { entryAt } from '../tables/entry.ts';
import {
  bearingsOfTarget,
  episodesOfAct,
  linksOfEvidence,
  linksToTarget,
  recordById,
} from '../tables/record.ts';

/**
 * Records that stay behind whole, with all that hangs on them alone and every citation of them.
 * @throws Refusal record/unknown; withheld/everything where the child whose package it is would stay behind;
 *   withheld/not-possible for a part without which the records around could not be read
 */
export function leftOutBy(
  db: ReadableDb,
  scope: PackageScope,
  withheld: readonly Withheld[],
): ReadonlySet<string> {
  const leftOut = new Set<string>();
  for (const rule of withheld) {
    if (rule.part !== null && withholdablePart(rule.part) === null) {
      throw new Refusal('withheld/not-possible');
    }
    if (rule.of !== 'record') continue;
    if (recordById(db, rule.id)?.type !== rule.type) throw new Refusal('record/unknown');
    if (rule.part !== null) continue;
    if (childrenOf(scope)[0] === rule.id) throw new Refusal('withheld/everything');
    for (const { type, id } of hangingOnNothingElse(db, rule)) {
      for (const each of [id, ...namingOnly(db, type, id)]) leftOut.add(each);
    }
  }
  return leftOut;
}

/** Records that say nothing without this one: episodes of an act with what is cited for them, citations of an item. */
function namingOnly(db: ReadableDb, type: Noun, id: string): string[] {
  if (type === 'evidence') return linksOfEvidence(db, id).map(link => link.id);
  if (type !== 'act') return [];
  return episodesOfAct(db, id).flatMap(episode => [
    episode.id,
    ...linksToTarget(db, episode.id).map(link => link.id),
    ...bearingsOfTarget(db, episode.id).map(bearing => bearing.id),
  ]);
}

export interface PartCount {
  readonly type: Noun;
  /** Of statements: what they are about. */
  readonly about: string | null;
  readonly part: string;
  readonly values: number;
}

/** The parts that entries of records tell, with how many values of each. */
export class PartCounter {
  readonly #counts = new Map<string, PartCount>();
  readonly #abouts = new Abouts();

  /** The entries in their order. */
  add(db: ReadableDb, seq: number): void {
    const entry = entryAt(db, seq);
    if (!entry) return;
    const event = readEvent(entry);
    this.#abouts.add(event);
    const about = this.#abouts.of(event);
    const type = meaningOf(event.kind ?? '')?.noun ?? null;
    if (type === null) return;
    for (const text of entry.disclosures) {
      const part = withholdablePart(parseDisclosure(text)?.name ?? 'kind');
      if (part === null) continue;
      const key = `${type} ${about} ${part}`;
      const values = (this.#counts.get(key)?.values ?? 0) + 1;
      this.#counts.set(key, { type, about, part, values });
    }
  }

  get counts(): PartCount[] {
    return [...this.#counts.values()];
  }
}
