import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Job, Outcome } from './jobs.ts';

export interface JobListener {
  /** Bytes done since the job began. */
  readonly onProgress: (bytes: number) => void;
  /** One job failed: the others, which may be waiting for it, must be stopped. */
  readonly onFailure: () => void;
}

export interface BytePool {
  /**
   * Run jobs that need one another at the same time, each in its thread; waits until that many threads are
   * free, first come first served. Resolves when all have ended, whatever way.
   * @throws NoThreads where the system starts fewer threads than the jobs need
   */
  run(jobs: readonly Job[], listener: JobListener): Promise<readonly Outcome[]>;
  /** Ends the threads; jobs under way and waiting fail. */
  close(): Promise<void>;
}

export class NoThreads extends Error {}

interface Waiting {
  readonly count: number;
  readonly start: (workers: Worker[]) => void;
  readonly giveUp: (reason: Error) => void;
}

/** `program` is the path of the bundled byte worker. Threads start when they are first needed. */
export function createBytePool(program: string): BytePool {
  const threads = Math.min(4, Math.max(2, availableParallelism()));
  const idle: Worker[] = [];
  const queue: Waiting[] = [];
  let closed = false;
  const all = new Set<Worker>();

  /** Idle threads keep no process alive. Null where the system has no thread to give. */
  function startWorker(): Worker | null {
    const worker = newWorker(program);
    if (!worker) return null;
    worker.unref();
    worker.setMaxListeners(20);
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      serveQueue();
    });
    return worker;
  }

  function serveQueue(): void {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      if (closed) {
        queue.shift();
        next.giveUp(new Error('the byte workers are closed'));
        continue;
      }
      while (idle.length < next.count && all.size < threads) {
        const worker = startWorker();
        if (!worker) break;
        idle.push(worker);
      }
      if (all.size < next.count) {
        queue.shift();
        next.giveUp(new NoThreads('the system starts no more threads'));
        continue;
      }
      if (idle.length < next.count) return;
      queue.shift();
      next.start(idle.splice(0, next.count));
    }
  }

  function acquire(count: number): Promise<Worker[]> {
    return new Promise((start, giveUp) => {
      queue.push({ count, start, giveUp });
      serveQueue();
    });
  }

  async function runOn(worker: Worker, job: Job, listener: JobListener): Promise<Outcome> {
    worker.ref();
    try {
      const outcome = await outcomeOf(worker, job, listener.onProgress);
      if (outcome.kind === 'failed') listener.onFailure();
      return outcome;
    } finally {
      worker.unref();
      if (all.has(worker)) idle.push(worker);
      serveQueue();
    }
  }

  return {
    async run(jobs, listener) {
      const workers = await acquire(jobs.length);
      return Promise.all(
        jobs.flatMap((job, index) => {
          const worker = workers[index];
          return worker === undefined ? [] : [runOn(worker, job, listener)];
        }),
      );
    },
    async close() {
      closed = true;
      serveQueue();
      await Promise.all([...all].map(worker => worker.terminate()));
    },
  };
}

function newWorker(program: string): Worker | null {
  try {
    return new Worker(program);
  } catch {
    return null;
  }
}

function outcomeOf(
  worker: Worker,
  job: Job,
  onProgress: (bytes: number) => void,
): Promise<Outcome> {
  return new Promise(resolve => {
    const end = (outcome: Outcome) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      resolve(outcome);
    };
    const bug = (message: string) => end({ kind: 'failed', failure: { what: 'bug', message } });
    const onError = (error: unknown) => bug(error instanceof Error ? error.message : 'unknown');
    const onExit = () => bug('the byte worker ended');
    const onMessage = (answer: Answer) => {
      if (answer.kind === 'progress') onProgress(answer.bytes);
      else end(answer);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(job, handedOver(job));
  });
}

/** Memory that goes to the thread as it is: a ledger is too large to be copied on the way. */
function handedOver(job: Job): ArrayBuffer[] {
  if (job.kind !== 'checkEntries' || !('shape' in job.slice.entries)) return [];
  const { buffer, byteLength } = job.slice.entries.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
