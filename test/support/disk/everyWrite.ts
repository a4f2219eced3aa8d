/**
 * A deed of the engine, killed before every single write, and on a disk that is full from every single write on.
 *
 * One run records all changes it makes on the disk; what a kill leaves is what was changed until then, so each such
 * state is made again and opened. That nothing was missed is held by the end: all changes made again are, byte for
 * byte, what the process left. Some kills are real ones besides. The writes that find no room fail in a real process.
 * By default some of the writes of each deed are tried; `LITOPYS_EVERY_WRITE=1` tries all.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { passphrase, userName, valueOf, type Bench } from '../engine.ts';
import { filesUnder } from '../files.ts';
import { memoryFolder } from '../folder.ts';
import { callWatched, type Call, type CallerTask } from './caller.ts';
import { applyChange, momentsOf, readChanges, type Change } from './log.ts';

const isEvery = process.env['LITOPYS_EVERY_WRITE'] === '1';
const mostMoments = isEvery ? Infinity : 10;
const realKills = isEvery ? 12 : 1;
const mostShift = 60;
const mostFull = isEvery ? Infinity : 6;

/** Milliseconds. */
export const mostTime = isEvery ? 60 * 60_000 : 300_000;

export interface Deed {
  /** Nothing of it may be open; all that it changes lies in the bench's folder. */
  readonly bench: Bench;
  /** Calls that lead to it, and it. */
  readonly before: readonly Call[];
  readonly deed: Call;
  /** Opens what is left with the locked engine of the bench, holds it to what it must be, and says which state it is. */
  readonly judge: () => Promise<'old' | 'new'>;
}

export function opening({ vaultDir: vault }: Bench): Call {
  return { name: 'session.open', input: { vault, userName, passphrase, readOnly: false } };
}

/**
 * An open vault is sound in depth and goes on; once it is closed nothing lies there that a crash left.
 * @param kept what lies there besides a vault's own
 */
export async function closesSound(
  { client, engine, vaultDir }: Bench,
  kept: readonly string[] = [],
): Promise<void> {
  expect(valueOf(await client.session.state({}))).toMatchObject({ state: 'open', findings: [] });
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
  valueOf(await client.ledger.checkpoint({}));
  await engine.close();
  const { database } = await readHeader(vaultDir);
  expect(readdirSync(vaultDir).sort()).toEqual([...kept, database, 'objects', 'vault.json']);
  const open = filesUnder(vaultDir).filter(file => (statSync(file).mode & 0o077) !== 0);
  expect(open).toEqual([]);
  const objects = filesUnder(path.join(vaultDir, 'objects'));
  expect(objects.filter(file => file.endsWith('.part'))).toEqual([]);
}

