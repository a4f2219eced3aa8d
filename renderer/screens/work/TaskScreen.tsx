import { addresses } from '../../addresses.ts';
import { CommentsOf } from '../../records/CommentsOf.tsx';
import { RecordHistory } from '../../records/RecordHistory.tsx';
import { Fold } from '../../records/FieldColumns.tsx';
import { PageBody, Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { ReviseTask } from './ReviseTask.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import { TaskHeader } from './TaskHeader.tsx';

/** One task: what to do, about what, what was said of it; with `isRevising` its form. */
export function TaskScreen(props: { id: string; isRevising: boolean }) {
  const { data, fault, retry } = useVaultQuery(vault.task.get, { id: props.id });
  const { work } = useWords();
  const { may } = useRight('work');
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={8} />;
  if (props.isRevising && may && data.task.status === 'active') {
    return <ReviseTask page={data} back={addresses.task(props.id)} />;
  }
  return (
    <Stack gap="tight">
      <TaskHeader page={data} />
      <PageBody>
        <TaskFacts page={data} />
        <CommentsOf record={{ type: 'task', id: props.id }} />
        <Section title={work.page.history} level={3}>
          <Fold title={work.page.history} startsOpen={false}>
            <RecordHistory id={props.id} />
          </Fold>
        </Section>
      </PageBody>
    </Stack>
  );
}
