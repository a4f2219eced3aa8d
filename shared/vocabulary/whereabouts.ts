/** Places, and who holds them. */
import type { Term } from './term.ts';

export const placeTypes: readonly Term[] = [
  { id: 'country', uk: 'країна', en: 'country' },
  { id: 'region', uk: 'область або регіон', en: 'region' },
  { id: 'district', uk: 'район', en: 'district' },
  { id: 'community', uk: 'громада', en: 'community' },
  { id: 'city', uk: 'місто', en: 'city or town' },
  { id: 'settlement', uk: 'селище', en: 'settlement' },
  { id: 'village', uk: 'село', en: 'village' },
  { id: 'city_district', uk: 'район міста', en: 'district of a city' },
  { id: 'building', uk: 'будівля або комплекс', en: 'building or compound' },
  { id: 'crossing', uk: 'пункт пропуску', en: 'border crossing' },
  { id: 'station', uk: 'вокзал, порт або летовище', en: 'station, port or airfield' },
  { id: 'other', uk: 'інше', en: 'other' },
];

/** Who held a place at a time, as a source says. */
export const controlStates: readonly Term[] = [
  { id: 'government', uk: 'під контролем України', en: 'under control of Ukraine' },
  { id: 'occupied', uk: 'окуповано', en: 'occupied' },
  { id: 'contested', uk: 'бойові дії', en: 'contested, hostilities' },
  { id: 'other_state', uk: 'територія іншої держави', en: 'territory of another state' },
  { id: 'unknown', uk: 'невідомо', en: 'unknown' },
];
