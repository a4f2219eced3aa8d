import { dateBounds } from './bounds.ts';

/**
 * Whole years of age on a date, as far as two uncertain dates tell: the least and the most. Null where a date
 * is open on the side that decides; negative where the date may lie before the birth.
 * Someone born on 29 February is a year older on 1 March of a common year.
 */
export function ageOn(
  birth: string,
  date: string,
): { readonly min: number | null; readonly max: number | null } {
  const [born, on] = [dateBounds(birth), dateBounds(date)];
  return {
    min: wholeYears(born.latest, on.earliest),
    max: wholeYears(born.earliest, on.latest),
  };
}

function wholeYears(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
