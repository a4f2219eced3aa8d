import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What main and the thread share: whether the command has ended, and with which status. */
export interface Outcome {
  readonly shared: Int32Array<SharedArrayBuffer>;
  readonly script: string;
}

/** Whether the application was started as the `litopys` command: `litopys --cli verify …`. */
export function askedForCommandLine(): boolean {
  return process.argv.includes('--cli');
}

/**
 * Runs the command line instead of the window and ends with its status. The command runs in a thread
 * while this one stands still: as soon as main's script returned, Electron would ask for a display,
 * which a server does not have.
 */
export function runCommandLine(): never {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const script = path.join(import.meta.dirname, '../cli/litopys.cjs');
  const outcome: Outcome = { shared, script };
  new Worker(path.join(import.meta.dirname, 'commandLineThread.cjs'), {
    argv: process.argv.slice(process.argv.indexOf('--cli') + 1),
    workerData: outcome,
  });
  Atomics.wait(shared, 0, 0);
  process.exit(shared[1]);
}
