import { addressOfRecord } from '../../addresses.ts';
import { DueMark } from '../../records/TaskMarks.tsx';
import { useToday } from '../../records/useToday.ts';
import { classes } from '../../ui/classes.ts';
import { DescriptionList, type Fact } from '../../ui/DescriptionList.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { TaskPage } from './taskPage.ts';
import sheet from './Work.module.css';

const css = classes(sheet);

/** Who, until when, about what and why. */
export function TaskFacts(props: { page: TaskPage }) {
  const { work, people } = useWords();
  const format = useFormat();
  const today = useToday();
  const { task, row } = props.page;
  const says = work.page;
  const { gap, note, progressReason } = task.fields;
  const href = row.about && addressOfRecord(row.about);
  const whose = row.user?.name ?? (row.role === null ? work.nobody : people.roles[row.role]);
  const facts: (Fact | null)[] = [
    { term: says.assigned, value: whose },
    row.due === null ? null : { term: says.due, value: <DueMark row={row} today={today} /> },
    row.about === null
      ? null
      : {
          term: says.about,
          value: href === null ? row.about.label : <a href={href}>{row.about.label}</a>,
        },
    { term: says.priority, value: work.priority[row.priority] },
    gap === null ? null : { term: says.gap, value: gap },
    note.length === 0
      ? null
      : { term: says.note, value: <div className={css('said')}>{note.join('\n\n')}</div> },
    progressReason === null ? null : { term: says.why, value: progressReason },
    { term: says.by, value: `${row.by}, ${format.moment(task.begun.at)}` },
  ];
  return <DescriptionList facts={facts.flatMap(fact => fact ?? [])} />;
}
