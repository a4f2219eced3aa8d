import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { catalogued } from '../../../shared/records/catalogue.ts';
import type { SearchHit } from '../../../shared/contract/work.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { PageBody, Second, Section, Stack } from '../../ui/Layout.tsx';
import { LiveText } from '../../ui/LiveText.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { HitList } from './HitList.tsx';

type Type = SearchHit['type'];
const types: readonly Type[] = ['child', ...catalogued, 'episode', 'evidence', 'assertion'];
const most = 200;
/** The address follows what is typed after this pause, so that back leads over searches, not letters. */
const pauseMilliseconds = 300;

/** All that is recorded, grouped by what it is. The address holds what was searched for. */
export function SearchScreen(props: { text: string }) {
  const words = useWords();
  const { search: says } = words;
  const [, go] = useLocation();
  const [text, setText] = useState(props.text);
  const [only, setOnly] = useState<ReadonlySet<Type>>(new Set());
  const [lastAddress, setLastAddress] = useState(props.text);
  if (props.text !== lastAddress) {
    setLastAddress(props.text);
    setText(props.text);
  }

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  useEffect(() => {
    if (text.trim() === props.text) return;
    const timer = setTimeout(
      () => go(addresses.search(text.trim()), { replace: true }),
      pauseMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [text, props.text, go]);

  const asked = props.text.trim().slice(0, 500);
  const found = useVaultQuery(
    vault.search.find,
    asked === ''
      ? null
      : { text: asked, types: only.size === 0 ? [...types] : [...only], limit: most },
    { keep: true },
  );
  const hits = asked === '' ? [] : (found.data?.hits ?? []);
  const isAnswered = asked !== '' && found.data !== null;

  return (
    <>
      <PageHeader title={says.title} level={2} />
      <PageBody>
        <Stack>
          <SearchField label={says.label} value={text} onChange={setText} inputRef={field} />
          <Second small>{says.hint}</Second>
          <FilterChips
            label={says.onlyIn}
            filters={types.map(id => ({ id, label: says.groups[id] }))}
            on={only}
            onChange={setOnly}
          />
        </Stack>
        <LiveText>{isAnswered && says.found(hits.length)}</LiveText>
        {found.fault ? (
          <FaultState fault={found.fault} onRetry={found.retry} />
        ) : asked === '' ? (
          <EmptyState title={says.beginTitle} icon={Search} />
        ) : !isAnswered ? (
          <Skeleton lines={6} />
        ) : hits.length === 0 ? (
          <EmptyState title={says.noneTitle}>{says.noneSentence}</EmptyState>
        ) : (
          <>
            {types.map(type => {
              const own = hits.filter(hit => hit.type === type);
              return own.length === 0 ? null : (
                <Section key={type} title={says.groups[type]} level={3}>
                  <HitList hits={own} />
                </Section>
              );
            })}
            {found.data.more && <Second>{says.more}</Second>}
          </>
        )}
      </PageBody>
    </>
  );
}
