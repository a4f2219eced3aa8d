import type { Likeness } from './likeness.ts';

/**
 * The keys under which a child is looked for: two children with a key in common are compared. Each key survives what
 * breaks the others: a changed surname, a typing error, a wrong date, a missing patronymic.
 */
export function blockingKeys(child: Likeness): string[] {
  const keys = new Set<string>();
  const years = child.births.flatMap(birth => yearsOf(birth.earliest, birth.latest));
  const days = child.births.flatMap(birth => birth.day ?? []);
  const born = child.birthPlaces.map(place => place.key);
  const ofFamily = child.relatives.flatMap(relative => relative.surname?.halves ?? []);
  for (const { surname, given, patronymic } of child.names) {
    const names = given ? [...new Set([...given.names, ...given.misspelt])] : [];
    const halves = surname?.halves ?? [];
    for (const half of new Set([...halves, ...ofFamily])) {
      // whatever the date; of the mother's surname too, which the child may have had before
      for (const name of names) keys.add(`1 ${half.slice(0, 3)} ${name}`);
    }
    for (const half of halves) {
      const sounds = consonants(half);
      for (const year of years) keys.add(`2 ${half.slice(0, 3)} ${year}`);
      for (const name of names) keys.add(`3 ${sounds.slice(-4)} ${name}`);
      if (patronymic) keys.add(`4 ${sounds.slice(0, 5)} ${patronymic.key}`);
    }
    for (const name of names) {
      for (const day of days) keys.add(`5 ${name} ${day}`);
      if (!patronymic) continue;
      // whatever the surname
      for (const year of years) keys.add(`6 ${name} ${patronymic.key} ${year}`);
      for (const place of born) keys.add(`7 ${name} ${patronymic.key} ${place}`);
    }
    if (patronymic) for (const day of days) keys.add(`8 ${patronymic.key} ${day}`);
  }
  for (const { key } of child.documents) keys.add(`9 ${key}`);
  return [...keys];
}

const consonants = (key: string) => key.replace(/[aiou]/g, '');

/** At most four: a date that means more years finds by the other keys. */
function yearsOf(earliest: number, latest: number): number[] {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const [first, last] = [year(earliest), year(latest)];
  if (last - first > 3) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
