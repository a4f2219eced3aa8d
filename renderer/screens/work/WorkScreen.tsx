import { Inbox, Plus } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { ListColumn, NothingFits, type KeptPlace } from '../../records/list/ListColumn.tsx';
import { useKept } from '../../records/useKept.ts';
import { useTaskChange } from '../../records/useTaskChange.ts';
import { useToday } from '../../records/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { firstView, isNarrowed, questionOf, widened, type ListView } from './listView.ts';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskLine } from './TaskLine.tsx';

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

  return (
    <ListColumn
      title={says.title}
      label={says.label}
      total={total === null ? null : { count: total, said: says.total(total) }}
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
      filters={
        <>
          <TaskFilters view={view} onView={setView} inputRef={filter} />
          <FaultBanner fault={change.fault} />
        </>
      }
      page={page}
      lines={3}
      openId={props.openId}
      onOpen={id => go(addresses.task(id))}
      onActive={setActive}
      setting={JSON.stringify(questionOf(asked, today, null))}
      kept={kept}
      onKeep={place => keepPlace(() => place)}
      empty={<Nothing view={view} onClear={() => setView(widened(view))} onAdd={add} />}
    >
      {row => <TaskLine row={row} today={today} />}
    </ListColumn>
  );
}

function Nothing(props: { view: ListView; onClear: () => void; onAdd: () => void }) {
  const { work: says } = useWords();
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
    <NothingFits title={says.noneTitle} sentence={says.noneSentence} onClear={props.onClear} />
  );
}
