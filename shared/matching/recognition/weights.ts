/**
 * How probable each observation is for two records of one child (`same`), and for two children who are strangers,
 * brothers and sisters, twins, or namesakes. Where `null` stands, it depends on what was compared: how common the name
 * is, how long the dates are. docs/recognition.md says how the figures were found.
 */
import type { BirthLevel } from './birth.ts';
import type { Level } from './fields.ts';

export const others = ['stranger', 'sibling', 'twin', 'namesake'] as const;
export type Relation = 'same' | (typeof others)[number];
export type Chances = Readonly<Record<Relation, number | null>>;

type ChancesOf<L extends Level> = Readonly<Record<L, Chances>>;

const chances = (
  same: number,
  stranger: number | null,
  sibling: number | null,
  twin: number | null,
  namesake: number | null,
): Chances => ({ same, stranger, sibling, twin, namesake });

export const surnameChances: ChancesOf<'same' | 'near' | 'half' | 'of-relative' | 'different'> = {
  same: chances(0.9, null, 0.92, 0.92, 0.92),
  near: chances(0.04, 0.004, 0.04, 0.04, 0.04),
  half: chances(0.01, 0.002, 0.01, 0.01, 0.01),
  'of-relative': chances(0.02, null, 0.02, 0.02, 0.02),
  different: chances(0.05, 0.99, 0.03, 0.03, 0.03),
};

export const givenChances: ChancesOf<
  'same' | 'counterpart' | 'pet-form' | 'near' | 'initial' | 'different'
> = {
  same: chances(0.88, null, 0.004, 0.004, 0.9),
  counterpart: chances(0.88, null, 0.004, 0.004, 0.9),
  'pet-form': chances(0.08, null, 0.004, 0.004, 0.06),
  near: chances(0.03, 0.015, 0.015, 0.015, 0.03),
  initial: chances(0.95, 0.07, 0.07, 0.07, 0.95),
  different: chances(0.005, 0.95, 0.97, 0.97, 0.01),
};

export const patronymicChances: ChancesOf<'same' | 'near' | 'initial' | 'different'> = {
  same: chances(0.93, null, 0.94, 0.95, null),
  near: chances(0.03, 0.01, 0.02, 0.02, 0.01),
  initial: chances(0.95, 0.07, 0.95, 0.95, 0.07),
  different: chances(0.035, 0.95, 0.035, 0.03, 0.95),
};

/** `within` has the chance that dates of such lengths overlap (`overlapChance`). */
export const birthChances: ChancesOf<BirthLevel> = {
  same: chances(0.85, 1 / 6570, 0.0003, 0.85, 1 / 6570),
  within: chances(0.95, null, null, 0.95, null),
  slip: chances(0.08, 0.003, 0.002, 0.08, 0.003),
  'day-month-swapped': chances(0.025, 1 / 8000, 0.0001, 0.025, 1 / 8000),
  near: chances(0.02, 0.008, 0.0005, 0.02, 0.008),
  'same-year': chances(0.003, 0.05, 0.005, 0.003, 0.05),
  'year-beside': chances(0.03, 0.11, 0.1, 0.03, 0.11),
  different: chances(0.003, 0.93, 0.97, 0.003, 0.93),
};

export const sexChances: ChancesOf<'same' | 'different'> = {
  same: chances(0.995, 0.5, 0.5, 0.5, 0.98),
  different: chances(0.005, 0.5, 0.5, 0.5, 0.02),
};

export const placeChances: ChancesOf<'same' | 'different'> = {
  same: chances(0.93, null, 0.85, 0.97, null),
  different: chances(0.07, 0.95, 0.15, 0.03, 0.95),
};

/** Where it lived or was: children are taken from place to place. */
export const homeChances: ChancesOf<'same' | 'different'> = {
  same: chances(0.6, null, 0.55, 0.6, null),
  different: chances(0.4, 0.95, 0.45, 0.4, 0.95),
};

export const relativeChances: ChancesOf<'same' | 'given-same' | 'different'> = {
  same: chances(0.85, null, 0.85, 0.85, null),
  'given-same': chances(0.1, null, 0.1, 0.1, null),
  different: chances(0.05, 0.97, 0.05, 0.05, 0.97),
};

/** A number in common; two different ones say nothing. */
export const documentChances = chances(0.9, 1e-6, 1e-4, 1e-4, 1e-6);

/** Surname and given name stand in each other's place. */
export const exchangedChances = chances(0.015, 1, 1, 1, 1);

/**
 * For each pair of records of one child that is compared, how many pairs of another kind: a vault of 20,000 children
 * is thought of, in which about every second one has a brother or sister.
 */
export const timesAsMany: Readonly<Record<(typeof others)[number], number>> = {
  stranger: 20_000,
  sibling: 1,
  twin: 0.1,
  namesake: 1,
};

/** Officials: what a person is, and at which organisation. Colleagues share it; a person is moved and promoted. */
export const positionChances: ChancesOf<'same' | 'near' | 'different'> = {
  same: chances(0.4, 0.01, 0.03, 0.03, 0.02),
  near: chances(0.35, 0.06, 0.1, 0.1, 0.08),
  different: chances(0.25, 0.93, 0.87, 0.87, 0.9),
};

/** A vault knows some thousand officials: few are kin, and a name in full is borne by a second one now and then. */
export const amongOfficials: Readonly<Record<(typeof others)[number], number>> = {
  stranger: 2000,
  sibling: 0.05,
  twin: 0.001,
  namesake: 0.3,
};

/**
 * Institutions. `sibling` is another one of the same kind and place, whose name is like it (a town has several
 * schools); `namesake` bears the same name elsewhere.
 */
export const titleChances: ChancesOf<'same' | 'near' | 'part' | 'different'> = {
  same: chances(0.5, 0.0005, 0.01, 0.01, 0.9),
  near: chances(0.25, 0.002, 0.08, 0.08, 0.06),
  part: chances(0.15, 0.03, 0.4, 0.4, 0.03),
  different: chances(0.1, 0.97, 0.51, 0.51, 0.01),
};

export const kindChances: ChancesOf<'same' | 'different'> = {
  same: chances(0.85, null, 0.95, 0.95, 0.9),
  different: chances(0.15, 0.9, 0.05, 0.05, 0.1),
};

export const countryChances: ChancesOf<'same' | 'different'> = {
  same: chances(0.9, 0.5, 0.98, 0.98, 0.7),
  different: chances(0.1, 0.5, 0.02, 0.02, 0.3),
};

export const institutionPlaceChances: ChancesOf<'same' | 'different'> = {
  same: chances(0.85, null, 0.95, 0.95, 0.03),
  different: chances(0.15, 0.95, 0.05, 0.05, 0.97),
};

export const amongInstitutions: Readonly<Record<(typeof others)[number], number>> = {
  stranger: 1000,
  sibling: 2,
  twin: 0.01,
  namesake: 1,
};
