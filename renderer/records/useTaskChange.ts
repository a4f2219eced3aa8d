import type { TaskRow } from '../../shared/contract/tasks.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { isUnfinished } from '../../shared/records/task.ts';
import type { Fault } from '../../shared/result.ts';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { useWords } from '../words/LanguageProvider.tsx';

type Changed = Pick<TaskRow, 'id' | 'seq' | 'number' | 'progress'>;

/** Marks a task as done, or opens it again; a notice offers the way back. */
export function useTaskChange(): Readonly<{
  toggle: (row: Changed) => void;
  busy: boolean;
  fault: Fault | null;
}> {
  const { work, common } = useWords();
  const toast = useToast();
  const { run, busy, fault } = useVaultAction(vault.task.revise);
  const toggle = async ({ id, seq, number, progress }: Changed) => {
    const isDone = isUnfinished(progress);
    const to = isDone ? 'done' : 'open';
    const changes = { progress: to, progressReason: null } as const;
    const result = await run({ id, expectedSeq: seq, changes });
    if (!result.ok) return;
    const label = numberLabel('task', number);
    const back = { id, seq: result.value.seq, number, progress: to } as const;
    toast({
      tone: 'ok',
      text: isDone ? work.page.finished(label) : work.page.reopened(label),
      ...(isDone ? { action: { label: common.undo, run: () => void toggle(back) } } : {}),
    });
  };
  return { toggle: row => void toggle(row), busy, fault };
}
