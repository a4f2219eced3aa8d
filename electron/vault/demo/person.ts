import type { NameParts } from '../../../shared/records/details/status.ts';
import type { Wording } from '../../../shared/vocabulary/index.ts';

/** An invented child: what the demonstration knows of it. */
export interface Person {
  readonly key: string;
  readonly sex: 'female' | 'male';
  /** EDTF. */
  readonly birth: string;
  readonly home: string;
  readonly uk: NameParts;
  readonly ru: NameParts;
  readonly latn: NameParts;
  readonly guardian: { readonly name: string; readonly relation: string };
  readonly careBefore: string;
  readonly ukrainianStatus: string;
  readonly claim: string | null;
  readonly caseStatus: string;
  readonly identity: string;
  readonly now: {
    readonly country: string | null;
    readonly place: string | null;
    readonly facility: string | null;
    readonly facilityType: string | null;
    readonly since: string;
  };
  readonly papers: {
    readonly number: string;
    readonly state: 'held' | 'seized' | 'withheld' | 'lost';
  };
  readonly safety: Wording | null;
}

/** Where a child is now. */
export type Whereabouts = Person['now'];
