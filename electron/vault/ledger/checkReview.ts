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

export class ReviewCheck {
  readonly #reviews = new Map<string, Review>();

  /** A finding where the next step about a record breaks a rule. Records that were never begun are told elsewhere. */
  take({ id, step }: { readonly id: string; readonly step: ReviewStep }): Finding | null {
    const before = this.#reviews.get(id);
    if (before === undefined) {
      if (step.deed === 'begun') this.#reviews.set(id, newReview(step.stamp));
      return null;
    }
    const breach = breachOf(before, step);
    this.#reviews.set(id, reviewAfter(before, step));
    return breach && finding(codes[breach], `entry ${step.stamp.seq}`, null, null);
  }
}
