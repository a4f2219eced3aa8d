/** Requests are records with deadlines: until when an answer is awaited, and when silence is overdue. */
import { dateBounds } from '../dates/index.ts';
import type { EpisodeDetails } from './episode.ts';

/** The last day on which an answer is in time; null where none is awaited or no last day is known. */
export function awaitedUntil(details: EpisodeDetails): string | null {
  if (details.form !== 'request' || details.answerDue === null) return null;
  // silence that is recorded is still no answer
  const isAnswered =
    details.answeredOn !== null ||
    (details.requestAnswer !== null && details.requestAnswer !== 'silent');
  return isAnswered ? null : dateBounds(details.answerDue).latest;
}

/** Past its deadline without an answer on this day (`YYYY-MM-DD`). */
export function isOverdue(details: EpisodeDetails, today: string): boolean {
  const until = awaitedUntil(details);
  return until !== null && until < today;
}
