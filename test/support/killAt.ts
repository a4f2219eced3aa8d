/**
 * Imported first of all: kills the process, as a power cut would, just before the n-th time it changes something on the
 * disk (LITOPYS_KILL_AT); without that variable it does nothing.
 */
import fs from 'node:fs/promises';

const at = Number(process.env['LITOPYS_KILL_AT']);
let count = 0;

function step(): void {
  if (++count === at) process.kill(process.pid, 'SIGKILL');
}

type AnyFunction = (...given: unknown[]) => unknown;

function counted(owner: object, name: string): void {
  const original = Reflect.get(owner, name) as AnyFunction;
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
    step();
    return original.apply(this, given);
  });
}

if (at > 0) patch();

function patch(): void {
  for (const name of ['rename', 'unlink', 'mkdir', 'rm']) counted(fs, name);

  const open = fs.open.bind(fs);
  let isPatched = false;
  Reflect.set(fs, 'open', async (...given: Parameters<typeof fs.open>) => {
    if (String(given[1]).startsWith('w')) step();
    const handle = await open(...given);
    if (!isPatched) {
      isPatched = true;
      const prototype = Object.getPrototypeOf(handle) as object;
      for (const name of ['write', 'writeFile', 'sync']) counted(prototype, name);
    }
    return handle;
  });
}
