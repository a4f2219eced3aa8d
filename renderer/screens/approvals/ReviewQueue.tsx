import { useState } from 'react';
import type { ReviewRow } from '../../../shared/contract/review.ts';
import { lookedAt } from '../../records/reviewable.ts';
import { ReviewDialog, type ReviewAction } from '../../records/ReviewDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { classes } from '../../ui/classes.ts';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { QueueItem } from './QueueItem.tsx';
import sheet from './ReviewQueue.module.css';

const css = classes(sheet);
const pageSize = 50;

type Asked = Readonly<{ action: ReviewAction; records: readonly ReviewRow[] }>;

/** A record with the change that is looked at: a choice does not outlive a change. */
function keyOf(row: ReviewRow): string {
  const { id, change } = lookedAt(row);
  return `${id} ${change}`;
}

/** What waits for a review, longest waiting first; one by one or several at once. */
export function ReviewQueue() {
  const { review: says } = useWords();
  const { may } = useRight('review');
  const queue = usePaged(
    vault.review.queue,
    after => ({ after, limit: pageSize }),
    page => page.rows,
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked | null>(null);
  const { rows } = queue;
  const foreign = rows.filter(row => !row.isOwn);
  const picked = foreign.filter(row => chosen.has(keyOf(row)));
  const choose = (row: ReviewRow, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(keyOf(row));
    else next.delete(keyOf(row));
    setChosen(next);
  };
  if (queue.fault) return <FaultState fault={queue.fault} onRetry={queue.retry} />;
  if (queue.isLoading) return <Skeleton lines={4} />;
  if (rows.length === 0) {
    return <EmptyState title={says.queue.emptyTitle}>{says.queue.emptySentence}</EmptyState>;
  }
  return (
    <Stack>
      <Second>{may ? says.queue.intro : says.queue.notYours}</Second>
      {may && foreign.length > 0 && (
        <Inline>
          <Checkbox
            checked={picked.length === foreign.length}
            mixed={picked.length > 0 && picked.length < foreign.length}
            onChange={isAll => setChosen(new Set(isAll ? foreign.map(keyOf) : []))}
          >
            {says.queue.chooseAll}
          </Checkbox>
          <Button
            size="small"
            variant="primary"
            disabled={picked.length === 0}
            onPress={() => setAsked({ action: 'approve', records: picked })}
          >
            {says.approve.openMany(picked.length)}
          </Button>
          <Button
            size="small"
            disabled={picked.length === 0}
            onPress={() => setAsked({ action: 'sendBack', records: picked })}
          >
            {says.sendBack.openMany(picked.length)}
          </Button>
        </Inline>
      )}
      <ul className={css('list')} aria-label={says.queue.list}>
        {rows.map(row => (
          <QueueItem
            key={keyOf(row)}
            row={row}
            mayReview={may}
            isChosen={chosen.has(keyOf(row))}
            onChoose={isChosen => choose(row, isChosen)}
            onAsk={action => setAsked({ action, records: [row] })}
          />
        ))}
      </ul>
      {queue.hasMore && (
        <div>
          <Button busy={queue.isLoadingMore} onPress={queue.loadMore}>
            {says.queue.more}
          </Button>
        </div>
      )}
      {asked && <ReviewDialog {...asked} onClose={() => setAsked(null)} />}
    </Stack>
  );
}
