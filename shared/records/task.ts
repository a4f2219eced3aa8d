import * as z from 'zod';
import { Role } from '../roles.ts';
import { termId } from '../vocabulary/index.ts';
import { Id, Line, Paragraphs, When } from './primitives.ts';

export const taskProgress = ['open', 'doing', 'done', 'dropped'] as const;
export const TaskProgress = z.enum(taskProgress);
export type TaskProgress = z.infer<typeof TaskProgress>;

/** The most urgent first. */
export const taskPriorities = ['high', 'normal', 'low'] as const;
export const TaskPriority = z.enum(taskPriorities);
export type TaskPriority = z.infer<typeof TaskPriority>;

/** A record of any noun, those to come included. */
export const Named = z.strictObject({ type: z.string().max(40), id: Id });
export type Named = z.infer<typeof Named>;

/** Something to be done, by whom and until when. Work product: it goes into no package (docs/formats.md). */
export const Task = z.strictObject({
  number: z.int().positive(),
  title: Line,
  type: termId('taskKinds'),
  about: Named.nullable(),
  /** One user, or whoever has a role; both null: nobody yet. */
  assigned: z.strictObject({ user: Id.nullable(), role: Role.nullable() }),
  due: When,
  priority: TaskPriority,
  progress: TaskProgress,
  /** Why it was dropped. */
  progressReason: Line,
  /** What was missing, in the words of the check that found it. */
  gap: Line,
  note: Paragraphs,
});
export type Task = z.infer<typeof Task>;

/** True while somebody still has to do it. */
export function isUnfinished(progress: TaskProgress): boolean {
  return progress === 'open' || progress === 'doing';
}
