import { Plus } from 'lucide-react';
import { useDeferredValue, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { rightToRecord } from '../../../shared/rights.ts';
import { addresses } from '../../addresses.ts';
import { ListColumn, NothingFits, type KeptPlace } from '../../records/list/ListColumn.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { vault } from '../../vault/client.ts';
import { usePaged } from '../../vault/queries.ts';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { CatalogueFilters } from './CatalogueFilters.tsx';
import { CatalogueLine } from './CatalogueLine.tsx';
import { firstView, isNarrowed, questionOf, widened, type ListView } from './listView.ts';

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

  return (
    <ListColumn
      title={says.title}
      total={total === null ? null : { count: total, said: says.total(total) }}
      actions={
        may && (
          <Button size="small" icon={Plus} shortcut="N" onPress={add}>
            {catalogue.add}
          </Button>
        )
      }
      filters={<CatalogueFilters type={type} view={view} onView={setView} inputRef={filter} />}
      page={page}
      lines={2}
      openId={props.openId}
      onOpen={id => go(addresses.catalogued(type, id))}
      setting={JSON.stringify(questionOf(type, asked, null))}
      kept={keptPlace.read()}
      onKeep={keptPlace.write}
      empty={<Nothing type={type} view={view} onClear={() => setView(widened(view))} onAdd={add} />}
    >
      {row => <CatalogueLine row={row} />}
    </ListColumn>
  );
}

function Nothing(props: {
  type: Catalogued;
  view: ListView;
  onClear: () => void;
  onAdd: () => void;
}) {
  const { catalogue } = useWords();
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
    <NothingFits
      title={catalogue.noneTitle}
      sentence={catalogue.noneSentence}
      onClear={props.onClear}
    />
  );
}
