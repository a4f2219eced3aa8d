/** Tasks and comments: what colleagues say to each other about records. It goes into no package. */
import * as z from 'zod';
import { nounNames, nouns } from '../records/index.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { Named, TaskPriority, TaskProgress } from '../records/task.ts';
import { Role } from '../roles.ts';
import { action, query } from './define.ts';
import { SealedPlace } from './compartments.ts';
import * as views from './views.ts';

const Day = z.iso.date();
const Receipt = z.strictObject({ id: Id, seq: z.int() });
const ById = z.strictObject({ id: Id });

/** A record as others name it: what a reader calls it, and the child it is about. */
const LabelledRecord = z.strictObject({
  type: z.enum(nounNames),
  id: Id,
  label: z.string(),
  child: Id.nullable(),
});

export const TaskFilter = z.strictObject({
  text: z.string().max(500),
  status: z.enum(['active', 'withdrawn', 'all']),
  progress: z.union([TaskProgress, z.literal('unfinished')]).nullable(),
  /** Me (by name or by role), nobody, a user, a role; null: everybody's. */
  assigned: z.union([z.enum(['me', 'nobody']), Role, Id]).nullable(),
  type: z.string().nullable(),
  /** Due before this day; null: whenever. */
  dueBefore: Day.nullable(),
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const TaskOrder = z.enum(['due', 'priority', 'number', 'changed']);
export type TaskOrder = z.infer<typeof TaskOrder>;

export const TaskRow = z.strictObject({
  id: Id,
  number: z.int(),
  status: z.enum(['active', 'withdrawn']),
  title: z.string().nullable(),
  type: z.string(),
  about: LabelledRecord.nullable(),
  user: z.strictObject({ id: Id, name: z.string() }).nullable(),
  role: Role.nullable(),
  due: z.string().nullable(),
  /** The last day that `due` can mean; after it the task is late. */
  lastDay: z.string().nullable(),
  priority: TaskPriority,
  progress: TaskProgress,
  /** Seq of the state that is shown: a change names it. */
  seq: z.int(),
  changedAt: z.string(),
  /** Who gave it. */
  by: z.string(),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const Due = z.strictObject({
  kind: z.enum(['task', 'deadline']),
  /** The task, or the proceeding whose deadline it is. */
  record: LabelledRecord,
  /** What is to be done by then; of a task its title. */
  what: z.string(),
  due: z.string(),
  lastDay: z.string(),
});
export type Due = z.infer<typeof Due>;

const fields = nouns.task.omit({ number: true, progress: true, progressReason: true });

/** What is asked for; all but title and type may be left out. */
export const NewTask = fields.extend({
  title: RequiredLine,
  about: fields.shape.about.default(null),
  assigned: fields.shape.assigned.default({ user: null, role: null }),
  due: fields.shape.due.default(null),
  priority: fields.shape.priority.default('normal'),
  gap: fields.shape.gap.default(null),
  note: fields.shape.note.default([]),
});
export type NewTask = z.infer<typeof NewTask>;

export const task = {
  list: query({
    input: z.strictObject({
      filter: TaskFilter,
      order: TaskOrder,
      descending: z.boolean(),
      cursor: views.Cursor,
      limit: views.PageSize,
    }),
    output: z.strictObject({ rows: z.array(TaskRow), next: views.Cursor, total: z.int() }),
  }),

  /** Fault: task/unknown. */
  get: query({
    input: ById,
    output: z.strictObject({
      task: views.TaskView,
      row: TaskRow,
      compartment: SealedPlace.nullable(),
    }),
  }),

  /** About a record; of a child also about what hangs on it. The unfinished first. */
  of: query({ input: ById, output: z.array(TaskRow) }),

  /** How many wait: for me, and of these how many are late on this day; and of everybody. */
  counts: query({
    input: z.strictObject({ today: Day }),
    output: z.strictObject({
      mine: z.int(),
      mineLate: z.int(),
      all: z.int(),
      late: z.int(),
    }),
  }),

  /** What has a day, the earliest first: unfinished tasks, and deadlines of proceedings that were not met. */
  dues: query({
    input: z.strictObject({
      /** Only what is due up to this day. */
      until: Day,
      /** Of tasks, only mine. */
      mine: z.boolean(),
      limit: views.PageSize,
    }),
    output: z.array(Due),
  }),

  /**
   * Give somebody, or nobody yet, a task. About a sealed record it is sealed with it.
   * Faults: record/unknown for what it is about, user/unknown, task/untitled.
   */
  record: action({
    right: 'work',
    input: NewTask,
    output: Receipt.extend({ number: z.int() }),
  }),

  /**
   * Faults: task/unknown, record/withdrawn, record/nothing-changed, record/changed-meanwhile, task/untitled,
   * task/dropped-without-reason, user/unknown.
   */
  revise: action({
    right: 'work',
    input: z.strictObject({
      id: Id,
      expectedSeq: z.int(),
      changes: nouns.task.omit({ number: true }).partial(),
    }),
    output: Receipt,
  }),

  /** Faults: task/unknown, record/withdrawn. */
  withdraw: action({
    right: 'work',
    input: z.strictObject({ id: Id, reason: RequiredLine }),
    output: z.strictObject({ seq: z.int() }),
  }),
};

export const CommentSaid = z.strictObject({
  comment: views.CommentView,
  /** Who wrote it. */
  who: z.string(),
  isMine: z.boolean(),
  /** It was changed after it was written. */
  isRevised: z.boolean(),
});
export type CommentSaid = z.infer<typeof CommentSaid>;

export const comment = {
  /** What is said about a record, in the order it was said; what was withdrawn is left to its history. */
  of: query({ input: ById, output: z.array(CommentSaid) }),

  /** Faults: record/unknown for what it is about or answers, comment/empty. */
  record: action({
    right: 'work',
    input: z.strictObject({
      about: Named,
      answers: Id.nullable().default(null),
      text: nouns.comment.shape.text,
    }),
    output: Receipt,
  }),

  /** Faults: comment/unknown, comment/not-yours, comment/empty, record/changed-meanwhile, record/nothing-changed. */
  revise: action({
    right: 'work',
    input: z.strictObject({ id: Id, expectedSeq: z.int(), text: nouns.comment.shape.text }),
    output: Receipt,
  }),

  /** Faults: comment/unknown, comment/not-yours. */
  withdraw: action({
    right: 'work',
    input: z.strictObject({ id: Id, reason: RequiredLine }),
    output: z.strictObject({ seq: z.int() }),
  }),
};
