import { place } from './plain.ts';

/** The camp by the sea. */
export const camp = place({
  name: 'Євпаторія',
  region: 'АР Крим',
  country: 'UA',
  facility: '«Вигадана чайка»',
  facilityType: 'camp_sanatorium',
});

/** The region where four of the children were given to a family. */
export const family = place({
  name: 'Вымышленный район',
  region: 'Московская область',
  country: 'RU',
  facilityType: 'private_home',
});

/** Who took the four in. */
export const carer = 'Демонстрационная Анна Примеровна';
