import { CircleCheck, CircleDot, CircleSlash, Flag } from 'lucide-react';
import type { TaskRow } from '../../shared/contract/tasks.ts';
import { isUnfinished } from '../../shared/records/task.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';

export function isLate({ progress, lastDay }: TaskRow, today: string): boolean {
  return isUnfinished(progress) && lastDay !== null && lastDay < today;
}

/** How a task stands, where it is not simply open; that it is late is said by its day. */
export function ProgressMark(props: { row: Pick<TaskRow, 'progress'> }) {
  const { progress: says } = useWords().work;
  const { progress } = props.row;
  switch (progress) {
    case 'open':
      return null;
    case 'doing':
      return <StatusMark signal="accent" icon={CircleDot} word={says.doing} />;
    case 'done':
      return <StatusMark signal="approved" icon={CircleCheck} word={says.done} />;
    case 'dropped':
      return <StatusMark signal="plain" icon={CircleSlash} word={says.dropped} />;
  }
}

/** That it is important; the usual is not said. */
export function PriorityMark(props: { row: Pick<TaskRow, 'priority'> }) {
  const { priority } = useWords().work;
  if (props.row.priority !== 'high') return null;
  return <StatusMark signal="review" icon={Flag} word={priority.high} />;
}

/** By which day; in the colour of a fault where that day has gone. */
export function DueMark(props: { row: TaskRow; today: string }) {
  const { work } = useWords();
  const speech = useSpeech();
  const { row } = props;
  const day = speech.date(row.due);
  if (day === null) return null;
  if (isLate(row, props.today)) {
    return <StatusMark signal="fault" word={work.lateSince(day)} />;
  }
  return <>{work.dueBy(day)}</>;
}
