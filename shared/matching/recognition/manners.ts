/** How records of a kind are recognised: one machinery, and for each kind its own words, keys and weights. */
import type * as z from 'zod';
import type { Paired } from '../../records/pair.ts';
import { compare, type Comparison } from './compare.ts';
import { Description } from './description.ts';
import { countedOf, type Counted, type Frequencies } from './frequencies.ts';
import {
  compareInstitutions,
  InstitutionDescription,
  institutionKeys,
  institutionLikenessOf,
  type InstitutionLikeness,
} from './institution.ts';
import { blockingKeys } from './keys.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import {
  compareOfficials,
  OfficialDescription,
  officialKeys,
  officialLikenessOf,
  type OfficialLikeness,
} from './official.ts';

/** `D` is what is known of a record, `L` the same made comparable. */
export interface Manner<D, L> {
  readonly noun: Paired;
  readonly description: z.ZodType<D>;
  likenessOf(description: D): L;
  /** Two records are compared if they have one of these in common. */
  keysOf(likeness: L): readonly string[];
  /** What of it is counted, since a rare name in common says more. */
  countedOf(likeness: L): readonly { readonly what: Counted; readonly key: string }[];
  compare(ours: L, theirs: L, frequencies: Frequencies): Comparison;
}

export const ofChildren: Manner<Description, Likeness> = {
  noun: 'child',
  description: Description,
  likenessOf,
  keysOf: blockingKeys,
  countedOf,
  compare,
};

export const ofOfficials: Manner<OfficialDescription, OfficialLikeness> = {
  noun: 'person',
  description: OfficialDescription,
  likenessOf: officialLikenessOf,
  keysOf: officialKeys,
  countedOf,
  compare: compareOfficials,
};

export const ofInstitutions: Manner<InstitutionDescription, InstitutionLikeness> = {
  noun: 'organisation',
  description: InstitutionDescription,
  likenessOf: institutionLikenessOf,
  keysOf: institutionKeys,
  countedOf: () => [],
  compare: compareInstitutions,
};
