/** What is typed about a task, and what is recorded of it. */
import * as z from 'zod';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Task } from '../../../shared/records/task.ts';
import { taskPriorities } from '../../../shared/records/task.ts';
import { Role } from '../../../shared/roles.ts';
import { line, narrativeText, paragraphs, type DateEntry } from '../../records/entry.ts';

/** The date and the narrative are texts as they are typed. */
export const TaskForm = z.object({
  title: z.string(),
  type: z.string(),
  about: z.object({ type: z.string(), id: z.string() }).nullable(),
  aboutLabel: z.string(),
  /** A role, the id of a user, or nobody. */
  assigned: z.string(),
  due: z.string(),
  priority: z.enum(taskPriorities),
  gap: z.string(),
  note: z.string(),
});
export type TaskForm = z.infer<typeof TaskForm>;

export const nobody = '-';

export const emptyTask: TaskForm = {
  title: '',
  type: 'find_proof',
  about: null,
  aboutLabel: '',
  assigned: nobody,
  due: '',
  priority: 'normal',
  gap: '',
  note: '',
};

export function formOf(task: Task, sayDate: (edtf: string | null) => string | null): TaskForm {
  return {
    title: task.title ?? '',
    type: task.type,
    about: task.about,
    aboutLabel: '',
    assigned: task.assigned.user ?? task.assigned.role ?? nobody,
    due: sayDate(task.due) ?? '',
    priority: task.priority,
    gap: task.gap ?? '',
    note: narrativeText(task.note),
  };
}

type Asked = InputOf<Contract['task']['record']>;

/** Null where something still has to be put right. */
export function taskOf(form: TaskForm, dates: DateEntry): Required<Asked> | null {
  const title = line(form.title);
  const role = Role.safeParse(form.assigned).data ?? null;
  const user = role === null && form.assigned !== nobody ? form.assigned : null;
  const due = dates.when(form.due);
  if (title === null || !dates.allRead) return null;
  return {
    title,
    type: form.type,
    about: form.about,
    assigned: { user, role },
    due,
    priority: form.priority,
    gap: line(form.gap),
    note: paragraphs(form.note),
  };
}