/** Replaces what lies in one folder by what lies in another. */
function replace(folder: string, from: string): void {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
  cpSync(from, folder, { recursive: true });
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(memoryFolder(), 'litopys-kept-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function contentsOf(folder: string): Map<string, string> {
  return new Map(
    filesUnder(folder).map(file => [
      path.relative(folder, file),
      readFileSync(file).toString('base64'),
    ]),
  );
}

/**
 * What is left before the deed's first change is the old state; from some change on, at the latest from the one before
 * which it was acknowledged, the new one.
 */
export async function holdsAtEveryWrite({ bench, before, deed, judge }: Deed): Promise<void> {
  const root = realpathSync(bench.dir);
  await bench.engine.close();
  const kept = copyOf(root);
  const task = { stateDir: bench.stateDir, before, deed, after: [] };
  const { changes, from, acknowledged } = await recorded(task, root);

  const judged = async (): Promise<'old' | 'new'> => {
    await bench.restart();
    const state = await judge();
    await bench.engine.close();
    return state;
  };

  const again = copyOf(kept);
  const left = contentsOf(root);
  const moments = momentsOf(changes.slice(from), mostMoments).map(moment => from + moment);
  let turn = Infinity;
  for (const [index, change] of [...changes, null].entries()) {
    if (moments.includes(index)) {
      replace(root, again);
      const state = await judged();
      if (state === 'new') turn = Math.min(turn, index);
      if (index === from) expect(state).toBe('old');
      expect([index, state]).toEqual([index, index >= turn ? 'new' : 'old']);
      if (index >= acknowledged) expect(state).toBe('new');
    }
    if (change) applyChange(change, again);
  }
  expect(contentsOf(again)).toEqual(left);

  const places = Array.from({ length: realKills }, (_, kill) => (realKills - kill) / realKills);
  for (const place of places) {
    replace(root, kept);
    const at = Math.max(1, Math.round((turn - from) * place));
    const tries = [{ mode: 'kill' as const, at }];
    const signal = await callWatched({ ...task, tries }, root, null, () => undefined);
    expect(signal).toBe('SIGKILL');
    await judged();
  }

  const deeds = changes.slice(from, acknowledged);
  const full = momentsOf(deeds, mostFull).map(moment => moment + 1);
  const refused = await holdsOnFullDisk(task, full, root, kept, async () => {
    expect(await judged()).toBe('new');
  });
  await isDoneOnceCommitted(task, deeds, root, kept, async () => {
    expect(await judged()).toBe('new');
  });
  if (!isEvery) return;
  console.log(
    `${deed.name}: ${changes.length - from} writes, ${moments.length} states opened, new after ${turn - from};`,
    `${places.length} real kills; without room at ${full.length}, ${refused} of them refused`,
  );
}

/** What goes on after a try that found no room, where the vault is open. */
const goesOn: readonly Call[] = [
  { name: 'ledger.verify', input: { level: 'full' } },
  { name: 'ledger.checkpoint', input: {} },
];

/**
 * Without room from each of these writes on the deed is refused, says why and changes nothing, or it was done already.
 * @returns how often it was refused
 */
async function holdsOnFullDisk(
  task: Omit<CallerTask, 'tries'>,
  moments: readonly number[],
  root: string,
  kept: string,
  onDone: () => Promise<void>,
): Promise<number> {
  const after = task.before.length === 0 ? [] : goesOn;
  const all = moments.map((at, index) => ({ mode: index % 2 === 0 ? 'full' : 'cut', at }) as const);
  const headers = () =>
    [...contentsOf(root)].filter(([name]) => /\.litopys\/vault\.json$/.test(name));
  let refused = 0;
  for (let next = 0; next < all.length;) {
    replace(root, kept);
    const before = headers();
    const tries = [...all.slice(next), { mode: 'off', at: 0 } as const];
    await callWatched({ ...task, tries, after }, root, null, ({ code, checks }) => {
      next += 1;
      if (code === 'ok') return;
      refused += 1;
      const tried = all[next - 1];
      expect([tried, code, checks]).toEqual([tried, 'disk/full', after.map(() => 'ok')]);
      expect(headers()).toEqual(before);
    });
    await onDone();
  }
  expect(refused).toBeGreaterThan(0);
  return refused;
}

/**
 * A vault that has its next keys is opened by them without any room. Each try is the first of its process: later ones
 * make more writes than were recorded.
 */
async function isDoneOnceCommitted(
  task: Omit<CallerTask, 'tries'>,
  deeds: readonly Change[],
  root: string,
  kept: string,
  onDone: () => Promise<void>,
): Promise<void> {
  const renamed = (name: RegExp, index: number) =>
    deeds[index]?.kind === 'r' && name.test(deeds[index].data.toString());
  const commit = deeds.findIndex((_, index) => renamed(/\.litopys\/vault\.json$/, index));
  const follows = deeds.findIndex((_, index) => renamed(/\.litopys\/db-\d+\.db$/, index));
  if (commit < 0 || follows < commit) return;
  const outcomes: string[] = [];
  // random bytes and syncs shift the count a little: from before the commit on until it was done four times
  const isDone = () => outcomes.filter(code => code === 'ok').length >= 4;
  for (let at = commit; !isDone() && at < commit + mostShift; at += 1) {
    replace(root, kept);
    const tries = [{ mode: 'full' as const, at }];
    await callWatched({ ...task, tries }, root, null, ({ code }) => void outcomes.push(code));
    if (outcomes.at(-1) === 'ok') await onDone();
  }
  expect(outcomes.join(' ')).toMatch(/^(disk\/full )*ok( ok)*$/);
}

/** All changes of a whole run; where those of the deed begin, and how many there were when it was acknowledged. */
async function recorded(
  task: Omit<CallerTask, 'tries'>,
  root: string,
): Promise<{ changes: Change[]; from: number; acknowledged: number }> {
  const aside = mkdtempSync(path.join(tmpdir(), 'litopys-log-'));
  onTestFinished(() => rmSync(aside, { recursive: true }));
  const log = path.join(aside, 'changes');
  const marks = { from: 0, acknowledged: 0 };
  const tries = [{ mode: 'record' as const, at: 0 }];
  await callWatched({ ...task, tries }, root, log, ({ code, from, count }) => {
    expect(code).toBe('ok');
    marks.from = from;
    marks.acknowledged = count;
  });
  return { changes: readChanges(log, root), ...marks };
}
