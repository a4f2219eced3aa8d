/**
 * Interleaved rounds: in each, every contender does its work once, beginning with another one each time. What
 * the machine does meanwhile so hits all of them alike, and ratios hold where times do not.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { processorSeconds } from './machine.ts';

export interface Contender {
  /** Not timed; removes what the round before left. */
  readonly prepare?: (round: number) => Promise<void> | void;
  readonly work: (round: number) => unknown;
  /** Not timed. */
  readonly clear?: (round: number) => Promise<void> | void;
}

export interface Timing {
  readonly seconds: number;
  readonly processor: number;
}

/** One round: a timing for each contender. */
export type Round<Name extends string> = Readonly<Record<Name, Timing>>;

export async function contest<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, Contender>>,
): Promise<Round<Name>[]> {
  const names = Object.keys(contenders) as Name[];
  const all: Round<Name>[] = [];
  for (let round = 0; round < rounds; round++) {
    const timings: Partial<Record<Name, Timing>> = {};
    const begin = round % names.length;
    for (const name of [...names.slice(begin), ...names.slice(0, begin)]) {
      timings[name] = await timed(contenders[name], round);
    }
    all.push(timings as Round<Name>);
  }
  return all;
}

async function timed({ prepare, work, clear }: Contender, round: number): Promise<Timing> {
  await prepare?.(round);
  globalThis.gc?.();
  await pause(20);
  const [processor, begun] = [processorSeconds(), process.hrtime.bigint()];
  await work(round);
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const timing = { seconds, processor: processorSeconds() - processor };
  await clear?.(round);
  return timing;
}

/** The middle of some figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new Error('there is no middle of nothing');
  return (low + high) / 2;
}

/** A peer that strays further than this from its median tells that the machine was busy with something else. */
const mostStraying = 0.3;

/** Rounds whose peer was steady. */
export function steady<Name extends string>(
  rounds: readonly Round<Name>[],
  peer: Name,
): readonly Round<Name>[] {
  const middle = median(rounds.map(round => round[peer].seconds));
  return rounds.filter(round => Math.abs(round[peer].seconds - middle) <= mostStraying * middle);
}
