/**
 * Settlements of Ukraine, Russia and Belarus with 500 inhabitants or more: GeoNames (geonames.org), CC BY 4.0, as
 * prepared by `scripts/geo.mjs`. Found in any script by the keys that names are compared by; a place that is not in
 * it is recorded by hand.
 */
import { foldText, skeleton } from '../matching/index.ts';
import text from './settlements.json';

export interface Settlement {
  /** Its number in GeoNames. */
  readonly id: number;
  readonly country: string;
  /** Code of the region on the base map; the name stands beside. */
  readonly region: string;
  readonly regionUk: string;
  readonly regionEn: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly inhabitants: number;
  readonly latin: string;
  readonly uk: string | null;
  readonly ru: string | null;
  /** Of other times and spellings. */
  readonly others: readonly string[];
}

/** What is known of a place beside its name. */
export interface Surroundings {
  readonly country: string | null;
  readonly region: string | null;
}

export interface Found {
  readonly settlement: Settlement;
  /** How many settlements bear the name in these surroundings. */
  readonly among: number;
}

export interface Gazetteer {
  /** Settlements one of whose names begins so, in any script; the larger ones first. */
  search(typed: string, limit: number): readonly Settlement[];
  /** The settlement that a text most likely means: the largest of those called so. Null where none is. */
  meant(name: string, around: Surroundings): Found | null;
}

interface Names {
  readonly settlement: Settlement;
  /** All of its names, by the keys of their words. */
  readonly keys: readonly string[];
}

/** "смт", "г." and the like before a name. */
const kinds =
  /^(?:місто|село|селище|смт|город|посёлок|поселок|деревня|станица|пгт|city|town|village|м|с|г|п)\.?\s+/iu;

/** What the spellings of one name meet in: the script that makes the list writes it beside the names. */
export function nameKey(name: string): string {
  return foldText(name).split(' ').map(skeleton).join(' ');
}

function namesOf({ latin, uk, ru, others }: Settlement): string[] {
  return [latin, uk, ru, ...others].flatMap(name => (name === null ? [] : foldText(name)));
}

/** Reading it takes a moment: a process asks once. */
export function openGazetteer(): Gazetteer {
  const all = readLines();
  const byKey = new Map<string, Names[]>();
  for (const names of all.settlements) {
    for (const key of names.keys) {
      const same = byKey.get(key);
      if (same) same.push(names);
      else byKey.set(key, [names]);
    }
  }
  const sorted = [...byKey.keys()].sort();

  function beginning(key: string): Names[] {
    const found = new Set<Names>();
    for (let i = firstFrom(sorted, key); sorted[i]?.startsWith(key) === true; i++) {
      for (const names of byKey.get(sorted[i] ?? '') ?? []) found.add(names);
    }
    return [...found];
  }

  return {
    search(typed, limit) {
      const folded = foldText(typed.replace(kinds, ''));
      const key = nameKey(folded);
      if (key.trim() === '') return [];
      const rank = ({ settlement, keys }: Names) => {
        const names = namesOf(settlement);
        if (names.includes(folded)) return 0;
        if (keys.includes(key)) return 1;
        return names.some(name => name.startsWith(folded)) ? 2 : 3;
      };
      return beginning(key)
        .map(names => ({ names, rank: rank(names) }))
        .sort((one, other) => one.rank - other.rank || byInhabitants(one.names, other.names))
        .slice(0, limit)
        .map(({ names }) => names.settlement);
    },

    meant(name, around) {
      const folded = foldText(name.replace(kinds, ''));
      const called = byKey.get(nameKey(folded)) ?? [];
      const region = around.region === null ? null : all.regionCalled(around.region);
      const near = called.filter(
        ({ settlement }) =>
          (around.country === null || settlement.country === around.country) &&
          (region === null || settlement.region === region),
      );
      const exactly = near.filter(({ settlement }) => namesOf(settlement).includes(folded));
      const [first] = [...(exactly.length > 0 ? exactly : near)].sort(byInhabitants);
      return first ? { settlement: first.settlement, among: near.length } : null;
    },
  };
}

const byInhabitants = (one: Names, other: Names) =>
  other.settlement.inhabitants - one.settlement.inhabitants ||
  one.settlement.id - other.settlement.id;

/** The first place in a sorted list whose text is not before `key`. */
function firstFrom(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Regions have four columns, settlements eleven. */
function readLines() {
  const rows = text.split('\n').map(line => line.split('\t'));
  const regions = new Map(rows.filter(row => row.length === 4).map(row => [row[0] ?? '', row]));
  const called = new Map<string, string>();
  for (const [code, row] of regions) {
    for (const name of row.slice(1)) called.set(regionKey(name), code);
  }
  const settlements = rows
    .filter(row => row.length > 4)
    .map((row): Names => {
      const [
        id,
        country = '',
        region = '',
        latitude,
        longitude,
        inhabitants,
        latin = '',
        uk = '',
        ru = '',
        rest = '',
        keys = '',
      ] = row;
      const others = rest === '' ? [] : rest.split('|');
      const [, regionUk = '', regionEn = ''] = regions.get(region) ?? [];
      return {
        settlement: {
          id: Number(id),
          country,
          region,
          regionUk,
          regionEn,
          latitude: Number(latitude),
          longitude: Number(longitude),
          inhabitants: Number(inhabitants),
          latin,
          uk: uk === '' ? null : uk,
          ru: ru === '' ? null : ru,
          others,
        },
        keys: keys.split('|'),
      };
    });
  return { settlements, regionCalled: (name: string) => called.get(regionKey(name)) ?? null };
}

/** "Донецька область", "Донецкая обл." and "Donetsk" are one region. */
function regionKey(name: string): string {
  const bare = foldText(name)
    .replace(/\b(?:oblast|region|krai|republic|of|the|city|autonomous)\b/g, ' ')
    .replace(
      /(?<!\p{L})(?:область|обл|край|республіка|республика|автономна|автономная|місто|город)(?!\p{L})/gu,
      ' ',
    );
  const [first = ''] = bare.trim().split(/\s+/);
  return skeleton(first).replace(/(?:ska|ski|i|a)+$/, '');
}
