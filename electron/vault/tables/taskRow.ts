/** The list of tasks, and what is said about a record. */
import * as z from 'zod';
import type { TaskFilter, TaskOrder } from '../../../shared/contract/tasks.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import { taskPriorities } from '../../../shared/records/task.ts';
import { Role } from '../../../shared/roles.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { joinPages, listPage, typedCondition, type OrderColumns, type PageOf } from './keyset.ts';
import { recordOf, type StateOf } from './record.ts';

/** Comes after every day. */
const never = '~';

/** The day after which it is late: of an uncertain date the last day it can mean. */
export function lastDay(due: string | null): string | null {
  if (due === null) return null;
  const { earliest, latest } = dateBounds(due);
  return latest ?? earliest;
}

/** Write the row of a task as it now is; replay calls it too. */
export function refreshTaskRow(db: WritableDb, id: string): void {
  const state = recordOf(db, 'task', id);
  if (!state) return;
  const { number, type, progress, priority, due, assigned } = state.fields;
  db.run(sql`
    INSERT OR REPLACE INTO task_row (id, number, status, type, progress, priority, due_key, user, role, changed)
    VALUES (${id}, ${number}, ${state.status}, ${type}, ${progress}, ${taskPriorities.indexOf(priority)},
            ${lastDay(due) ?? never}, ${assigned.user}, ${assigned.role}, ${state.changed.seq})
  `);
}

/** Who asks: tasks are theirs by name or by role. */
export interface Self {
  readonly user: string;
  readonly roles: readonly string[];
}

const orderColumns: OrderColumns<TaskOrder> = {
  due: 'due_key',
  priority: 'priority',
  number: 'number',
  changed: 'changed',
};

const Stored = z.object({ id: z.string() });

/** A page of the tasks that all of these databases hold, in one order. */
export function taskPage(
  dbs: readonly ReadableDb[],
  filter: TaskFilter,
  self: Self,
  page: PageOf<TaskOrder>,
): { tasks: StateOf<'task'>[]; next: string | null; total: number } {
  const pages = dbs.map(db => ({
    db,
    ...listPage(db, sql`task_row`, orderColumns, conditions(db, filter, self), page),
  }));
  const { rows, ...rest } = joinPages(pages, orderColumns, page);
  const tasks = rows.flatMap(({ db, row }) => recordOf(db, 'task', Stored.parse(row).id) ?? []);
  return { ...rest, tasks };
}

export function countTasks(dbs: readonly ReadableDb[], filter: TaskFilter, self: Self): number {
  const counts = dbs.map(db => {
    const row = db.get(
      sql`SELECT count(*) AS n FROM task_row WHERE ${conditions(db, filter, self)}`,
    );
    return z.object({ n: z.int() }).parse(row).n;
  });
  return counts.reduce((sum, each) => sum + each, 0);
}

function conditions(db: ReadableDb, filter: TaskFilter, self: Self): Sql {
  const parts: Sql[] = [];
  if (filter.status !== 'all') parts.push(sql`status = ${filter.status}`);
  if (filter.progress === 'unfinished') parts.push(sql`progress IN ('open', 'doing')`);
  else if (filter.progress !== null) parts.push(sql`progress = ${filter.progress}`);
  if (filter.type !== null) parts.push(sql`type = ${filter.type}`);
  if (filter.dueBefore !== null) parts.push(sql`due_key < ${filter.dueBefore}`);
  if (filter.assigned !== null) parts.push(assignedTo(filter.assigned, self));
  parts.push(...typedCondition(db, filter.text, 'task'));
  return allOf(parts);
}

function assignedTo(whom: string, { user, roles }: Self): Sql {
  if (whom === 'nobody') return sql`(user IS NULL AND role IS NULL)`;
  if (whom === 'me') {
    return sql`(user = ${user} OR (user IS NULL AND role IN (SELECT value FROM json_each(${JSON.stringify(roles)}))))`;
  }
  return Role.safeParse(whom).success ? sql`role = ${whom}` : sql`user = ${whom}`;
}
