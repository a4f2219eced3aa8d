/** The reading of a list from the vault's side: a thread with bounds, ended when it is done, stopped or too long. */
import { Worker } from 'node:worker_threads';
import type { AbortSignalLike } from '../../../shared/contract/define.ts';
import type { ListRow } from '../../../shared/lists/row.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ListAnswer, ListHead, ReadListFile } from '../workers/readListFile.ts';

/** Megabytes of a thread's own heap; what needs more is refused and harms nobody. */
const mostMemory = 1536;
/** Milliseconds. The largest list that the limits allow takes a tenth of it. */
const longest = 5 * 60_000;

export interface ReadFile {
  readonly head: ListHead;
  /** Rows of each sheet. */
  readonly rows: readonly (readonly ListRow[])[];
}

/**
 * @param program path of the bundled byte worker
 * @throws Refusal list/…: those of `readList`; list/too-large where time or memory did not do; job/cancelled
 */
export function readInThread(
  program: string,
  job: ReadListFile,
  signal: AbortSignalLike,
): Promise<ReadFile> {
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, stackSizeMb: 4 },
  });
  const rows = new Map<number, ListRow[]>();
  return new Promise<ReadFile>((resolve, reject) => {
    const stop = () => end(() => reject(new Refusal('job/cancelled')));
    const clock = setTimeout(
      () => end(() => reject(new Refusal('list/too-large', { what: 'time' }))),
      longest,
    );
    let ended = false;
    const end = (settle: () => void) => {
      if (ended) return;
      ended = true;
      clearTimeout(clock);
      signal.removeEventListener('abort', stop);
      void worker.terminate().then(settle, settle);
    };
    signal.addEventListener('abort', stop);
    worker.on('error', (error: unknown) => {
      const isMemory =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const fault = isMemory
        ? new Refusal('list/too-large', { what: 'memory' })
        : new Error('the thread that reads a list failed');
      end(() => reject(fault));
    });
    worker.on('exit', () => end(() => reject(new Error('the thread that reads a list ended'))));
    worker.on('message', (answer: ListAnswer) => {
      switch (answer.kind) {
        case 'rows':
          rows.set(answer.sheet, gathered(rows.get(answer.sheet), answer.rows));
          return;
        case 'listRead': {
          const { head } = answer;
          end(() => resolve({ head, rows: head.sheets.map((_, at) => rows.get(at) ?? []) }));
          return;
        }
        case 'refused': {
          end(() => reject(new Refusal(answer.fault.code, answer.fault.detail)));
          return;
        }
        case 'bug': {
          end(() => reject(new Error(`reading a list: ${answer.message}`)));
          return;
        }
      }
    });
    if (signal.aborted) stop();
    else worker.postMessage(job);
  });
}

function gathered(before: ListRow[] | undefined, more: readonly ListRow[]): ListRow[] {
  const all = before ?? [];
  for (const row of more) all.push(row);
  return all;
}
