import type { Progress } from '../../shared/contract/define.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import type { VaultJob } from './JobsProvider.tsx';

/** How far a long work is, in its own units, with a way to stop it. */
export function JobProgress(props: {
  title: string;
  progress: Progress | null;
  stopping: boolean;
  /** Left out where stopping half-way is not possible */
  onCancel?: () => void;
}) {
  const words = useWords();
  const format = useFormat();
  const { progress, stopping, title } = props;
  const { units, jobs } = words.app;
  const write: Readonly<Record<Progress['unit'], (amount: number) => string>> = {
    bytes: format.bytes,
    files: words.common.files,
    records: words.common.records,
    entries: units.entries,
    pages: units.pages,
    // a step has no size a reader could picture
    steps: () => '',
  };
  return (
    <ProgressBar
      label={stopping ? `${title} · ${jobs.stopping}` : title}
      done={progress?.done ?? 0}
      whole={progress === null ? null : progress.of}
      write={amount => (progress === null ? '' : write[progress.unit](amount))}
      now={progress === null ? null : (words.app.stepNames[progress.step] ?? null)}
      {...(props.onCancel && !stopping ? { onCancel: props.onCancel } : {})}
    />
  );
}

/** The same for one job of a screen, as long as it runs. */
export function RunningJob(props: {
  job: Pick<VaultJob<never, unknown>, 'busy' | 'progress' | 'stopping' | 'cancel'>;
  title: string;
}) {
  const { job, title } = props;
  if (!job.busy) return null;
  return (
    <JobProgress
      title={title}
      progress={job.progress}
      stopping={job.stopping}
      onCancel={job.cancel}
    />
  );
}
