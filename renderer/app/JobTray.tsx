import { CircleCheck, CircleSlash, CircleX, ListChecks, X } from 'lucide-react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components';
import buttonSheet from '../ui/Button.module.css';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import popoverSheet from '../ui/Popover.module.css';
import { isRunning, type Job } from '../vault/jobList.ts';
import { JobProgress } from '../vault/JobProgress.tsx';
import { useJobs } from '../vault/JobsProvider.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './Shell.module.css';

const css = classes(sheet);
const button = classes(buttonSheet);
const popover = classes(popoverSheet);

/** Long works wherever they were started: how far they are, how they ended. Not there while there are none. */
export function JobTray() {
  const words = useWords();
  const { all } = useJobs();
  const jobs = all.filter(job => job.title !== null);
  if (jobs.length === 0) return null;
  const running = jobs.filter(isRunning).length;
  const says = running === 0 ? words.app.jobs.title : words.app.jobs.running(running);
  return (
    <DialogTrigger>
      <AriaButton className={button('button', 'small', 'quiet')} aria-label={says}>
        {running > 0 ? (
          <span className={button('spinner')} aria-hidden />
        ) : (
          <ListChecks size={16} aria-hidden />
        )}
        <span className={css('wide')}>{says}</span>
      </AriaButton>
      <Popover className={popover('popover')} placement="bottom end">
        <Dialog className={css('tray')}>
          <Heading slot="title" className={css('trayTitle')}>
            {words.app.jobs.title}
          </Heading>
          <ul className={css('jobs')}>
            {jobs.map(job => (
              <li key={job.id}>
                <TrayJob job={job} title={job.title ?? ''} />
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
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
