/** The outside benchmark of recognition: children, records to find among them, and which of these are the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {
  blockingKeys,
  compare,
  frequenciesOf,
  likenessOf,
  proposedFrom,
  type Frequencies,
  type Likeness,
} from '../../shared/matching/recognition/index.ts';

const text = z.string().nullable();
const Person = z.object({
  id: z.string(),
  name: z.object({ family: text, given: text, patronymic: text }),
  sex: z.enum(['m', 'f']).nullable(),
  birth: text,
  birth_place: text,
  mother: text,
  residence: text,
});

interface Described {
  readonly id: string;
  readonly likeness: Likeness;
}

export interface Truth {
  /** The child that the query is; null where it is in no record. */
  readonly child: string | null;
  /** What was changed, and of a query that is nobody whom it resembles. */
  readonly kinds: readonly string[];
  readonly decoy: string | null;
}

export interface Linkage {
  readonly children: readonly Described[];
  readonly queries: readonly (Described & Truth)[];
}

/** Of `queries` those with an even number served to find the weights; the others are held back. */
export function readLinkage(folder: string, part: 'all' | 'held'): Linkage {
  const lines = (name: string) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter(line => line !== '');
  const truths = new Map(lines('truth.tsv').map(line => [line.split('\t')[0], truthOf(line)]));
  const queries = lines('queries.jsonl')
    .map(described)
    .filter(({ id }) => part === 'all' || Number(id.slice(1)) % 2 === 1);
  return {
    children: lines('children.jsonl').map(described),
    queries: queries.map(query => {
      const truth = truths.get(query.id);
      if (!truth) throw new Error(`query ${query.id} has no answer`);
      return { ...query, ...truth };
    }),
  };
}

function truthOf(line: string): Truth {
  const [, match, child, kinds, , decoy, decoyKind] = line.split('\t');
  return {
    child: match === '1' ? (child ?? null) : null,
    kinds: [
      ...(kinds ?? '').split(','),
      ...(match === '0' && decoyKind !== '-' ? [`decoy_${decoyKind}`] : []),
    ],
    decoy: decoy === '-' ? null : (decoy ?? null),
  };
}

function described(line: string): Described {
  const person = Person.parse(JSON.parse(line));
  const listed = (value: string | null) => (value === null ? [] : [value]);
  return {
    id: person.id,
    likeness: likenessOf({
      names: [
        {
          surname: person.name.family,
          given: person.name.given,
          patronymic: person.name.patronymic,
        },
      ],
      births: listed(person.birth),
      sexes: person.sex === null ? [] : [person.sex === 'm' ? 'male' : 'female'],
      birthPlaces: listed(person.birth_place),
      otherPlaces: listed(person.residence),
      relatives: listed(person.mother).map(name => ({ relation: 'mother', name })),
      documents: [],
    }),
  };
}

/** The children found by key, and what is needed to compare them. */
export interface Register {
  readonly byKey: ReadonlyMap<string, readonly Described[]>;
  readonly frequencies: Frequencies;
}

export function registerOf(children: readonly Described[]): Register {
  const byKey = new Map<string, Described[]>();
  for (const child of children) {
    for (const key of blockingKeys(child.likeness)) {
      const known = byKey.get(key);
      if (known) known.push(child);
      else byKey.set(key, [child]);
    }
  }
  return { byKey, frequencies: frequenciesOf(children.map(each => each.likeness)) };
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

export function candidatesOf(register: Register, likeness: Likeness): Described[] {
  return [...new Set(blockingKeys(likeness).flatMap(key => register.byKey.get(key) ?? []))];
}

/** The best first. */
export function scored(
  register: Register,
  likeness: Likeness,
  candidates: readonly Described[],
): Found[] {
  return candidates
    .map(each => ({
      id: each.id,
      score: compare(likeness, each.likeness, register.frequencies).score,
    }))
    .sort((a, b) => b.score - a.score);
}

export interface Outcome extends Truth {
  readonly id: string;
  readonly found: readonly Found[];
}

export interface Figures {
  readonly queries: number;
  readonly matches: number;
  /** Shares of the matches: the child is among the candidates, the first of them, among the first ten. */
  readonly blocked: number;
  readonly first: number;
  readonly firstTen: number;
  /** Of all pairs that are proposed. */
  readonly precision: number;
  readonly recall: number;
  readonly recallAtPrecision99: number;
  /** Share of the brothers and sisters, and of the twins, of a recorded child that are taken for it. */
  readonly siblings: number;
  readonly twins: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const matches = outcomes.filter(each => each.child !== null);
  const place = (each: Outcome) => each.found.findIndex(({ id }) => id === each.child);
  const within = (ranks: number) =>
    matches.filter(each => place(each) >= 0 && place(each) < ranks).length / matches.length;
  const pairs = outcomes
    .flatMap(each => each.found.map(({ id, score }) => ({ score, isRight: id === each.child })))
    .sort((a, b) => b.score - a.score);
  const proposed = pairs.filter(({ score }) => score >= proposedFrom);
  const right = proposed.filter(({ isRight }) => isRight).length;
  const taken = (kind: string) => {
    const decoys = outcomes.filter(each => each.kinds.includes(kind));
    const isTaken = (each: Outcome) =>
      each.found.some(({ id, score }) => id === each.decoy && score >= proposedFrom);
    return decoys.filter(isTaken).length / decoys.length;
  };
  return {
    queries: outcomes.length,
    matches: matches.length,
    blocked: within(Infinity),
    first: within(1),
    firstTen: within(10),
    precision: right / proposed.length,
    recall: right / matches.length,
    recallAtPrecision99: recallAt(0.99, pairs, matches.length),
    siblings: taken('decoy_sibling'),
    twins: taken('decoy_twin'),
  };
}

function recallAt(
  precision: number,
  pairs: readonly { readonly isRight: boolean }[],
  matches: number,
): number {
  let [right, best] = [0, 0];
  pairs.forEach(({ isRight }, before) => {
    if (isRight) right++;
    if (right / (before + 1) >= precision) best = right / matches;
  });
  return best;
}
