/** What holds of tasks and comments, when they are made and after each change. */
import type { RecordState } from '../../../shared/events/fold.ts';
import type { Comment } from '../../../shared/records/comment.ts';
import type { Named, Task } from '../../../shared/records/task.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { userBook } from '../ledger/users.ts';
import { recordById } from '../tables/record.ts';
import type { Tx } from '../vault.ts';

/** @throws Refusal record/unknown */
function refuseUnknown(db: ReadableDb, { type, id }: Named): void {
  if (recordById(db, id)?.type !== type) throw new Refusal('record/unknown');
}

/** @throws Refusal task/untitled, task/dropped-without-reason, record/unknown, user/unknown */
export function holdOfTask(db: ReadableDb, task: Omit<Task, 'number'>): void {
  const { title, about, assigned, progress, progressReason } = task;
  if (title === null) throw new Refusal('task/untitled');
  if (progress === 'dropped' && progressReason === null) {
    throw new Refusal('task/dropped-without-reason');
  }
  if (about !== null) refuseUnknown(db, about);
  if (assigned.user !== null && !userBook(db).users.has(assigned.user)) {
    throw new Refusal('user/unknown');
  }
}

/** @throws Refusal comment/empty, record/unknown */
export function holdOfComment(db: ReadableDb, { about, answers, text }: Comment): void {
  if (text.length === 0) throw new Refusal('comment/empty');
  refuseUnknown(db, about);
  if (answers !== null) refuseUnknown(db, { type: 'comment', id: answers });
}

/** What somebody said is theirs to change. @throws Refusal comment/not-yours */
export function refuseAnothersComment(
  tx: Tx,
  { type, begun }: Pick<RecordState, 'type' | 'begun'>,
) {
  if (type === 'comment' && begun.by !== tx.by) throw new Refusal('comment/not-yours');
}
