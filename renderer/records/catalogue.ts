/** Persons, organisations, places, proceedings and sources, as several screens show them. */
import type { Catalogued } from '../../shared/records/catalogue.ts';
import type { VocabularyId } from '../../shared/vocabulary/index.ts';

/** Whose terms tell what such a record is. */
export const kindVocabulary: Readonly<Record<Catalogued, VocabularyId>> = {
  person: 'personRoles',
  organisation: 'organisationTypes',
  place: 'placeTypes',
  proceeding: 'proceedingTypes',
  theory: 'theoryStates',
  provision: 'provisionKinds',
  source: 'sourceKinds',
  sourceIdentity: 'sourceKinds',
  interview: 'interviewProtocols',
};
