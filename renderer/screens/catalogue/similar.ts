import type { NewCatalogued } from '../../../shared/contract/catalogue.ts';
import {
  descriptionOfOrganisation,
  descriptionOfPerson,
} from '../../../shared/matching/recognition/index.ts';
import type { Described } from '../../records/SimilarNamed.tsx';

/** What is known of a person or an organisation, to look for its other record; null for what is not recognised. */
export function describedOf(record: NewCatalogued): Described | null {
  switch (record.type) {
    case 'person':
      return { of: 'person', description: descriptionOfPerson(record.fields) };
    case 'organisation':
      return { of: 'organisation', description: descriptionOfOrganisation(record.fields) };
    default:
      return null;
  }
}
