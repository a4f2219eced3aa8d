/**
 * Invented people and sentences without end, the same every time: names from syllables, words by Zipf's law, so
 * that a search meets rare and common ones.
 */
import type { InputOf } from '../../shared/contract/define.ts';
import type { contract } from '../../shared/contract/index.ts';
import { nameUk, newChild, statement } from '../support/records.ts';

const beginnings = ['Виг', 'Прикл', 'Зраз', 'Тест', 'Уяв', 'Мрій', 'Взір', 'Казк', 'Спроб', 'Умов'];
const middles = [
  'ада',
  'оре',
  'уми',
  'іло',
  'ета',
  'они',
  'яру',
  'еле',
  'али',
  'ізо',
  'ово',
  'ума',
];
const endings = ['нко', 'щук', 'ський', 'вич', 'ренко', 'чук', 'льний', 'хно'];
const given = [
  'Марійка',
  'Олесь',
  'Соломія',
  'Тарас',
  'Дарина',
  'Назар',
  'Злата',
  'Остап',
  'Ярина',
];
const fathers = ['Прикладович', 'Зразкович', 'Тестович', 'Уявович'];

/** Whole numbers below `below` that look random (a linear congruence, modulus 2^32). */
export type Dice = (below: number) => number;

export function newDice(seed: number): Dice {
  let state = seed >>> 0;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick<T>(dice: Dice, all: readonly [T, ...T[]] | readonly T[]): T {
  const one = all[dice(all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

function word(rank: number): string {
  const syllables = [rank % 10, Math.floor(rank / 10) % 12, Math.floor(rank / 120) % 12];
  const [begin = 0, middle = 0, last = 0] = syllables;
  return `${beginnings[begin]?.toLowerCase()}${middles[middle]}${middles[last]}`;
}

/** Common words often: the rank is drawn so that the first ten make a good part of the text. */
export function sentence(dice: Dice, words: number): string {
  const text = Array.from({ length: words }, () =>
    word(Math.floor(1440 ** (dice(1_000_000) / 1_000_000)) - 1),
  );
  return `${text.join(' ')}.`;
}

function dateOf(dice: Dice, from: number, years: number): string {
  const two = (n: number) => String(n + 1).padStart(2, '0');
  return `${from + dice(years)}-${two(dice(12))}-${two(dice(28))}`;
}

type Registration = InputOf<(typeof contract)['child']['register']>;

/** A child with eight statements: three names, birth, sex, citizenship, case status, whereabouts. */
export function childOf(dice: Dice): Registration {
  const surname = `${pick(dice, beginnings)}${pick(dice, middles)}${pick(dice, middles)}${pick(dice, endings)}`;
  const name = { surname, given: pick(dice, given), patronymic: pick(dice, fathers) };
  const birth = { date: dateOf(dice, 2006, 14), place: `Вигадане-${dice(300)}`, country: 'UA' };
  return newChild([
    nameUk(name.surname, name.given, name.patronymic),
    statement({ about: 'name', script: 'Cyrl-ru', kind: 'alias', ...name }),
    statement({
      about: 'name',
      script: 'Latn',
      kind: 'alias',
      ...{ surname: `Vyhadan${dice(4000)}`, given: `Pryklad${dice(60)}`, patronymic: null },
    }),
    statement({ about: 'birth', ...birth }),
    statement({ about: 'sex', sex: dice(2) === 0 ? 'female' : 'male' }),
    statement({ about: 'citizenship', country: 'UA', state: 'held', basis: null }),
    statement({ about: 'caseStatus', status: dice(3) === 0 ? 'located_ru' : 'verified_taken' }),
    statement({
      about: 'whereabouts',
      country: 'RU',
      place: `Тестоград-${dice(200)}`,
      facility: null,
      facilityType: null,
      withWhom: null,
    }),
  ]);
}
