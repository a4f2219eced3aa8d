/**
 * The thread that runs the command line inside the packaged application (see `commandLine.ts`). Main stands still, so
 * output is written straight to the console, and the end is told through shared memory.
 */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import * as z from 'zod';

const { shared, script } = z
  .object({ shared: z.instanceof(Int32Array), script: z.string() })
  .parse(workerData);

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}

function writeTo(descriptor: number) {
  return (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const bytes = Buffer.from(chunk);
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    const callback = rest.at(-1);
    if (isCallback(callback)) queueMicrotask(callback);
    return true;
  };
}
process.stdout.write = writeTo(1);
process.stderr.write = writeTo(2);

process.on('uncaughtException', error => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(2);
});
process.on('exit', code => {
  shared[1] = code;
  Atomics.store(shared, 0, 1);
  Atomics.notify(shared, 0);
});

createRequire(script)(script);
