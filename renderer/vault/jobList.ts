import type { Progress } from '../../shared/contract/define.ts';
import type { Fault, Result } from '../../shared/result.ts';

/** A long work, running or done. `key` tells which button started it. */
export type Job = Readonly<{
  id: number;
  key: string;
  /** What the tray calls it; no data of a person. Null: not shown in the tray. */
  title: string | null;
  /** Where it was started, so that the reader finds back. */
  href: string;
  state: 'running' | 'stopping' | 'done' | 'failed' | 'stopped';
  progress: Progress | null;
  result: unknown;
  fault: Fault | null;
}>;

/** The jobs with one started; an ended one of the same key gives way to it. */
export function withStarted(
  jobs: readonly Job[],
  start: Pick<Job, 'id' | 'key' | 'title' | 'href'>,
): readonly Job[] {
  const kept = jobs.filter(job => job.key !== start.key || isRunning(job));
  return [...kept, { ...start, state: 'running', progress: null, result: null, fault: null }];
}

/** The jobs with one changed. */
export function withChange(
  jobs: readonly Job[],
  id: number,
  change: (job: Job) => Partial<Job>,
): readonly Job[] {
  return jobs.map(job => (job.id === id ? { ...job, ...change(job) } : job));
}

/** How a job stands once the vault has answered. A stopped job may still have a result: what was done till then. */
export function ended(job: Job, result: Result<unknown>): Partial<Job> {
  const wasStopped = job.state === 'stopping';
  if (result.ok) return { state: wasStopped ? 'stopped' : 'done', result: result.value };
  if (wasStopped || result.error.code === 'job/cancelled') return { state: 'stopped' };
  return { state: 'failed', fault: result.error };
}

export function isRunning(job: Job): boolean {
  return job.state === 'running' || job.state === 'stopping';
}

/** What has ended may tell of what is no longer to be told (names of files): only what runs is kept. */
export function withoutEnded(jobs: readonly Job[]): readonly Job[] {
  return jobs.filter(isRunning);
}
