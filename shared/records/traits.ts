/** What an episode may have in common with those of other children: where, by which way, by whom, under what, when. */
import { foldText, skeleton } from '../matching/index.ts';
import type { Act, LegalAct, Place } from './act.ts';
import type { EpisodeDetails } from './episode.ts';

/** `place` is for finding what happened somewhere; the others are what groups are made by. */
export const traitKinds = [
  'institution',
  'route',
  'official',
  'body',
  'instrument',
  'day',
  'place',
] as const;
export type TraitKind = (typeof traitKinds)[number];

export interface Trait {
  readonly kind: TraitKind;
  /** Equal for what is taken to be the same: spellings of one name in three scripts meet. */
  readonly key: string;
  /** As it is written in this record. */
  readonly label: string;
}

/** Each trait once. */
export function traitsOf(act: Act, details: EpisodeDetails): Trait[] {
  const places = [act.from, act.to];
  const ends = [
    ...places.map(({ name }) => name),
    ...act.legs.flatMap(({ from, to }) => [from, to]),
  ];
  const ways = [
    [act.from.name, act.to.name] as const,
    ...act.legs.map(({ from, to }) => [from, to] as const),
  ];
  const traits = [
    ...institutions(places, details).map(name => named('institution', name)),
    ...ways.flatMap(([from, to]) => (from === null || to === null ? [] : way(from, to))),
    ...act.parties.map(({ nature, name, record }): Trait => {
      const kind = nature === 'person' ? 'official' : 'body';
      // acts of older versions have no such member
      return { ...named(kind, name), ...(typeof record === 'string' ? { key: record } : {}) };
    }),
    ...act.legalActs.flatMap(instrument),
    ...(act.begin !== null && isDay(act.begin)
      ? [{ kind: 'day', key: act.begin, label: act.begin } as const]
      : []),
    ...ends.flatMap(name => (name === null ? [] : named('place', name))),
  ];
  return [
    ...new Map(
      traits.filter(({ key }) => key !== '').map(each => [`${each.kind} ${each.key}`, each]),
    ).values(),
  ];
}

/** What a name is compared by: Маріуполь, Мариуполь and Mariupol are one key. */
export function placeKey(name: string): string {
  const folded = foldText(name);
  const key = folded.split(' ').map(skeleton).join(' ').trim();
  return key === '' ? folded : key;
}

const named = (kind: TraitKind, label: string): Trait => ({ kind, key: placeKey(label), label });

function institutions(places: readonly Place[], details: EpisodeDetails): string[] {
  const told = Object.entries(details).flatMap(([member, value]) =>
    member.startsWith('institution') && typeof value === 'string' ? [value] : [],
  );
  return [...places.flatMap(({ facility }) => facility ?? []), ...told];
}

function way(from: string, to: string): Trait[] {
  const [start, end] = [placeKey(from), placeKey(to)];
  if (start === end) return [];
  return [{ kind: 'route', key: `${start} > ${end}`, label: `${from} → ${to}` }];
}

/** One of the vocabulary is known by itself; any other by its number and day, or by its title. */
function instrument({ instrument: known, title, number, date, issuer }: LegalAct): Trait[] {
  const label = [issuer, title, number === null ? null : `№ ${number}`]
    .filter(each => each !== null)
    .join(', ');
  if (known !== null)
    return [{ kind: 'instrument', key: known, label: label === '' ? known : label }];
  const told = number === null ? title : `${number} ${date ?? ''} ${issuer ?? ''}`;
  return told === null ? [] : [{ kind: 'instrument', key: foldText(told), label }];
}

/** One day, known for sure. */
function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}

/** Regions of an act, folded, each between bars: `|донецька область|`. */
export function regionsOf({ from, to }: Act): string {
  const folded = [from.region, to.region].flatMap(region =>
    region === null ? [] : foldText(region),
  );
  return folded.length === 0 ? '' : `|${[...new Set(folded)].join('|')}|`;
}
