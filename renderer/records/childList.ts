/** What the list of children shows, and in which order; kept while the vault is open. */
import * as z from 'zod';
import { ChildFilter, ChildOrder } from '../../shared/contract/records.ts';
import type { ListPlace } from '../ui/VirtualList.tsx';

export type ListState = Readonly<{
  filter: ChildFilter;
  order: ChildOrder;
  descending: boolean;
  place: ListPlace | null;
  /** How often a figure elsewhere asked for what lies behind it. */
  asked: number;
}>;

/** As a saved search keeps it. */
export const SavedChildList = z.object({
  filter: ChildFilter,
  order: ChildOrder,
  descending: z.boolean(),
});

export const allChildren: ChildFilter = {
  text: '',
  status: 'active',
  caseStatus: null,
  country: null,
  form: null,
  unproven: false,
  review: null,
  unlocated: false,
  overdue: false,
};

export const firstState: ListState = {
  filter: allChildren,
  order: 'number',
  descending: false,
  place: null,
  asked: 0,
};

/** How many filters are on, the typed text not counted: it stands in its own field. */
export function filtersOn(filter: ChildFilter): number {
  const { status, caseStatus, country, form, unproven, review, unlocated, overdue } = filter;
  return [
    status !== 'active',
    caseStatus !== null,
    country !== null,
    form !== null,
    unproven,
    review !== null,
    unlocated,
    overdue,
  ].filter(each => each).length;
}

export function isFiltered(filter: ChildFilter): boolean {
  return filtersOn(filter) > 0 || filter.text.trim() !== '';
}
