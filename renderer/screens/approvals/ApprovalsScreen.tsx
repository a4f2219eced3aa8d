import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { RequestList } from './RequestList.tsx';
import { ReviewQueue } from './ReviewQueue.tsx';

type TabId = 'requests' | 'records';

/** What needs a second person: deeds that wait for an agreement, and records that wait for a review. */
export function ApprovalsScreen(props: { tab: TabId }) {
  const { approvals: says, review } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const requests = useVaultQuery(vault.request.list, {}).data;
  const queue = useVaultQuery(vault.review.queue, { after: null, limit: 1 }).data;
  const waiting = requests?.filter(({ mayAnswer }) => mayAnswer).length ?? null;
  const total = queue?.total ?? null;
  const counted = (count: number | null) => (count === null ? {} : { count: format.number(count) });
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        below={
          waiting !== null &&
          total !== null &&
          `${says.waiting(waiting)} · ${review.queue.total(total)}`
        }
      />
      <PageBody>
        <Tabs<TabId>
          label={review.queue.tabs}
          selected={props.tab}
          onSelect={tab => go(tab === 'records' ? addresses.review : addresses.approvals)}
          tabs={[
            {
              id: 'requests',
              label: review.queue.requests,
              ...counted(waiting),
              content: () => <RequestList />,
            },
            {
              id: 'records',
              label: review.queue.tab,
              ...counted(total),
              content: () => <ReviewQueue />,
            },
          ]}
        />
      </PageBody>
    </>
  );
}
