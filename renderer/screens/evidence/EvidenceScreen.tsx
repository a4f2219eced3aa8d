import { FilePlus2, FileStack } from 'lucide-react';
import { useDeferredValue, useRef } from 'react';
import { useLocation } from 'wouter';
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
import { EvidenceFilters } from './EvidenceFilters.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { firstView, isNarrowed, placeKey, questionOf, widened, type ListView } from './listView.ts';

const keptView = remembered<ListView>(firstView);
const keptPlace = remembered<KeptPlace | null>(null);

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

  return (
    <ListColumn
      title={says.title}
      total={total === null ? null : { count: total, said: says.total(total) }}
      actions={
        may && (
          <Button size="small" icon={FilePlus2} shortcut="N" onPress={add}>
            {says.add}
          </Button>
        )
      }
      filters={<EvidenceFilters view={view} onView={setView} inputRef={filter} />}
      page={page}
      lines={3}
      openId={props.openId}
      onOpen={id => go(addresses.evidence(id))}
      setting={placeKey(asked)}
      kept={keptPlace.read()}
      onKeep={keptPlace.write}
      empty={<Nothing view={view} onClear={() => setView(widened(view))} onAdd={add} />}
    >
      {row => <EvidenceLine row={row} />}
    </ListColumn>
  );
}

function Nothing(props: { view: ListView; onClear: () => void; onAdd: () => void }) {
  const { evidence: says } = useWords();
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
    <NothingFits
      title={says.noneTitle}
      sentence={props.view.withdrawn ? says.noneWithdrawn : says.noneSentence}
      onClear={props.onClear}
    />
  );
}
