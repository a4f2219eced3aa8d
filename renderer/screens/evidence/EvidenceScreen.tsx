import { FilePlus2, FileStack } from 'lucide-react';
import { useDeferredValue, useRef } from 'react';
import { useLocation } from 'wouter';
import type { EvidenceRow } from '../../../shared/contract/views.ts';
import { addresses } from '../../addresses.ts';
import { useDensity } from '../../ui/Appearance.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LiveText } from '../../ui/LiveText.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { rowHeight } from '../../ui/listKeys.ts';
import { VirtualList, type ListPlace } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Evidence.module.css';
import { EvidenceFilters } from './EvidenceFilters.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import {
  firstView,
  isNarrowed,
  placeKey,
  questionOf,
  widened,
  type KeptPlace,
  type ListView,
} from './listView.ts';

const css = classes(sheet);
const keptView = remembered<ListView>(firstView);
const keptPlace = remembered<KeptPlace | null>(null);
const keyOf = (row: EvidenceRow) => row.id;

/** The list column: everything that was added, what it is and what it speaks for and against. */
export function EvidenceScreen(props: { openId: string | null }) {
  const { evidence: says } = useWords();
  const { may } = useRight('record');
  const [, go] = useLocation();
  const [view, setView] = useRemembered(keptView);
  const asked = useDeferredValue(view);
  const filter = useRef<HTMLInputElement>(null);
  const page = usePaged(
    vault.evidence.list,
    cursor => questionOf(asked, cursor),
    answer => answer.rows,
  );
  const add = () => go(addresses.addEvidence);
  useShortcuts({
    '/': () => filter.current?.focus(),
    ...(may ? { N: add } : {}),
  });
  const total = page.first?.total ?? null;
  const listKey = placeKey(asked);
  const kept = keptPlace.read();
  const height = rowHeight(3, useDensity());

  return (
    <div className={css('listColumn')}>
      <PageHeader
        look="compact"
        level={2}
        title={says.title}
        below={total === null ? null : says.total(total)}
        actions={
          may && (
            <Button size="small" icon={FilePlus2} shortcut="N" onPress={add}>
              {says.add}
            </Button>
          )
        }
      />
      <EvidenceFilters view={view} onView={setView} inputRef={filter} />
      <LiveText>{total !== null && says.total(total)}</LiveText>
      <div className={css('rows')}>
        {page.fault ? (
          <FaultState fault={page.fault} onRetry={page.retry} />
        ) : page.isLoading ? (
          <Skeleton lines={9} />
        ) : (
          <VirtualList
            key={listKey}
            label={says.title}
            items={page.rows}
            keyOf={keyOf}
            lines={3}
            total={total}
            openKey={props.openId}
            onOpen={id => go(addresses.evidence(id))}
            onReachEnd={page.loadMore}
            isLoadingMore={page.isLoadingMore}
            place={kept?.of === listKey ? kept.place : placeOf(page.rows, props.openId, height)}
            onLeave={place => keptPlace.write({ of: listKey, place })}
            empty={<Nothing view={view} onClear={() => setView(widened(view))} onAdd={add} />}
          >
            {row => <EvidenceLine row={row} />}
          </VirtualList>
        )}
      </div>
    </div>
  );
}

/** Where the open item stands, when the reader came to it by its address. */
function placeOf(
  rows: readonly EvidenceRow[],
  id: string | null,
  height: number,
): ListPlace | null {
  const index = rows.findIndex(row => row.id === id);
  return index < 0 ? null : { offset: Math.max(0, (index - 2) * height), activeKey: id };
}

function Nothing(props: { view: ListView; onClear: () => void; onAdd: () => void }) {
  const { evidence: says, ui } = useWords();
  const { may } = useRight('record');
  if (!isNarrowed(props.view)) {
    return (
      <EmptyState
        title={says.emptyTitle}
        icon={FileStack}
        actions={
          may && (
            <Button variant="primary" icon={FilePlus2} onPress={props.onAdd}>
              {says.add}
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
      {props.view.withdrawn ? says.noneWithdrawn : says.noneSentence}
    </EmptyState>
  );
}
