/** G14: children recognised among 20,000: how well, by kind of difference, and against comparing every pair. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { proposedFrom } from '../../../shared/matching/recognition/index.ts';
import {
  candidatesOf,
  figuresOf,
  readLinkage,
  registerOf,
  scored,
  type Figures,
  type Outcome,
  type Register,
} from '../../support/linkage.ts';
import { contest } from '../contest.ts';
import { lineOf, type Goal, type Line } from '../goal.ts';
import { bytesText, figure } from '../report.ts';

/** Beside the checkout, where the bench is run from: a bundle does not know where its sources lie. */
const folder = path.resolve('../shared/vectors/linkage');
/** Queries that are compared with every child. */
const exhaustive = 8;

/** What a matcher of sixty lines reaches on the same records: bigrams of three name parts and rules for dates. */
const naive = { first: 0.97, precision: 0.965, recall: 0.92, recallAtPrecision99: 0.834 };

export const recognition: Goal = {
  id: 'G14',
  title: 'recognition of a child',
  impossible: () => (existsSync(folder) ? null : 'the outside vectors are not here'),
  async measure({ sizes, say }) {
    const { children, queries } = readLinkage(folder, 'held');
    say(`${queries.length} queries among ${children.length} children`);
    const before = process.memoryUsage().heapUsed;
    const register = registerOf(children);
    const memory = process.memoryUsage().heapUsed - before;
    const find = (query: (typeof queries)[number]): Outcome => ({
      id: query.id,
      child: query.child,
      kinds: query.kinds,
      decoy: query.decoy,
      found: scored(register, query.likeness, candidatesOf(register, query.likeness)),
    });
    const outcomes = queries.map(find);
    const rounds = await contest(sizes.rounds, {
      keys: { work: () => void queries.map(find) },
      all: {
        work: () => {
          for (const { likeness } of queries.slice(0, exhaustive))
            scored(register, likeness, children);
        },
      },
    });
    const compared = comparedBy(register, queries);
    const rate = lineOf(rounds, {
      goal: 'G14',
      what: `${queries.length} children looked for by keys, against comparing with each of ${children.length}`,
      ours: 'keys',
      theirs: 'all',
      peer: 'every pair',
      pieces: { count: queries.length, theirCount: exhaustive, name: 'children' },
      wanted: '≥ 20',
      note: `${(compared / queries.length).toFixed(1)} pairs a child; the keys hold ${bytesText(memory)}`,
    });
    return [rate, ...linesOf(figuresOf(outcomes)), ...kindLines(outcomes)];
  },
};

function comparedBy(
  register: Register,
  queries: readonly { readonly likeness: Parameters<typeof candidatesOf>[1] }[],
): number {
  return queries.reduce((sum, { likeness }) => sum + candidatesOf(register, likeness).length, 0);
}

function linesOf(figures: Figures): Line[] {
  const { queries, matches } = figures;
  const of = `${queries} queries held back, ${matches} of them recorded`;
  return [
    told(`among the candidates (${of})`, figures.blocked, null, '≥ 0.98'),
    told('first of the candidates', figures.first, naive.first, null),
    told('among the first ten', figures.firstTen, null, null),
    told(`precision from ${proposedFrom} bit on`, figures.precision, naive.precision, '≥ 0.98'),
    told(`recall from ${proposedFrom} bit on`, figures.recall, naive.recall, '≥ 0.95'),
    told('recall at precision 0.99', figures.recallAtPrecision99, naive.recallAtPrecision99, null),
    told('brothers and sisters proposed', figures.siblings, null, null),
    told('twins proposed', figures.twins, null, null),
  ];
}

/** Each kind of difference by itself: among the queries that have it. */
function kindLines(outcomes: readonly Outcome[]): Line[] {
  const kinds = [...new Set(outcomes.flatMap(each => each.kinds))].sort();
  return kinds.map(kind => {
    const having = outcomes.filter(each => each.kinds.includes(kind));
    const figures = figuresOf(having);
    const { first, firstTen, precision, recall, recallAtPrecision99, matches, queries } = figures;
    if (matches === 0) {
      const wrong = having.filter(each => each.found.some(({ score }) => score >= proposedFrom));
      return told(`wrongly proposed, ${kind} (of ${queries})`, wrong.length / queries, null, null);
    }
    const note = `first ${figure(first)}, first ten ${figure(firstTen)}, precision ${figure(precision)}, recall at precision 0.99 ${figure(recallAtPrecision99)}`;
    return { ...told(`recall, ${kind} (${matches} of ${queries})`, recall, null, null), note };
  });
}

function told(what: string, ours: number, theirs: number | null, wanted: string | null): Line {
  return {
    goal: 'G14',
    what,
    peer: 'a naive matcher',
    ours,
    theirs: theirs ?? NaN,
    unit: '',
    ratio: null,
    processorRatio: null,
    oursProcessor: null,
    theirsProcessor: null,
    wanted,
    counted: '1 of 1',
    note: null,
  };
}
