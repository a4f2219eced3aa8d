import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { isUnfinished } from '../../shared/records/task.ts';
import { Stack } from '../ui/Layout.tsx';
import { CommentsOf } from './CommentsOf.tsx';
import { TasksOf } from './TasksOf.tsx';

type Subject = Readonly<{ type: string; id: string }>;

/** What is to be done about a record and what is said of it. */
export function WorkPanel(props: { record: Subject }) {
  return (
    <Stack>
      <TasksOf record={props.record} />
      <CommentsOf record={props.record} />
    </Stack>
  );
}

/** How much there is: tasks that wait, and comments; null until it is known. */
export function useWorkCount(id: string): number | null {
  const tasks = useVaultQuery(vault.task.of, { id }).data;
  const comments = useVaultQuery(vault.comment.of, { id }).data;
  if (tasks === null || comments === null) return null;
  return tasks.filter(({ progress }) => isUnfinished(progress)).length + comments.length;
}
