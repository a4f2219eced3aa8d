/**
 * `npm run bench`: what we take against what the machine could do. It prints figures and judges nothing: a ratio
 * of one run is no test (docs/benchmarks.md).
 */
import { parseArgs } from 'node:util';
import { goals } from './goals/index.ts';
import type { Bench, Goal, Line } from './goal.ts';
import { growth } from './growth.ts';
import { load, machine } from './machine.ts';
import { lineText, machineText } from './report.ts';
import { sizesByName, type Sizes } from './sizes.ts';
import { clearWorkspace, openWorkspace, vaultCache, workFolder } from './workspace.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    entries: { type: 'string' },
    rounds: { type: 'string' },
    growth: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const { json } = values;
const report = (text: string) => {
  if (!json) process.stdout.write(`${text}\n`);
};
const say = (text: string) => void process.stderr.write(`· ${text}\n`);

function sizesAsked(): Sizes {
  const sizes = sizesByName[values.full ? 'full' : values.quick ? 'quick' : 'default'];
  const { entries = sizes.entries, rounds = sizes.rounds } = values;
  return { ...sizes, entries: Number(entries), rounds: Number(rounds) };
}

function chosen(only: readonly string[]): readonly Goal[] {
  const wanted = only.flatMap(text => text.toUpperCase().split(','));
  return goals.filter(goal => goal.id.split(' ').some(id => wanted.includes(id)));
}

async function main(): Promise<void> {
  openWorkspace();
  const sizes = sizesAsked();
  const bench: Bench = { sizes, folder: workFolder, cache: vaultCache, say };
  const on = machine();
  report(machineText(on));
  report(`sizes     ${sizes.name}${sizes.name === 'quick' ? ': SMALLER THAN THE GOALS SAY' : ''}`);
  report(`load      ${load()} at the start\n`);

  const all = values.growth === undefined ? (values.only ? chosen(values.only) : goals) : [];
  const lines: Line[] = [];
  const skipped: { goal: string; why: string }[] = [];
  for (const goal of all) {
    say(`${goal.id}: ${goal.title}`);
    const outcome = await measured(goal, bench);
    if (typeof outcome === 'string') {
      skipped.push({ goal: goal.id, why: outcome });
      report(`${goal.id}  not measured: ${outcome}\n`);
    } else {
      lines.push(...outcome);
      for (const line of outcome) report(`${lineText(line)}\n`);
    }
    clearWorkspace();
  }
  const grown = values.growth === undefined ? [] : await growth(bench, values.growth, report);
  if (json) {
    const told = { machine: on, sizes, load: load(), lines, skipped, growth: grown };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  }
}

/** The lines, or why there are none. */
async function measured(goal: Goal, bench: Bench): Promise<readonly Line[] | string> {
  const reason = goal.impossible?.() ?? null;
  if (reason !== null) return reason;
  try {
    return await goal.measure(bench);
  } catch (error) {
    process.exitCode = 1;
    return error instanceof Error ? (error.stack ?? error.message) : 'unknown';
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
