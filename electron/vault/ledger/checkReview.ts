/** The entries against the rules of the review, record by record (docs/decisions/0020). */
import type { Finding } from '../../../shared/contract/session.ts';
import {
  breachOf,
  newReview,
  reviewAfter,
  type Review,
  type ReviewBreach,
  type ReviewStep,
} from '../../../shared/events/review.ts';
import { finding } from './findings.ts';

const codes: Readonly<Record<ReviewBreach, string>> = {
  locked: 'entry/approved-record-changed',
  own: 'entry/own-approval',
  stale: 'entry/review-out-of-order',
  'wrong-state': 'entry/review-out-of-order',
};

/** More than there are entries: the factor between the two numbers of one. */
const positions = 2 ** 32;

export class ReviewCheck {
  /**
   * Most records are never submitted, and a ledger may have a million of them. Of one with one author, the number is
   * his in `#people`, times `positions`, and the position of its last change.
   */
  readonly #reviews = new Map<string, Review | number>();
  readonly #people = new Map<string, number>();
  readonly #names: string[] = [];

  /** A finding where the next step about a record breaks a rule. Records that were never begun are told elsewhere. */
  take({ id, step }: { readonly id: string; readonly step: ReviewStep }): Finding | null {
    const kept = this.#reviews.get(id);
    if (kept === undefined) {
      if (step.deed === 'begun') this.#keep(id, newReview(step.stamp));
      return null;
    }
    const before = typeof kept === 'number' ? this.#reviewOf(kept) : kept;
    const breach = breachOf(before, step);
    this.#keep(id, reviewAfter(before, step));
    return breach && finding(codes[breach], `entry ${step.stamp.seq}`, null, null);
  }

  #keep(id: string, review: Review): void {
    const { state, change, authors, last, approval } = review;
    const isPlain = state === 'working' && last === null && approval === null;
    const isOfOne = authors.length === 1 && authors[0] === change.by;
    this.#reviews.set(
      id,
      isPlain && isOfOne ? this.#numberOf(change.by) * positions + change.seq : review,
    );
  }

  #numberOf(person: string): number {
    const known = this.#people.get(person);
    if (known !== undefined) return known;
    this.#people.set(person, this.#names.length);
    return this.#names.push(person) - 1;
  }

  /** The rules ask for the order of steps by their positions, and for no time. */
  #reviewOf(kept: number): Review {
    const by = this.#names[Math.floor(kept / positions)];
    if (by === undefined) throw new Error('a review is kept of nobody');
    return newReview({ seq: kept % positions, at: '', by });
  }
}
