import type { mapProblemsUk } from './problemsUk.ts';

/** Lines on the map: what happened, why, what to do next. */
export const mapProblemsEn: Readonly<
  Record<keyof typeof mapProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'map/not-geojson': [
    'This is not GeoJSON',
    'The file cannot be read as lines in degrees of longitude and latitude (RFC 7946).',
    'Save the layer as GeoJSON in WGS 84 in the program it comes from, and add it again.',
  ],
  'map/no-lines': [
    'The file has no lines',
    'There are only points in it, or nothing at all.',
    'Choose a file with lines or outlines.',
  ],
  'map/too-many-points': [
    'The line is too detailed',
    'It has {points} points, and the map takes at most {most}.',
    'Simplify the line in the program it comes from, and add it again.',
  ],
};
