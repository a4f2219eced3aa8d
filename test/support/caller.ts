/**
 * A process that makes calls of the engine, the last one on a disk that does to it what the task says. Tells how each
 * try of it ended, and goes on to the next when it is told to. Bundled by globalSetup.
 */
import { createInterface } from 'node:readline';
import type { Engine } from '../../electron/vault/engine.ts';
import { openControl } from './disk/control.ts';
import type { CallerTask, Call, Tried } from './disk/caller.ts';
import { openEngine } from './openEngine.ts';

const task = JSON.parse(process.argv[2] ?? '') as CallerTask;

async function outcomeOf(engine: Engine, { name, input }: Call): Promise<string> {
  const result = await engine.call(name, input);
  return result.ok ? 'ok' : result.error.code;
}

async function main(): Promise<void> {
  const control = openControl(process.env['LITOPYS_DISK_CONTROL'] ?? '');
  const lines = createInterface(process.stdin)[Symbol.asyncIterator]();
  const engine = await openEngine(task.stateDir);
  for (const call of task.before) {
    const code = await outcomeOf(engine, call);
    if (code !== 'ok') throw new Error(`${call.name} ${code}`);
  }
  for (const { mode, at } of task.tries) {
    // hundreds of tries take longer than a vault stays open with nobody at it
    await engine.call('session.touch', {});
    if (mode !== 'record') control.arm(mode, at);
    const from = control.read().count;
    const code = await outcomeOf(engine, task.deed);
    const { count, fired } = control.read();
    if (mode === 'full' || mode === 'cut') control.arm('off', 0);
    const checks: string[] = [];
    for (const call of code === 'ok' ? [] : task.after) {
      checks.push(await outcomeOf(engine, call));
    }
    process.stdout.write(
      `${JSON.stringify({ code, from, count, fired, checks } satisfies Tried)}\n`,
    );
    if (code === 'ok') break;
    await lines.next();
  }
  await engine.close();
  process.exit(0);
}

void main();
