import { Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import type { TaskRow } from '../../shared/contract/tasks.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { isUnfinished } from '../../shared/records/task.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { classes } from '../ui/classes.ts';
import { Second, Section } from '../ui/Layout.tsx';
import { HiddenText } from '../ui/LiveText.tsx';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { DueMark, PriorityMark, ProgressMark } from './TaskMarks.tsx';
import { useTaskChange } from './useTaskChange.ts';
import { useToday } from './useToday.ts';
import sheet from './Work.module.css';

const css = classes(sheet);
type Subject = Readonly<{ type: string; id: string }>;

/** What there is to do about a record, the unfinished first. */
export function TasksOf(props: { record: Subject }) {
  const { work } = useWords();
  const { may } = useRight('work');
  const [, go] = useLocation();
  const today = useToday();
  const { record } = props;
  const { data, fault } = useVaultQuery(vault.task.of, { id: record.id });
  const change = useTaskChange();
  const says = work.panel;
  return (
    <Section
      title={says.tasks}
      level={3}
      actions={
        may && (
          <Button icon={Plus} size="small" onPress={() => go(addresses.newTask(record))}>
            {says.add}
          </Button>
        )
      }
    >
      <FaultBanner fault={fault ?? change.fault} />
      {data?.length === 0 && <Second>{says.noTasks}</Second>}
      {data !== null && data.length > 0 && (
        <ul className={css('list')} aria-label={says.tasks}>
          {data.map(row => (
            <Line
              key={row.id}
              row={row}
              today={today}
              // what is said of a part of the record says of which
              isAbout={row.about?.id === record.id}
              may={may}
              onToggle={() => change.toggle(row)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line(props: {
  row: TaskRow;
  today: string;
  isAbout: boolean;
  may: boolean;
  onToggle: () => void;
}) {
  const { work, people } = useWords();
  const { row } = props;
  const waits = isUnfinished(row.progress);
  const title = row.title ?? work.untitled;
  const whose = row.user?.name ?? (row.role === null ? work.nobody : people.roles[row.role]);
  return (
    <li className={css('task')}>
      <Checkbox checked={row.progress === 'done'} disabled={!props.may} onChange={props.onToggle}>
        <HiddenText>{work.panel.finish(title)}</HiddenText>
      </Checkbox>
      <a className={css('title', !waits && 'finished')} href={addresses.task(row.id)}>
        {numberLabel('task', row.number)} {title}
      </a>
      <span className={css('end')}>
        {!props.isAbout && <span>{row.about?.label}</span>}
        <PriorityMark row={row} />
        <ProgressMark row={row} />
        <span>{whose}</span>
        {waits && <DueMark row={row} today={props.today} />}
      </span>
    </li>
  );
}
