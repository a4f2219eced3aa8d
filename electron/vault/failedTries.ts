/**
 * Tries to open a vault with a wrong name or passphrase: counted, slowed, told at the next opening. This is advice
 * to the owner, no defence: whoever holds a copy of the folder derives keys with a program of their own, and what
 * holds them back is Argon2id. The count lies beside the header, in the clear, without names, and is not
 * authenticated.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../../shared/bytes.ts';
import type { JobContext } from '../../shared/contract/define.ts';
import type { FailedTries } from '../../shared/contract/session.ts';
import { Refusal } from '../../shared/result.ts';
import { readSmallFile, replaceFile } from './disk/durable.ts';

const fileName = 'vault.tries.json';
const mostBytes = 4096;
/** So many slips are human. */
const free = 3;
const longest = 30_000;

const Tally = z.strictObject({
  version: z.literal(1),
  failed: z.int().min(1).max(1_000_000_000),
  since: z.iso.datetime(),
  last: z.iso.datetime(),
});
type Tally = z.infer<typeof Tally>;

export interface TryCounter {
  /**
   * Waits as long as the tries before ask for, in this process and on this disk.
   * @throws Refusal job/cancelled
   */
  wait(folder: string, job: JobContext): Promise<void>;
  /** A try was wrong. Nothing is written where `mayWrite` is false. */
  failed(folder: string, mayWrite: boolean): Promise<void>;
  /** The vault is open: what is to be told is kept for its session, and the count begins anew. */
  opened(folder: string, mayWrite: boolean): Promise<void>;
  /** What was found when this vault was opened; null where nothing was. */
  toldOf(folder: string): FailedTries | null;
}

/**
 * How long the next try waits, in milliseconds: nothing for the first three, then a second, doubling up to thirty.
 * What has passed since the last one counts; a clock that was set back can make it no longer than that.
 */
export function delayAfter(failed: number, sinceLast: number): number {
  if (failed < free) return 0;
  const whole = Math.min(longest, 1000 * 2 ** Math.min(failed - free, 10));
  return Math.max(0, whole - Math.max(0, sinceLast));
}

export function createTryCounter(clock: () => Date): TryCounter {
  /** The disk may not be writable, or be put back: what this process saw counts all the same. */
  const seen = new Map<string, Tally>();
  const told = new Map<string, FailedTries | null>();

  async function countOf(folder: string): Promise<Tally | null | 'unreadable'> {
    const kept = await readTries(folder);
    const own = seen.get(folder) ?? null;
    if (kept === 'unreadable') return own ?? kept;
    if (kept === null || own === null) return kept ?? own;
    return kept.failed >= own.failed ? kept : own;
  }

  return {
    async wait(folder, { progress, signal }) {
      const count = await countOf(folder);
      if (count === null) return;
      const [failed, last] = count === 'unreadable' ? [free, null] : [count.failed, count.last];
      const passed = last === null ? 0 : clock().getTime() - Date.parse(last);
      const delay = delayAfter(failed, passed);
      if (delay === 0) return;
      progress({ step: 'waiting', done: 0, of: null, unit: 'steps' });
      await pause(delay, signal);
    },
    async failed(folder, mayWrite) {
      const isDamaged = (await readTries(folder)) === 'unreadable';
      const before = await countOf(folder);
      const known = before === 'unreadable' ? null : before;
      const now = clock().toISOString();
      const next: Tally = {
        version: 1,
        failed: (known?.failed ?? 0) + 1,
        since: known?.since ?? now,
        last: now,
      };
      seen.set(folder, next);
      // a damaged count stays, so that it is told; a medium that takes no writing is none of our business
      if (!mayWrite || isDamaged) return;
      const bytes = toUtf8(`${JSON.stringify(next)}\n`);
      await replaceFile(path.join(folder, fileName), bytes).catch(() => undefined);
    },
    async opened(folder, mayWrite) {
      const kept = await readTries(folder);
      const count = kept === 'unreadable' ? kept : await countOf(folder);
      told.set(folder, count === null ? null : tellable(count));
      seen.delete(folder);
      if (mayWrite && kept !== null) {
        await rm(path.join(folder, fileName), { force: true }).catch(() => undefined);
      }
    },
    toldOf: folder => told.get(folder) ?? null,
  };
}

function tellable(count: Tally | 'unreadable'): FailedTries {
  if (count === 'unreadable') return { count: null, since: null, last: null };
  const { failed, since, last } = count;
  return { count: failed, since, last };
}

async function readTries(folder: string): Promise<Tally | null | 'unreadable'> {
  try {
    const bytes = await readSmallFile(path.join(folder, fileName), mostBytes);
    return bytes && Tally.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    return 'unreadable';
  }
}

/** @throws Refusal job/cancelled */
function pause(milliseconds: number, signal: JobContext['signal']): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      reject(new Refusal('job/cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}
