/** What a goal is, and how its rounds become lines of the report. */
import { median, steady, type Round } from './contest.ts';
import type { Sizes } from './sizes.ts';

export interface Bench {
  readonly sizes: Sizes;
  /** A new empty folder of this run, on the disk of the project; removed at the end of the goal. */
  readonly folder: (name: string) => Promise<string>;
  /** Where made vaults are kept for the next run. */
  readonly cache: string;
  /** Said while it works. */
  readonly say: (text: string) => void;
}

export interface Goal {
  /** As in the table of goals: `G1`. */
  readonly id: string;
  readonly title: string;
  /** Why it cannot be measured on this machine; null where it can. */
  readonly impossible?: () => string | null;
  readonly measure: (bench: Bench) => Promise<readonly Line[]>;
}

/** One line of the report. */
export interface Line {
  readonly goal: string;
  /** What was done, with its size. */
  readonly what: string;
  readonly peer: string;
  /** Medians, in `unit`. */
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  readonly ratio: number | null;
  /** The same ratio by processor seconds, which other work on the machine disturbs less; null where too short. */
  readonly processorRatio: number | null;
  readonly oursProcessor: number | null;
  readonly theirsProcessor: number | null;
  /** The goal in words, null for a figure that has none. */
  readonly wanted: string | null;
  /** How many rounds counted, of how many. */
  readonly counted: string;
  readonly note: string | null;
}

interface Wording<Name extends string> {
  readonly goal: string;
  readonly what: string;
  readonly ours: Name;
  readonly theirs: Name;
  readonly peer: string;
  readonly wanted: string | null;
  /** How many pieces one round works on: then figures are rates per second, and the ratio is of rates. */
  readonly pieces?: { readonly count: number; readonly theirCount?: number; readonly name: string };
  readonly note?: string | null;
}

/** Below this a processor time of hundredths says nothing. */
const leastProcessor = 0.2;

/** A line from rounds: the median of the ratios of the steady ones. */
export function lineOf<Name extends string>(
  rounds: readonly Round<Name>[],
  { ours, theirs, pieces, note = null, ...wording }: Wording<Name>,
): Line {
  const kept = steady(rounds, theirs);
  const of = (name: Name, what: 'seconds' | 'processor') =>
    median(kept.map(round => round[name][what]));
  const [count, theirCount] = [pieces?.count ?? 1, pieces?.theirCount ?? pieces?.count ?? 1];
  const turned = (ratio: number) => (pieces ? theirTurned(ratio, count, theirCount) : ratio);
  const processors = [of(ours, 'processor'), of(theirs, 'processor')] as const;
  const enough = processors.every(seconds => seconds >= leastProcessor);
  return {
    ...wording,
    ours: pieces ? count / of(ours, 'seconds') : of(ours, 'seconds'),
    theirs: pieces ? theirCount / of(theirs, 'seconds') : of(theirs, 'seconds'),
    unit: pieces ? `${pieces.name}/s` : 's',
    ratio: turned(median(kept.map(round => round[ours].seconds / round[theirs].seconds))),
    processorRatio: enough
      ? turned(median(kept.map(round => round[ours].processor / round[theirs].processor)))
      : null,
    oursProcessor: processors[0],
    theirsProcessor: processors[1],
    counted: `${kept.length} of ${rounds.length}`,
    note,
  };
}

function theirTurned(ratioOfTimes: number, count: number, theirCount: number): number {
  return count / theirCount / ratioOfTimes;
}
