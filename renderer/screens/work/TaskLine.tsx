import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { isSealedNumber, numberLabel } from '../../../shared/records/number.ts';
import { SealedMark } from '../../records/sealed.tsx';
import { DueMark, PriorityMark, ProgressMark } from '../../records/TaskMarks.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { Inline } from '../../ui/Layout.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A task as a row: what to do, about what, who and by which day. */
export function TaskLine(props: { row: TaskRow; today: string }) {
  const { work, people } = useWords();
  const speech = useSpeech();
  const { row, today } = props;
  const whose = row.user?.name ?? (row.role === null ? work.nobody : people.roles[row.role]);
  const kind = speech.term('taskKinds', row.type);
  const lines = [kind, row.about?.label ?? null].filter(part => part !== null && part !== '');
  return (
    <ListRow
      number={numberLabel('task', row.number)}
      title={row.title ?? work.untitled}
      end={
        <Inline>
          <PriorityMark row={row} />
          <ProgressMark row={row} />
          {isSealedNumber(row.number) && <SealedMark />}
        </Inline>
      }
      lines={[
        { text: lines.join(' · ') },
        { text: whose, end: <DueMark row={row} today={today} /> },
      ]}
    />
  );
}
