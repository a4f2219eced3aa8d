import { CircleCheck, CircleSlash, CircleX, ListChecks, X } from 'lucide-react';
import { useRef, useState } from 'react';
import buttonSheet from '../ui/Button.module.css';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { isRunning, type Job } from '../vault/jobList.ts';
import { JobProgress } from '../vault/JobProgress.tsx';
import { useJobs } from '../vault/JobsProvider.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './Shell.module.css';

const css = classes(sheet);
const button = classes(buttonSheet);

/** Long works wherever they were started: how far they are, how they ended. Not there while there are none. */
export function JobTray() {
  const words = useWords();
  const { all } = useJobs();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const jobs = all.filter(job => job.title !== null);
  if (jobs.length === 0) return null;
  const running = jobs.filter(isRunning).length;
  const says = running === 0 ? words.app.jobs.title : words.app.jobs.running(running);
  return (
    <div
      className={css('jobTray')}
      onBlur={event => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        className={button('button', 'small', 'quiet')}
        aria-label={says}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {running > 0 ? (
          <span className={button('spinner')} aria-hidden />
        ) : (
          <ListChecks size={16} aria-hidden />
        )}
        <span className={css('wide')}>{says}</span>
      </button>
      {isOpen && (
        <section className={css('tray')} aria-label={words.app.jobs.title} tabIndex={-1}>
          <ul className={css('jobs')}>
            {jobs.map(job => (
              <li key={job.id}>
                <TrayJob job={job} title={job.title ?? ''} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function TrayJob(props: { job: Job; title: string }) {
  const words = useWords();
  const { cancel, dismiss } = useJobs();
  const { job, title } = props;
  const { jobs } = words.app;
  if (job.state === 'running' || job.state === 'stopping') {
    return (
      <JobProgress
        title={title}
        progress={job.progress}
        stopping={job.state === 'stopping'}
        onCancel={() => cancel(job.id)}
      />
    );
  }
  const Icon = { done: CircleCheck, failed: CircleX, stopped: CircleSlash }[job.state];
  return (
    <div className={css('ended')}>
      <Icon size={16} aria-hidden />
      <a href={job.href} className={css('endedTitle')}>
        {title}
      </a>
      <span>{jobs[job.state]}</span>
      <IconButton name={jobs.dismiss} icon={X} size="small" onPress={() => dismiss(job.id)} />
    </div>
  );
}
