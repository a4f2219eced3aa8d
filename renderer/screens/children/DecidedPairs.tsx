import type { PairView } from '../../../shared/contract/recognition.ts';
import { PairDecision } from '../../records/PairDecision.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './SameChild.module.css';

const css = classes(sheet);
const pageSize = 50;

/** Decisions on pairs of children, newest first. */
export function DecidedPairs(props: {
  states: readonly PairView['state'][];
  empty: readonly [title: string, sentence: string];
}) {
  const { recognition: says, review } = useWords();
  const paged = usePaged(
    vault.pair.list,
    before => ({ of: 'child' as const, states: [...props.states], before, limit: pageSize }),
    page => page.rows,
  );
  const { rows } = paged;
  if (paged.fault) return <FaultState fault={paged.fault} onRetry={paged.retry} />;
  if (paged.isLoading) return <Skeleton lines={6} />;
  if (rows.length === 0) {
    return <EmptyState title={props.empty[0]}>{props.empty[1]}</EmptyState>;
  }
  return (
    <Stack>
      <ol className={css('pairs')} aria-label={says.list}>
        {rows.map(pair => (
          <li key={pair.id} className={css('pair')}>
            <PairDecision pair={pair} />
          </li>
        ))}
      </ol>
      {paged.hasMore && (
        <div>
          <Button busy={paged.isLoadingMore} onPress={paged.loadMore}>
            {review.queue.more}
          </Button>
        </div>
      )}
    </Stack>
  );
}
