import * as z from 'zod';
import { CatalogueOrder } from '../../../shared/contract/catalogue.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { ReviewState } from '../../../shared/events/review.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';

type Asked = InputOf<Contract['catalogue']['list']>;

/** How the reader has set the list. */
export type ListView = Readonly<{
  text: string;
  kind: string | null;
  withdrawn: boolean;
  review: ReviewState | null;
  order: Asked['order'];
  descending: boolean;
}>;

/** As a saved search keeps it. */
export const ListViewJson = z.object({
  text: z.string(),
  kind: z.string().nullable(),
  withdrawn: z.boolean(),
  review: ReviewState.nullable(),
  order: CatalogueOrder,
  descending: z.boolean(),
});

export const orders = ['name', 'number', 'changed'] as const;

export const firstView: ListView = {
  text: '',
  kind: null,
  withdrawn: false,
  review: null,
  order: 'name',
  descending: false,
};

const pageSize = 100;

/** What is asked of the vault for a page of the list so set. */
export function questionOf(type: Catalogued, view: ListView, cursor: string | null): Asked {
  const { text, kind, withdrawn, review, order, descending } = view;
  return {
    filter: {
      type,
      text: text.trim().slice(0, 500),
      status: withdrawn ? 'withdrawn' : 'active',
      kind,
      review,
    },
    order,
    descending,
    cursor,
    limit: pageSize,
  };
}

/** Whether anything is left out: an empty list then means "nothing fits", not "nothing there". */
export function isNarrowed({ text, kind, withdrawn, review }: ListView): boolean {
  return text.trim() !== '' || kind !== null || review !== null || withdrawn;
}

/** Everything in sight again; order stays. */
export function widened({ order, descending }: ListView): ListView {
  return { ...firstView, order, descending };
}

/** Choosing the order one has already turns it round; numbers and changes begin with the newest. */
export function ordered(view: ListView, order: ListView['order']): ListView {
  const descending = view.order === order ? !view.descending : order !== 'name';
  return { ...view, order, descending };
}
