/** What a screen knows of a record whose review it shows. */
import type { Review } from '../../shared/events/review.ts';
import type { Noun } from '../../shared/records/index.ts';

export type Reviewable = Readonly<{
  type: Noun;
  id: string;
  status: 'active' | 'withdrawn';
  review: Review;
}>;

/** The record as a call of the review names it: with the change that was looked at. */
export function lookedAt({ type, id, review }: Pick<Reviewable, 'type' | 'id' | 'review'>) {
  return { type, id, change: review.change.seq };
}

/** Those that can be submitted for review. */
export function submittable(records: readonly Reviewable[]): Reviewable[] {
  return records.filter(({ status, review }) => status === 'active' && review.state === 'working');
}

export function isLocked({ review }: Pick<Reviewable, 'review'>): boolean {
  return review.state === 'approved';
}
