import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';

/** All that is shown of a person, an organisation, a place or a proceeding. */
export type CataloguedPage = OutputOf<Contract['catalogue']['get']>;

export const tabIds = ['lead', 'about', 'involved', 'evidence', 'work', 'history'] as const;
export type TabId = (typeof tabIds)[number];
