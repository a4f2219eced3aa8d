import { useState } from 'react';
import { catalogued } from '../../../shared/records/catalogue.ts';
import { ActivityLines } from '../../records/ActivityLines.tsx';
import { DateEntry } from '../../records/entry.ts';
import { WhenField } from '../../records/WhenField.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { PageBody, Second, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged, useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Work.module.css';

const css = classes(sheet);
const pageSize = 100;
const everybody = 'all';
const types = [
  'child',
  'assertion',
  'act',
  'episode',
  'evidence',
  'link',
  ...catalogued,
  'task',
  'comment',
  'package',
  'request',
] as const;
type Type = (typeof types)[number];

/** What everybody did, as the ledger tells it: by person, by kind, up to a day. */
export function ActivityScreen() {
  const { work, ledger } = useWords();
  const { language } = useFormat();
  const says = work.activity;
  const [who, setWho] = useState(everybody);
  const [type, setType] = useState<Type | 'all'>('all');
  const [day, setDay] = useState('');
  const users = useVaultQuery(vault.user.list, {}).data ?? [];
  const until = new DateEntry(language).when(day);
  const page = usePaged(
    vault.ledger.entries,
    before => ({
      before,
      limit: pageSize,
      type: type === 'all' ? null : type,
      child: null,
      who: who === everybody ? null : who,
      to: endOf(until),
    }),
    answer => answer.rows,
  );
  return (
    <>
      <PageHeader title={says.title} level={2} below={says.intro} />
      <PageBody>
        <Stack>
          <div className={css('filtersRow')}>
            <Select
              label={says.who}
              choices={[
                { value: everybody, label: says.everybody },
                ...users.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={who}
              onChange={setWho}
            />
            <Select
              label={says.what}
              choices={[
                { value: 'all', label: says.everything },
                ...types.map(value => ({ value, label: ledger.types[value] })),
              ]}
              value={type}
              onChange={setType}
            />
            <WhenField label={says.day} value={day} onChange={setDay} />
          </div>
          {page.fault ? (
            <FaultState fault={page.fault} onRetry={page.retry} />
          ) : page.isLoading ? (
            <Skeleton lines={8} />
          ) : page.rows.length === 0 ? (
            <Second>{says.none}</Second>
          ) : (
            <ActivityLines label={says.list} rows={page.rows} />
          )}
          {page.hasMore && (
            <div>
              <Button busy={page.isLoadingMore} onPress={page.loadMore}>
                {says.more}
              </Button>
            </div>
          )}
        </Stack>
      </PageBody>
    </>
  );
}

/** The moment at which a plain day is over where the reader is; null for what is no plain day. */
function endOf(day: string | null): string | null {
  if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const end = new Date(`${day}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return end.toISOString();
}
