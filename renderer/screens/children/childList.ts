/** What the list of children shows, and in which order; kept while the vault is open. */
import type { ChildFilter, ChildOrder } from '../../../shared/contract/records.ts';
import type { ListPlace } from '../../ui/VirtualList.tsx';

export type ListState = Readonly<{
  filter: ChildFilter;
  order: ChildOrder;
  descending: boolean;
  place: ListPlace | null;
}>;

export const allChildren: ChildFilter = {
  text: '',
  status: 'active',
  caseStatus: null,
  country: null,
  form: null,
  unproven: false,
  review: null,
};

export const firstState: ListState = {
  filter: allChildren,
  order: 'number',
  descending: false,
  place: null,
};

/** How many filters are on, the typed text not counted: it stands in its own field. */
export function filtersOn(filter: ChildFilter): number {
  const { status, caseStatus, country, form, unproven, review } = filter;
  return [
    status !== 'active',
    caseStatus !== null,
    country !== null,
    form !== null,
    unproven,
    review !== null,
  ].filter(each => each).length;
}

export function isFiltered(filter: ChildFilter): boolean {
  return filtersOn(filter) > 0 || filter.text.trim() !== '';
}
