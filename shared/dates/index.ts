/** Uncertain dates: read from what people type, kept as EDTF, said in words. */
export { ageOn } from './age.ts';
export { compareDates, dateBounds } from './bounds.ts';
export type { Language } from './calendarWords.ts';
export { Edtf } from './edtf.ts';
export { readDate } from './read.ts';
export { sayDate } from './say.ts';
export type { Bounds } from './value.ts';
