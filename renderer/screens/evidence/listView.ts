import * as z from 'zod';
import { EvidenceOrder } from '../../../shared/contract/evidence.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { ReviewState } from '../../../shared/events/review.ts';

type Asked = InputOf<Contract['evidence']['list']>;

/** How the reader has set the list. */
export type ListView = Readonly<{
  text: string;
  type: string | null;
  confidentiality: string | null;
  unlinked: boolean;
  withdrawn: boolean;
  review: ReviewState | null;
  order: EvidenceOrder;
  descending: boolean;
}>;

/** As a saved search keeps it. */
export const ListViewJson = z.object({
  text: z.string(),
  type: z.string().nullable(),
  confidentiality: z.string().nullable(),
  unlinked: z.boolean(),
  withdrawn: z.boolean(),
  review: ReviewState.nullable(),
  order: EvidenceOrder,
  descending: z.boolean(),
});

/** The newest first: what was just added is what one looks for. */
export const firstView: ListView = {
  text: '',
  type: null,
  confidentiality: null,
  unlinked: false,
  withdrawn: false,
  review: null,
  order: 'number',
  descending: true,
};

export const pageSize = 100;

/** What is asked of the vault for a page of the list so set. */
export function questionOf(view: ListView, cursor: string | null): Asked {
  const { text, type, confidentiality, unlinked, withdrawn, review, order, descending } = view;
  return {
    text: text.trim().slice(0, 500),
    status: withdrawn ? 'withdrawn' : 'active',
    type,
    confidentiality,
    unlinked,
    review,
    order,
    descending,
    cursor,
    limit: pageSize,
  };
}

/** Whether anything is left out: an empty list then means "nothing fits", not "nothing there". */
export function isNarrowed(view: ListView): boolean {
  const { text, type, confidentiality, unlinked, withdrawn, review } = view;
  const isChosen = type !== null || confidentiality !== null || review !== null;
  return text.trim() !== '' || isChosen || unlinked || withdrawn;
}

/** Everything in sight again; order stays. */
export function widened(view: ListView): ListView {
  return { ...firstView, order: view.order, descending: view.descending };
}

/** Choosing the order one has already turns it round; numbers, dates and sizes begin with the largest. */
export function ordered(view: ListView, order: EvidenceOrder): ListView {
  const descending = view.order === order ? !view.descending : order !== 'title';
  return { ...view, order, descending };
}

/** A list set otherwise begins at its top: places are kept for each setting alone. */
export function placeKey(view: ListView): string {
  return JSON.stringify(questionOf(view, null));
}
