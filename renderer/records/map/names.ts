/** Where names of countries and seas stand on the map: longitude, latitude. */
import type { Point } from '../../../shared/geo/point.ts';

export const countryNames: readonly (readonly [id: string, at: Point])[] = [
  ['UA', [31.3, 49.4]],
  ['RU', [45, 54.6]],
  ['RU', [95, 61]],
  ['BY', [27.8, 53.4]],
  ['PL', [19.4, 52.1]],
  ['RO', [25, 45.7]],
  ['MD', [28.6, 47.2]],
  ['HU', [19.4, 47.1]],
  ['SK', [19.5, 48.75]],
  ['BG', [25.2, 42.7]],
  ['TR', [33.5, 39.3]],
  ['GE', [43.6, 42.1]],
  ['KZ', [67, 48.2]],
  ['LT', [23.9, 55.3]],
  ['LV', [25.2, 56.9]],
  ['EE', [25.7, 58.8]],
  ['FI', [26.5, 63]],
  ['SE', [15.5, 61.5]],
  ['DE', [10.4, 51.1]],
  ['CZ', [15.4, 49.8]],
  ['MN', [103, 46.8]],
  ['CN', [100, 38]],
];

export const seaNames = [
  ['black', [34.2, 43.4]],
  ['azov', [36.7, 46.1]],
  ['caspian', [50.8, 42]],
  ['baltic', [19.3, 57.6]],
] as const satisfies readonly (readonly [string, Point])[];
