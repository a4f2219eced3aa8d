import { UserPlus, Users, UsersRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { useSettled } from '../../records/useSettled.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { allChildren, firstState, isFiltered, type ListState } from '../../records/childList.ts';
import { ChildListItem } from './ChildListItem.tsx';
import { ChildListTools } from './ChildListTools.tsx';
import sheet from './Children.module.css';
import { useKept } from '../../records/useKept.ts';

const css = classes(sheet);
const pageSize = 100;
const pause = 150;

/** All children, narrowed and ordered as wished; what is opened stands beside. */
export function ChildrenScreen(props: { openId: string | null }) {
  const words = useWords();
  const { list, count, title } = words.children;
  const { may } = useRight('record');
  const [, go] = useLocation();
  const [state, keep] = useKept<ListState>('list', firstState);
  const [text, setText] = useState(state.filter.text);
  const [asked, setAsked] = useState(state.asked);
  if (asked !== state.asked) {
    setAsked(state.asked);
    setText(state.filter.text);
  }
  const settled = useSettled(text, pause);
  const search = useRef<HTMLInputElement>(null);
  const change = (next: Partial<ListState>) => keep(before => ({ ...before, ...next }));

  useEffect(() => {
    if (settled !== text) return;
    keep(before =>
      before.filter.text === settled
        ? before
        : { ...before, filter: { ...before.filter, text: settled }, place: null },
    );
  }, [settled, text, keep]);

  const register = () => go(addresses.newChild);
  useShortcuts({
    '/': () => search.current?.focus(),
    ...(may ? { N: register } : {}),
  });

  const { filter, order, descending } = state;
  const children = usePaged(
    vault.child.list,
    cursor => ({ filter, order, descending, cursor, limit: pageSize }),
    page => page.rows,
  );
  const total = children.first?.total ?? null;
  const showAll = () => {
    setText('');
    change({ filter: allChildren, place: null });
  };
  return (
    <div className={css('screen')}>
      <PageHeader
        look="compact"
        level={2}
        title={title}
        below={total === null ? null : count(total)}
        actions={
          <>
            <IconButton
              name={words.recognition.title}
              icon={UsersRound}
              onPress={() => go(addresses.sameChild)}
            />
            {may && (
              <Button variant="primary" icon={UserPlus} shortcut="N" onPress={register}>
                {list.register}
              </Button>
            )}
          </>
        }
      />
      <ChildListTools
        key={state.asked}
        state={state}
        onChange={change}
        text={text}
        onText={setText}
        inputRef={search}
      />
      <div className={css('rows')}>
        {children.fault ? (
          <FaultState fault={children.fault} onRetry={children.retry} />
        ) : children.isLoading ? (
          <Skeleton lines={9} />
        ) : (
          <VirtualList
            key={`${order} ${String(descending)} ${JSON.stringify(filter)}`}
            label={title}
            items={children.rows}
            keyOf={row => row.id}
            lines={3}
            total={total}
            openKey={props.openId}
            onOpen={id => go(addresses.child(id))}
            onReachEnd={children.loadMore}
            isLoadingMore={children.isLoadingMore}
            place={state.place}
            onLeave={place => change({ place })}
            empty={
              isFiltered(filter) ? (
                <EmptyState
                  title={list.nothingTitle}
                  actions={<Button onPress={showAll}>{list.showAll}</Button>}
                >
                  {list.nothingSentence}
                </EmptyState>
              ) : (
                <EmptyState title={list.emptyTitle} icon={Users}>
                  {list.emptySentence}
                </EmptyState>
              )
            }
          >
            {row => <ChildListItem row={row} />}
          </VirtualList>
        )}
      </div>
    </div>
  );
}
