import { Plus } from 'lucide-react';
import { useDeferredValue, useRef } from 'react';
import { useLocation } from 'wouter';
import type { CatalogueRow } from '../../../shared/contract/catalogue.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { rightToRecord } from '../../../shared/rights.ts';
import { addresses } from '../../addresses.ts';
import { useDensity } from '../../ui/Appearance.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rowHeight } from '../../ui/listKeys.ts';
import { LiveText } from '../../ui/LiveText.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { VirtualList, type ListPlace } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Catalogue.module.css';
import { CatalogueFilters } from './CatalogueFilters.tsx';
import { CatalogueLine } from './CatalogueLine.tsx';
import { firstView, isNarrowed, questionOf, widened, type ListView } from './listView.ts';

const css = classes(sheet);
type KeptPlace = Readonly<{ of: string; place: ListPlace }>;

const keptViews = {
  person: remembered<ListView>(firstView),
  organisation: remembered<ListView>(firstView),
  place: remembered<ListView>(firstView),
  proceeding: remembered<ListView>(firstView),
  theory: remembered<ListView>(firstView),
  provision: remembered<ListView>(firstView),
  source: remembered<ListView>(firstView),
  sourceIdentity: remembered<ListView>(firstView),
  interview: remembered<ListView>(firstView),
} as const satisfies Record<Catalogued, unknown>;
const keptPlace = remembered<KeptPlace | null>(null);
const keyOf = (row: CatalogueRow) => row.id;

/** The list column: all recorded persons, or organisations, places, proceedings. */
export function CatalogueScreen(props: { type: Catalogued; openId: string | null }) {
  const { type } = props;
  const { catalogue } = useWords();
  const says = catalogue.of[type];
  const { may } = useRight(rightToRecord(type));
  const [, go] = useLocation();
  const [view, setView] = useRemembered(keptViews[type]);
  const asked = useDeferredValue(view);
  const filter = useRef<HTMLInputElement>(null);
  const page = usePaged(
    vault.catalogue.list,
    cursor => questionOf(type, asked, cursor),
    answer => answer.rows,
  );
  const add = () => go(addresses.newCatalogued(type));
  useShortcuts({
    '/': () => filter.current?.focus(),
    ...(may ? { N: add } : {}),
  });
  const total = page.first?.total ?? null;
  // a list set otherwise begins at its top: places are kept for each setting alone
  const listKey = JSON.stringify(questionOf(type, asked, null));
  const kept = keptPlace.read();
  const height = rowHeight(2, useDensity());

  return (
    <div className={css('listColumn')}>
      <PageHeader
        look="compact"
        level={2}
        title={says.title}
        below={total === null ? null : says.total(total)}
        actions={
          may && (
            <Button size="small" icon={Plus} shortcut="N" onPress={add}>
              {catalogue.add}
            </Button>
          )
        }
      />
      <CatalogueFilters type={type} view={view} onView={setView} inputRef={filter} />
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
            lines={2}
            total={total}
            openKey={props.openId}
            onOpen={id => go(addresses.catalogued(type, id))}
            onReachEnd={page.loadMore}
            isLoadingMore={page.isLoadingMore}
            place={kept?.of === listKey ? kept.place : placeOf(page.rows, props.openId, height)}
            onLeave={place => keptPlace.write({ of: listKey, place })}
            empty={
              <Nothing type={type} view={view} onClear={() => setView(widened(view))} onAdd={add} />
            }
          >
            {row => <CatalogueLine row={row} />}
          </VirtualList>
        )}
      </div>
    </div>
  );
}

/** Where the open record stands, when the reader came to it by its address. */
function placeOf(
  rows: readonly CatalogueRow[],
  id: string | null,
  height: number,
): ListPlace | null {
  const index = rows.findIndex(row => row.id === id);
  return index < 0 ? null : { offset: Math.max(0, (index - 2) * height), activeKey: id };
}

function Nothing(props: {
  type: Catalogued;
  view: ListView;
  onClear: () => void;
  onAdd: () => void;
}) {
  const { catalogue, ui } = useWords();
  const { may } = useRight(rightToRecord(props.type));
  const says = catalogue.of[props.type];
  if (!isNarrowed(props.view)) {
    return (
      <EmptyState
        title={says.emptyTitle}
        actions={
          may && (
            <Button variant="primary" icon={Plus} onPress={props.onAdd}>
              {says.newTitle}
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
      title={catalogue.noneTitle}
      actions={<Button onPress={props.onClear}>{ui.clearFilters}</Button>}
    >
      {catalogue.noneSentence}
    </EmptyState>
  );
}
