/** Whether a second person has approved a record: who and when. */
import type { RecordState } from '../../events/fold.ts';
import type { Contents } from '../contents.ts';
import { markup, typed, type Markup } from './markup.ts';
import { sayMoment, type Sayer } from './say.ts';

function reviewState({ review }: RecordState, contents: Contents, say: Sayer): Markup {
  const { words } = say;
  const { state, approval } = review;
  const word = words.review[state];
  if (state !== 'approved' || approval === null) return markup`${word}`;
  const { stamp, reason } = approval;
  return markup`${word}: ${typed(contents.nameOf(stamp.by))}, ${sayMoment(stamp.at)}${reason === null ? null : markup`. ${typed(reason)}`}`;
}

/** "approved: who, when"; what is not approved says so. */
export function reviewLine(record: RecordState, contents: Contents, say: Sayer): Markup {
  return markup`<p>${say.words.review.label}: ${reviewState(record, contents, say)}</p>`;
}
