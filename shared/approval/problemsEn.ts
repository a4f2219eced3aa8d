import type { approvalProblemsUk } from './problemsUk.ts';

/** Agreement by a second person: what happened, why, what next. */
export const approvalProblemsEn: Readonly<
  Record<keyof typeof approvalProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'approval/asked': [
    'A request for approval was recorded',
    'This needs the agreement of a second person: another administrator, prosecutor or reviewer. Nothing was done yet.',
    'Ask them to sign in and answer the request; then repeat. A request is good for 14 days.',
  ],
  'erasure/nothing': [
    'There is nothing to erase',
    'The record has none of the chosen values: it never had them, or they were erased.',
    'Look at what is left, or choose something else.',
  ],
  'erasure/too-much': [
    'Too much at one time',
    'The erasure touches {entries} entries of the ledger; one entry about it holds {most}.',
    'Erase in parts: episodes and evidence first, then the child.',
  ],
  'record/approved': [
    'The record is approved',
    'An approved record is revised or withdrawn only after it was unlocked, and a second person has to agree to that. Such records here: {records}.',
    'Open the approved record and choose “Unlock for revision…”.',
  ],
  'review/own': [
    'Nobody approves their own records',
    'One of these records was changed by you since it was last approved.',
    'Ask another person to approve it.',
  ],
  'review/wrong-state': [
    'This cannot be done to the record now',
    'It is in another state of review by now.',
    'Look at its state.',
  ],
  'erasure/changed-meanwhile': [
    'Something changed meanwhile',
    'Part of what was agreed to has been erased already.',
    'Make a new request for what is left.',
  ],
  'request/unknown': [
    'There is no such request',
    'The vault has no request by this identifier.',
    'Choose a request from the list.',
  ],
  'request/not-waiting': [
    'The request no longer waits for an answer',
    'It was answered, withdrawn, carried out, or 14 days have passed.',
    'Look at the list; make a new request if need be.',
  ],
  'request/yourself': [
    'Nobody answers an own request',
    'Another person has to agree to it or refuse it.',
    'Ask them to sign in and answer.',
  ],
  'request/not-yours': [
    'This is another person’s request',
    'Only who made a request can withdraw it.',
    'If you are against it, refuse it.',
  ],
};
