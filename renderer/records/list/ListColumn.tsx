import type { ReactNode } from 'react';
import { useDensity } from '../../ui/Appearance.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rowHeight } from '../../ui/listKeys.ts';
import { LiveText } from '../../ui/LiveText.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VirtualList, type ListPlace } from '../../ui/VirtualList.tsx';
import { FaultState } from '../../vault/FaultMessage.tsx';
import type { Paged } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './List.module.css';

const css = classes(sheet);

/** Where the reader stood in a list that was set so. A list set otherwise begins at its top. */
export type KeptPlace = Readonly<{ of: string; place: ListPlace }>;

/** The list column: what there is, what narrows it, and rows of any number beside what is open of them. */
export function ListColumn<Row extends { readonly id: string }, O>(props: {
  title: string;
  label?: string;
  /** How many there are, in words; null while nobody knows. */
  total: Readonly<{ count: number; said: string }> | null;
  actions: ReactNode;
  filters: ReactNode;
  page: Paged<Row, O>;
  lines: 2 | 3;
  openId: string | null;
  onOpen: (id: string) => void;
  onActive?: (id: string) => void;
  /** Tells how the list is set; places are kept for each setting alone. */
  setting: string;
  kept: KeptPlace | null;
  onKeep: (kept: KeptPlace) => void;
  empty: ReactNode;
  children: (row: Row) => ReactNode;
}) {
  const { page, lines, openId, setting, kept, total } = props;
  const height = rowHeight(lines, useDensity());
  return (
    <div className={css('column')}>
      <PageHeader
        look="compact"
        level={2}
        title={props.title}
        below={total?.said ?? null}
        actions={props.actions}
      />
      {props.filters}
      <LiveText>{total?.said}</LiveText>
      <div className={css('rows')}>
        {page.fault ? (
          <FaultState fault={page.fault} onRetry={page.retry} />
        ) : page.isLoading ? (
          <Skeleton lines={9} />
        ) : (
          <VirtualList
            key={setting}
            label={props.label ?? props.title}
            items={page.rows}
            keyOf={keyOf}
            lines={lines}
            total={total?.count ?? null}
            openKey={openId}
            onOpen={props.onOpen}
            {...(props.onActive === undefined ? {} : { onActive: props.onActive })}
            onReachEnd={page.loadMore}
            isLoadingMore={page.isLoadingMore}
            place={kept?.of === setting ? kept.place : placeOf(page.rows, openId, height)}
            onLeave={place => props.onKeep({ of: setting, place })}
            empty={props.empty}
          >
            {props.children}
          </VirtualList>
        )}
      </div>
    </div>
  );
}

const keyOf = (row: { readonly id: string }) => row.id;

/** Where the open record stands, when the reader came to it by its address. */
function placeOf(
  rows: readonly { readonly id: string }[],
  id: string | null,
  height: number,
): ListPlace | null {
  const index = rows.findIndex(row => row.id === id);
  return index < 0 ? null : { offset: Math.max(0, (index - 2) * height), activeKey: id };
}

/** Instead of rows: nothing that fits, with the way back to everything. */
export function NothingFits(props: { title: string; sentence: string; onClear: () => void }) {
  const { ui } = useWords();
  return (
    <EmptyState
      title={props.title}
      actions={<Button onPress={props.onClear}>{ui.clearFilters}</Button>}
    >
      {props.sentence}
    </EmptyState>
  );
}
