import { useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { LedgerRow } from '../../../shared/contract/work.ts';
import { catalogued } from '../../../shared/records/catalogue.ts';
import { addresses } from '../../addresses.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VirtualList, type ListPlace } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { DiaryRow } from './DiaryRow.tsx';
import sheet from './Ledger.module.css';
import { useVerdict } from './useVerdict.ts';
import { VerdictLine } from './VerdictLine.tsx';

const css = classes(sheet);
const pageSize = 200;
const types = [
  'child',
  'assertion',
  'act',
  'episode',
  'evidence',
  'link',
  ...catalogued,
  'vault',
  'user',
  'package',
  'recovery',
  'checkpoint',
  'certificate',
] as const;
type Type = (typeof types)[number];

/** The list column: what was done, by whom, newest first. */
export function LedgerScreen(props: { openSeq: number | null }) {
  const { ledger: says } = useWords();
  const [, go] = useLocation();
  const [type, setType] = useState<Type | 'all'>('all');
  const place = useRef<ListPlace | null>(null);
  const verdict = useVerdict();
  const page = usePaged(
    vault.ledger.entries,
    before => ({ before, limit: pageSize, type: type === 'all' ? null : type, child: null }),
    answer => answer.rows,
  );
  const keyOf = useCallback((row: LedgerRow) => String(row.seq), []);
  return (
    <div className={css('column')}>
      <PageHeader title={says.title} level={2} look="compact" />
      <div className={css('above')}>
        <a href={addresses.ledger} className={css('toState')}>
          <VerdictLine verdict={verdict} look="small" />
        </a>
        <Select
          label={says.filter}
          choices={[
            { value: 'all', label: says.all },
            ...types.map(value => ({ value, label: says.types[value] })),
          ]}
          value={type}
          onChange={setType}
        />
      </div>
      <div className={css('list')}>
        {page.fault ? (
          <FaultState fault={page.fault} onRetry={page.retry} />
        ) : page.isLoading ? (
          <Skeleton lines={8} />
        ) : (
          <VirtualList
            label={says.diary}
            items={page.rows}
            keyOf={keyOf}
            lines={2}
            total={type === 'all' ? (page.first?.total ?? null) : null}
            openKey={props.openSeq === null ? null : String(props.openSeq)}
            onOpen={key => go(addresses.ledgerEntry(Number(key)))}
            onReachEnd={page.loadMore}
            isLoadingMore={page.isLoadingMore}
            place={place.current}
            onLeave={left => (place.current = left)}
            empty={<EmptyState title={says.emptyTitle}>{says.emptySentence}</EmptyState>}
          >
            {row => <DiaryRow row={row} />}
          </VirtualList>
        )}
      </div>
    </div>
  );
}
