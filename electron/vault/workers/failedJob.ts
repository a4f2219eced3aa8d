import { systemReason } from '../disk/durable.ts';
import type { Failure } from './jobs.ts';

/** Carries a failure from the place where it is found to the answer. */
export class FailedJob extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.what);
    this.failure = failure;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof FailedJob) return error.failure;
  const message = error instanceof Error ? (error.stack ?? error.message) : 'unknown';
  return { what: 'bug', message };
}

/** Says on which side the system failed. */
export function named<T>(what: 'reading' | 'writing', work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFailedJob(what, error);
  }
}

export function asFailedJob(what: 'reading' | 'writing', error: unknown): unknown {
  const reason = systemReason(error);
  return reason === null ? error : new FailedJob({ what, reason });
}

/** One number shared with whoever asked; not zero means: end. @throws FailedJob stopped */
export function checkStopped(stop: SharedArrayBuffer): void {
  if (Atomics.load(new Int32Array(stop), 0) !== 0) throw new FailedJob({ what: 'stopped' });
}
