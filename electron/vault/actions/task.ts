/** Tasks: given, taken, done or dropped. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { TaskFilter, TaskRow } from '../../../shared/contract/tasks.ts';
import { isUnfinished } from '../../../shared/records/task.ts';
import type { ReadableDb } from '../database/driver.ts';
import { idsOfChild, recordById, recordsAbout, type StateOf } from '../tables/record.ts';
import { countTasks, lastDay, taskPage, type Self } from '../tables/taskRow.ts';
import type { Vault } from '../vault.ts';
import { begin, found, labelOf, numberIn, whoIs } from './common.ts';
import { placeIn } from './compartment.ts';
import { duesIn } from './dues.ts';
import { reviseRecord, withdrawRecord } from './record.ts';
import { holdOfTask } from './workRules.ts';

function rowsIn({ sight }: Vault): (state: StateOf<'task'>) => TaskRow {
  const who = whoIs(sight);
  return ({ id, status, fields, begun, changed }) => {
    const { number, title, type, assigned, due, priority, progress } = fields;
    const { user } = assigned;
    const about = fields.about && recordById(sight, fields.about.id);
    return {
      ...{ id, number, status, title, type, due, priority, progress },
      about: about && { type: about.type, id: about.id, ...labelOf(sight, about) },
      user: user === null ? null : { id: user, name: who(user) },
      role: assigned.role,
      lastDay: lastDay(due),
      seq: changed.seq,
      changedAt: changed.at,
      by: who(begun.by),
    };
  };
}

function selfIn({ keyring, roles }: Vault): Self {
  return { user: keyring.userId, roles };
}

/** The record, and of a child what hangs on it. */
export function withItsParts(db: ReadableDb, id: string): string[] {
  if (recordById(db, id)?.type !== 'child') return [id];
  return [id, ...idsOfChild(db, 'assertion', id), ...idsOfChild(db, 'episode', id)];
}

export const task: Handlers<Contract, Vault>['task'] = {
  list(vault, { filter, ...page }) {
    const { reader, sealed } = vault;
    const { tasks, ...rest } = taskPage([reader, sealed.reader], filter, selfIn(vault), page);
    return { ...rest, rows: tasks.map(rowsIn(vault)) };
  },

  get(vault, { id }) {
    const state = found(vault.sight, 'task', id);
    return { task: state, row: rowsIn(vault)(state), compartment: placeIn(vault.sealed, id) };
  },

  of(vault, { id }) {
    const { sight } = vault;
    const tasks = recordsAbout(sight, 'task', withItsParts(sight, id)).filter(
      ({ status }) => status === 'active',
    );
    const rows = tasks.map(rowsIn(vault));
    const isWaiting = ({ progress }: TaskRow) => isUnfinished(progress);
    return [...rows.filter(isWaiting), ...rows.filter(row => !isWaiting(row))];
  },

  counts(vault, { today }) {
    const dbs = [vault.reader, vault.sealed.reader];
    const self = selfIn(vault);
    const waiting: TaskFilter = {
      ...{ text: '', status: 'active', progress: 'unfinished', type: null },
      ...{ assigned: null, dueBefore: null },
    };
    const count = (narrowed: Partial<TaskFilter>) =>
      countTasks(dbs, { ...waiting, ...narrowed }, self);
    return {
      mine: count({ assigned: 'me' }),
      mineLate: count({ assigned: 'me', dueBefore: today }),
      all: count({}),
      late: count({ dueBefore: today }),
    };
  },

  dues: (vault, input) => duesIn(vault, input, selfIn(vault)),

  record(vault, asked) {
    return vault.write(tx => {
      const fields = { ...asked, progress: 'open' as const, progressReason: null };
      holdOfTask(tx.sight, fields);
      const compartment = asked.about && vault.sealed.compartmentOf(asked.about.id);
      const number = numberIn(tx, 'task', compartment);
      return { ...begin(tx, 'task', tx.newId(), { ...fields, number }), number };
    });
  },

  revise: (vault, { id, expectedSeq, changes }) =>
    reviseRecord(vault, { type: 'task', id, expectedSeq, changes, reason: null }),

  withdraw(vault, { id, reason }) {
    return { seq: withdrawRecord(vault, { type: 'task', id, reason }).seq };
  },
};
