/** Recognition of a child across scripts, spellings and imposed names. */
export { compare, proposedFrom, type Comparison } from './compare.ts';
export { descriptionOf } from './describe.ts';
export { countedOf, frequenciesOf, type Counted, type Frequencies } from './frequencies.ts';
export { blockingKeys } from './keys.ts';
export { Description } from './description.ts';
export { likenessOf, type Likeness } from './likeness.ts';
export { fields, levels, type Field, type Level } from './fields.ts';
