/** Names part by part. */
import { isNear } from './distance.ts';
import { chanceOf, type Frequencies } from './frequencies.ts';
import { isGivenName, isPetForm } from './given.ts';
import type { FatherPart, GivenPart, Likeness, NameForm, SurnamePart } from './likeness.ts';
import { weightOf, type Observation } from './observation.ts';
import { exchangedChances, givenChances, patronymicChances, surnameChances } from './weights.ts';

/** Of all names on both sides the two that speak most for one child, compared. */
export function compareNames(
  ours: Likeness,
  theirs: Likeness,
  frequencies: Frequencies,
): Observation[] {
  let best: Observation[] = [];
  let most = -Infinity;
  for (const a of ours.names) {
    for (const b of theirs.names) {
      if (a.isExchanged && b.isExchanged) continue;
      const found = compareName(a, b, [ours, theirs], frequencies);
      const weight = found.reduce((sum, each) => sum + weightOf(each), 0);
      if (weight > most) [best, most] = [found, weight];
    }
  }
  return best;
}

function compareName(
  a: NameForm,
  b: NameForm,
  sides: readonly [Likeness, Likeness],
  frequencies: Frequencies,
): Observation[] {
  const found: Observation[] = [];
  if (a.surname && b.surname) found.push(surname(a.surname, b.surname, sides, frequencies));
  if (a.given && b.given) {
    const level = givenLevel(a.given, b.given);
    found.push({
      field: 'given',
      level,
      ours: a.given.text,
      theirs: b.given.text,
      chances: givenChances[level],
      chance: chanceOfGiven(a.given, b.given, frequencies),
    });
  }
  if (a.patronymic && b.patronymic) {
    const level = patronymicLevel(a.patronymic, b.patronymic);
    found.push({
      field: 'patronymic',
      level,
      ours: a.patronymic.text,
      theirs: b.patronymic.text,
      chances: patronymicChances[level],
      chance: chanceOfFather(a.patronymic, b.patronymic, frequencies),
    });
  }
  if (a.isExchanged || b.isExchanged) {
    const words = ({ surname: one, given: other }: NameForm) => `${one?.text} ${other?.text}`;
    const told = { ours: words(a), theirs: words(b), chances: exchangedChances, chance: 1 };
    found.push({ field: 'name-order', level: 'exchanged', ...told });
  }
  return found;
}

function surname(
  a: SurnamePart,
  b: SurnamePart,
  [ours, theirs]: readonly [Likeness, Likeness],
  frequencies: Frequencies,
): Observation {
  const ofRelative = (child: Likeness, { key }: SurnamePart) =>
    child.relatives.some(relative => relative.surname?.key === key);
  const plain = surnameLevel(a, b);
  // the surname that the mother has in the other record: the child's was changed
  const ofFamily = [...(ofRelative(ours, b) ? [b] : []), ...(ofRelative(theirs, a) ? [a] : [])];
  const level = plain === 'different' && ofFamily.length > 0 ? 'of-relative' : plain;
  const meant = level === 'of-relative' ? ofFamily : [b];
  const chances = meant.map(({ key }) => chanceOf(frequencies, 'surname', key));
  return {
    field: 'surname',
    level,
    ours: a.text,
    theirs: b.text,
    chances: surnameChances[level],
    chance: Math.max(...chances),
  };
}

function surnameLevel(a: SurnamePart, b: SurnamePart) {
  if (a.key === b.key) return 'same';
  if (a.halves.length + b.halves.length > 2 && meet(a.halves, b.halves)) return 'half';
  return isNear(a.key, b.key) ? 'near' : 'different';
}

/** How two given names stand to each other: of a child, and of its mother. */
export function givenLevel(a: GivenPart, b: GivenPart) {
  if (a.key === b.key) return 'same';
  if (a.key.length === 1 || b.key.length === 1) {
    return a.key[0] === b.key[0] ? 'initial' : 'different';
  }
  if (meet(a.full, b.full)) return 'counterpart';
  if (meet(a.names, b.names) || isPetForm(a.key, b.key)) return 'pet-form';
  if (meet(a.misspelt, b.names) || meet(a.names, b.misspelt)) return 'near';
  // two names that are both known are two names, however little lies between them
  const areKnown = isGivenName(a.key) && isGivenName(b.key);
  return !areKnown && isNear(a.key, b.key) ? 'near' : 'different';
}

export function patronymicLevel(a: FatherPart, b: FatherPart) {
  if (a.key === b.key) return 'same';
  if (a.stem.length === 1 || b.stem.length === 1) {
    return a.stem[0] === b.stem[0] ? 'initial' : 'different';
  }
  return isNear(a.stem, b.stem) ? 'near' : 'different';
}

/** How common the name is that both may be; without one, the more common of the two. */
export function chanceOfGiven(a: GivenPart, b: GivenPart, frequencies: Frequencies): number {
  const shared = b.names.filter(name => a.names.includes(name));
  const chance = (names: readonly string[]) =>
    names.reduce((sum, key) => sum + chanceOf(frequencies, 'given', key), 0);
  const either = shared.length > 0 ? chance(shared) : Math.max(chance(a.names), chance(b.names));
  return Math.min(0.5, either || 0.1);
}

/** How common the father's name is; of two spellings, the more common. */
export function chanceOfFather(a: FatherPart, b: FatherPart, frequencies: Frequencies): number {
  const chance = ({ key }: FatherPart) => chanceOf(frequencies, 'father', key);
  return Math.max(chance(a), chance(b));
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some(each => other.includes(each));
}
