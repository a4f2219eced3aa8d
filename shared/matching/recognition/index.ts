/** Recognition of a child across scripts, spellings and imposed names. */
export { compare, proposedFrom, type Comparison, type Reason } from './compare.ts';
export { frequenciesOf, type Frequencies } from './frequencies.ts';
export { blockingKeys } from './keys.ts';
export { likenessOf, type Description, type Likeness, type NameParts } from './likeness.ts';
export { fields, levels, type Field, type Level } from './fields.ts';
