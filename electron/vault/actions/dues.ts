/** What has a day, whatever it is: tasks, and the deadlines of proceedings. */
import * as z from 'zod';
import type { Contract } from '../../../shared/contract/index.ts';
import type { ParsedOf } from '../../../shared/contract/define.ts';
import type { Due, TaskFilter } from '../../../shared/contract/tasks.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { recordById, type StateOf } from '../tables/record.ts';
import { lastDay, taskPage, type Self } from '../tables/taskRow.ts';
import type { Vault } from '../vault.ts';
import { labelOf } from './common.ts';

type Asked = ParsedOf<Contract['task']['dues']>;

/** The earliest first; of one day in the order of what is to be done, so that two askings tell the same. */
export function duesIn(vault: Vault, { until, mine, limit }: Asked, self: Self): Due[] {
  const { sight } = vault;
  const all = [
    ...tasksDue(vault, mine ? 'me' : null, limit, self).map(each => dueTask(sight, each)),
    ...deadlinesOf(sight).map(each => dueDeadline(sight, each)),
  ].flatMap(each => each ?? []);
  const key = ({ lastDay: day, what }: Due) => `${day} ${what}`;
  return all
    .filter(each => each.lastDay <= until)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .slice(0, limit);
}

function tasksDue(
  { reader, sealed }: Vault,
  assigned: 'me' | null,
  limit: number,
  self: Self,
): StateOf<'task'>[] {
  const filter: TaskFilter = {
    ...{ text: '', status: 'active', progress: 'unfinished', assigned, type: null },
    dueBefore: '9999-12-31',
  };
  const page = { order: 'due', descending: false, cursor: null, limit } as const;
  return taskPage([reader, sealed.reader], filter, self, page).tasks;
}

function dueTask(db: ReadableDb, state: StateOf<'task'>): Due | null {
  const { due, title } = state.fields;
  const day = lastDay(due);
  if (due === null || day === null) return null;
  const record = { type: state.type, id: state.id, ...labelOf(db, state) };
  return { kind: 'task', record, what: title ?? '', due, lastDay: day };
}

const Deadline = z.object({ id: z.string(), what: z.string(), due: z.string() });
type Deadline = z.infer<typeof Deadline>;

/** Of all proceedings; there are few of them, and each has few. */
function deadlinesOf(db: ReadableDb): Deadline[] {
  const rows = db.all(sql`
    SELECT record.id AS id, each.value ->> '$.what' AS what, each.value ->> '$.date' AS due
    FROM record, json_each(record.json, '$.fields.deadlines') AS each
    WHERE record.type = 'proceeding' AND record.status = 'active'
      AND each.value ->> '$.met' = 0 AND each.value ->> '$.date' IS NOT NULL`);
  return z.array(Deadline).parse(rows);
}

function dueDeadline(db: ReadableDb, { id, what, due }: Deadline): Due | null {
  const proceeding = recordById(db, id);
  const day = lastDay(due);
  if (!proceeding || day === null) return null;
  const record = { type: proceeding.type, id, ...labelOf(db, proceeding) };
  return { kind: 'deadline', record, what, due, lastDay: day };
}
