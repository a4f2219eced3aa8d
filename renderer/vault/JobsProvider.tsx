import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Progress } from '../../shared/contract/define.ts';
import { fault, type Fault, type Result } from '../../shared/result.ts';
import { connection, nameOf, type VaultCall } from './client.ts';
import { ended, isRunning, withChange, withoutEnded, withStarted, type Job } from './jobList.ts';

type Start = Pick<Job, 'key' | 'title'> &
  Readonly<{
    run: (
      onProgress: (progress: Progress) => void,
      signal: AbortSignal,
    ) => Promise<Result<unknown>>;
  }>;

export type Jobs = Readonly<{
  all: readonly Job[];
  start: (start: Start) => Promise<Result<unknown>>;
  cancel: (id: number) => void;
  /** Takes an ended job off the list. */
  dismiss: (id: number) => void;
}>;

const JobsContext = createContext<Jobs | null>(null);

/** Keeps long works alive while the reader goes elsewhere. Locking the vault ends and forgets them all. */
export function JobsProvider(props: { children: ReactNode }) {
  const [all, setAll] = useState<readonly Job[]>([]);
  const lastId = useRef(0);
  const stops = useRef(new Map<number, AbortController>());

  useEffect(
    () =>
      connection.onEvent(event => {
        if (event.name === 'erased') setAll(withoutEnded);
        if (event.name !== 'locked' && event.name !== 'restarted') return;
        for (const stop of stops.current.values()) stop.abort();
        setAll([]);
      }),
    [],
  );

  const start = useCallback(async ({ key, title, run }: Start): Promise<Result<unknown>> => {
    lastId.current += 1;
    const id = lastId.current;
    const stop = new AbortController();
    stops.current.set(id, stop);
    setAll(jobs => withStarted(jobs, { id, key, title, href: window.location.hash }));
    const result = await run(
      progress => setAll(jobs => withChange(jobs, id, () => ({ progress }))),
      stop.signal,
    );
    stops.current.delete(id);
    setAll(jobs => withChange(jobs, id, job => ended(job, result)));
    return result;
  }, []);

  const cancel = useCallback((id: number) => {
    stops.current.get(id)?.abort();
    setAll(jobs =>
      withChange(jobs, id, job => (job.state === 'running' ? { state: 'stopping' } : {})),
    );
  }, []);

  const dismiss = useCallback(
    (id: number) => setAll(jobs => jobs.filter(job => job.id !== id || isRunning(job))),
    [],
  );

  const jobs = useMemo(() => ({ all, start, cancel, dismiss }), [all, start, cancel, dismiss]);
  return <JobsContext value={jobs}>{props.children}</JobsContext>;
}

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (!jobs) throw new Error('a component that works long stands outside JobsProvider');
  return jobs;
}

export type VaultJob<I, O> = Readonly<{
  /** Begins; resolves when it ended. While one of the same key runs it is answered `job/running`. */
  start: (input: I) => Promise<Result<O>>;
  cancel: () => void;
  /** Forgets the ended one, so that the form stands as new. */
  reset: () => void;
  busy: boolean;
  /** Asked to stop; the vault finishes what must not be broken off. */
  stopping: boolean;
  stopped: boolean;
  progress: Progress | null;
  fault: Fault | null;
  /** Of the last one that ended; one that was stopped may have one too. */
  result: O | null;
}>;

/**
 * A long work that outlives the dialog or screen it was started from:
 * `const add = useVaultJob(vault.evidence.add, { title: words.evidence.adding })`. Who comes back finds it by
 * the call (and `key`, where several of one call may run). `title: null` keeps it out of the tray.
 */
export function useVaultJob<I, O>(
  call: VaultCall<I, O>,
  options: { readonly title: string | null; readonly key?: string },
): VaultJob<I, O> {
  const jobs = useJobs();
  const { title } = options;
  const name = nameOf(call);
  const key = options.key === undefined ? name : `${name} ${options.key}`;
  const job = jobs.all.findLast(one => one.key === key) ?? null;
  const busy = job !== null && isRunning(job);

  const start = useCallback(
    async (input: I): Promise<Result<O>> => {
      if (busy) return fault('job/running');
      let own: Result<O> = fault('job/cancelled');
      await jobs.start({
        key,
        title,
        run: async (onProgress, signal) => (own = await call(input, { onProgress, signal })),
      });
      return own;
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `jobs` changes with every progress, its functions never
    [call, key, title, busy, jobs.start],
  );
  return {
    start,
    cancel: () => job !== null && jobs.cancel(job.id),
    reset: () => job !== null && jobs.dismiss(job.id),
    busy,
    stopping: job?.state === 'stopping',
    stopped: job?.state === 'stopped',
    progress: job?.progress ?? null,
    fault: job?.fault ?? null,
    // the key begins with the call's name, and the client has parsed its answer
    result: (job?.result ?? null) as O | null,
  };
}
