/** Recognition across scripts, spellings and imposed names: of children, officials and institutions. */
export { compare, proposedFrom, type Comparison } from './compare.ts';
export { descriptionOf } from './describe.ts';
export { frequenciesOf, type Counted, type Frequencies } from './frequencies.ts';
export { blockingKeys } from './keys.ts';
export { Description } from './description.ts';
export { likenessOf, type Likeness } from './likeness.ts';
export { type Field, type Level } from './fields.ts';
export { descriptionOfOrganisation, InstitutionDescription } from './institution.ts';
export { ofChildren, ofInstitutions, ofOfficials, type Manner } from './manners.ts';
export { descriptionOfLine, descriptionOfPerson, OfficialDescription } from './official.ts';
