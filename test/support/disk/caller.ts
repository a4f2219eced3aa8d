/** Runs calls of the engine in a process of their own (`../caller.ts`), on a disk that the shim watches. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { openControl, type DiskMode } from './control.ts';

export interface Call {
  readonly name: string;
  readonly input: unknown;
}

export interface CallerTask {
  readonly stateDir: string;
  /** Must succeed. */
  readonly before: readonly Call[];
  readonly deed: Call;
  /** Each try of the deed; the first that succeeds is the last. */
  readonly tries: readonly { readonly mode: DiskMode; readonly at: number }[];
  /** Made after each try that failed. */
  readonly after: readonly Call[];
}

const Tried = z.object({
  code: z.string(),
  /** Changes of the disk that were counted before it, and when it had ended. */
  from: z.int(),
  count: z.int(),
  /** One of its changes failed. */
  fired: z.boolean(),
  /** How the calls after it ended. */
  checks: z.array(z.string()),
});
export type Tried = z.infer<typeof Tried>;

/** Nothing can be watched here: it needs Linux and a C compiler (cc). */
export const unwatched = process.env['LITOPYS_DISK_SHIM'] === '';

/**
 * @param folder all changes beneath it are watched
 * @param log where they are recorded, or null
 * @param onTried the process makes the next try when it returns
 */
export async function callWatched(
  task: CallerTask,
  folder: string,
  log: string | null,
  onTried: (tried: Tried) => void,
): Promise<NodeJS.Signals | null> {
  const aside = mkdtempSync(path.join(tmpdir(), 'litopys-control-'));
  const control = path.join(aside, 'control');
  // a record is of everything, so that it leads from what lay there before to what lies there after
  openControl(control).arm(log === null ? 'off' : 'record', 0);
  try {
    const child = spawn(
      process.execPath,
      [process.env['LITOPYS_CALLER'] ?? '', JSON.stringify(task)],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: {
          ...process.env,
          LD_PRELOAD: process.env['LITOPYS_DISK_SHIM'],
          LITOPYS_DISK_CONTROL: control,
          LITOPYS_DISK_ROOT: folder,
          ...(log === null ? {} : { LITOPYS_DISK_LOG: log }),
        },
      },
    );
    const ended = new Promise<NodeJS.Signals | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) =>
        signal !== null || status === 0
          ? resolve(signal)
          : reject(new Error(`the process ended with ${status}`)),
      );
    });
    // a process that was killed takes nothing more
    child.stdin.on('error', () => undefined);
    try {
      for await (const line of createInterface(child.stdout)) {
        onTried(Tried.parse(JSON.parse(line)));
        child.stdin.write('\n');
      }
    } catch (error) {
      child.kill('SIGKILL');
      await ended;
      throw error;
    }
    return await ended;
  } finally {
    rmSync(aside, { recursive: true });
  }
}
