import { Inbox, Plus } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { addresses } from '../../addresses.ts';
import { useKept } from '../../records/useKept.ts';
import { useTaskChange } from '../../records/useTaskChange.ts';
import { useToday } from '../../records/useToday.ts';
import { useDensity } from '../../ui/Appearance.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { rowHeight } from '../../ui/listKeys.ts';
import { LiveText } from '../../ui/LiveText.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { VirtualList, type ListPlace } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { firstView, isNarrowed, questionOf, widened, type ListView } from './listView.ts';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskLine } from './TaskLine.tsx';
import sheet from './Work.module.css';

const css = classes(sheet);
type KeptPlace = Readonly<{ of: string; place: ListPlace }>;
const keyOf = (row: TaskRow) => row.id;

/** The list column: tasks, the nearest day first. X marks the one in hand as done. */
export function WorkScreen(props: { openId: string | null }) {
  const { work: says } = useWords();
  const { may } = useRight('work');
  const [, go] = useLocation();
  const today = useToday();
  const [view, keepView] = useKept<ListView>('tasks', firstView);
  const [kept, keepPlace] = useKept<KeptPlace | null>('tasks place', null);
  const [active, setActive] = useState<string | null>(null);
  const asked = useDeferredValue(view);
  const filter = useRef<HTMLInputElement>(null);
  const change = useTaskChange();
  const page = usePaged(
    vault.task.list,
    cursor => questionOf(asked, today, cursor),
    answer => answer.rows,
  );
  const add = () => go(addresses.newTask());
  const toggle = () => {
    const row = page.rows.find(({ id }) => id === (active ?? props.openId));
    if (row) change.toggle(row);
  };
  useShortcuts({
    '/': () => filter.current?.focus(),
    ...(may ? { N: add } : {}),
    // the page of an open task takes the key itself
    ...(may && props.openId === null ? { X: toggle } : {}),
  });
  const setView = (next: ListView) => keepView(() => next);
  const total = page.first?.total ?? null;
  const listKey = JSON.stringify(questionOf(asked, today, null));
  const height = rowHeight(3, useDensity());

  return (
    <div className={css('listColumn')}>
      <PageHeader
        look="compact"
        level={2}
        title={says.title}
        below={total === null ? null : says.total(total)}
        actions={
          <>
            <IconButton name={says.home.title} icon={Inbox} onPress={() => go(addresses.today)} />
            {may && (
              <Button size="small" icon={Plus} shortcut="N" onPress={add}>
                {says.add}
              </Button>
            )}
          </>
        }
      />
      <TaskFilters view={view} onView={setView} inputRef={filter} />
      <FaultBanner fault={change.fault} />
      <LiveText>{total !== null && says.total(total)}</LiveText>
      <div className={css('rows')}>
        {page.fault ? (
          <FaultState fault={page.fault} onRetry={page.retry} />
        ) : page.isLoading ? (
          <Skeleton lines={9} />
        ) : (
          <VirtualList
            key={listKey}
            label={says.label}
            items={page.rows}
            keyOf={keyOf}
            lines={3}
            total={total}
            openKey={props.openId}
            onOpen={id => go(addresses.task(id))}
            onActive={setActive}
            onReachEnd={page.loadMore}
            isLoadingMore={page.isLoadingMore}
            place={kept?.of === listKey ? kept.place : placeOf(page.rows, props.openId, height)}
            onLeave={place => keepPlace(() => ({ of: listKey, place }))}
            empty={<Nothing view={view} onClear={() => setView(widened(view))} onAdd={add} />}
          >
            {row => <TaskLine row={row} today={today} />}
          </VirtualList>
        )}
      </div>
    </div>
  );
}

/** Where the open task stands, when the reader came to it by its address. */
function placeOf(rows: readonly TaskRow[], id: string | null, height: number): ListPlace | null {
  const index = rows.findIndex(row => row.id === id);
  return index < 0 ? null : { offset: Math.max(0, (index - 2) * height), activeKey: id };
}

function Nothing(props: { view: ListView; onClear: () => void; onAdd: () => void }) {
  const { work: says, ui } = useWords();
  const { may } = useRight('work');
  const isFirst = JSON.stringify(props.view) === JSON.stringify(firstView);
  if (isFirst || !isNarrowed(props.view)) {
    return (
      <EmptyState
        title={says.emptyTitle}
        actions={
          may && (
            <Button variant="primary" icon={Plus} onPress={props.onAdd}>
              {says.addLong}
            </Button>
          )
        }
      >
        {says.emptySentence}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={says.noneTitle}
      actions={<Button onPress={props.onClear}>{ui.clearFilters}</Button>}
    >
      {says.noneSentence}
    </EmptyState>
  );
}
