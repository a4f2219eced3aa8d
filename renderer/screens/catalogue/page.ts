import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';

/** All that is shown of a person, an organisation, a place or a proceeding. */
export type CataloguedPage = OutputOf<Contract['catalogue']['get']>;

export const tabIds = [
  'lead',
  'about',
  'involved',
  'timeline',
  'ties',
  'evidence',
  'work',
  'history',
] as const;
export type TabId = (typeof tabIds)[number];

/** Whatever takes part in what happened: it has a place in time and ties to others. */
export const connected = ['person', 'organisation', 'place', 'proceeding'] as const;
export type Connected = (typeof connected)[number];

export function isConnected(type: string): type is Connected {
  return connected.some(each => each === type);
}
