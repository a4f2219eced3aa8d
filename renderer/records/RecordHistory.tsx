import type { ErasedOfRecord } from '../../shared/contract/erasure.ts';
import type { HistoryEntry as Entry } from '../../shared/contract/views.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/Button.tsx';
import { HistoryList, type HistoryChange } from '../ui/HistoryList.tsx';
import { Second, Stack } from '../ui/Layout.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { usePaged } from '../vault/queries.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { ErasedMark, ErasedValue, useErasedMarks } from './Erased.tsx';
import { markOf, partLabel, partLabels, partOf } from './parts.ts';
import { changesIn } from './memberChanges.ts';
import type { Speech } from './speech.ts';
import { useSpeech } from './useSpeech.ts';

const pageSize = 50;

/**
 * Everything that happened to a record, newest first: old and new value, who, when, why. `whole` with all
 * that hangs on it. `nameOf` says what a record is called where the reader knows it by more than its noun.
 */
export function RecordHistory(props: {
  id: string;
  whole?: boolean;
  nameOf?: (type: string, id: string) => string | null;
}) {
  const { backup, records, members } = useWords();
  const { id, whole = false, nameOf } = props;
  const speech = useSpeech();
  const format = useFormat();
  const history = usePaged(
    vault.record.history,
    before => ({ id, whole, before, limit: pageSize }),
    page => page.entries,
  );
  const marks = useErasedMarks([id], whole);
  if (history.fault) return <FaultState fault={history.fault} onRetry={history.retry} />;
  if (history.isLoading) return <Skeleton lines={6} />;
  if (history.rows.length === 0) return <Second>{records.history.empty}</Second>;

  const nouns: Readonly<Record<string, string>> = members.nouns;
  const called = (entry: Entry) => {
    const noun = nouns[entry.type] ?? entry.type;
    const name = nameOf?.(entry.type, entry.id) ?? null;
    return name === null ? noun : `${noun} · ${name}`;
  };
  return (
    <Stack>
      <HistoryList
        label={records.history.label}
        entries={history.rows.map(entry => ({
          id: String(entry.stamp.seq),
          who: entry.who,
          at: entry.stamp.at,
          what: records.history.what(members.changes[entry.change], called(entry)),
          changes: changesOf(entry, marks, speech),
          isBeginning: entry.change === 'begun',
          why: entry.reason,
          marks: (
            <>
              <a href={addresses.ledgerEntry(entry.stamp.seq)}>
                {records.history.entry(format.number(entry.stamp.seq))}
              </a>{' '}
              <a href={addresses.asOf(id, entry.stamp.seq)}>{backup.then.afterEntry}</a>
            </>
          ),
        }))}
      />
      {history.hasMore && (
        <div>
          <Button busy={history.isLoadingMore} onPress={history.loadMore}>
            {records.history.earlier}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** The changes in words; where a value was erased, that it was, by whom and on which ground. */
function changesOf(
  entry: Entry,
  marks: readonly ErasedOfRecord[],
  speech: Speech,
): readonly HistoryChange[] {
  const record = {
    type: entry.type,
    about: marks.find(({ id }) => id === entry.id)?.about ?? null,
  };
  const goneBefore = new Set(partLabels(record, entry.withheldBefore, speech));
  const changes = changesIn(entry.type, entry.differences, speech).map(
    ({ field, before, after }): HistoryChange => ({
      field,
      before: before ?? (goneBefore.has(field) ? <ErasedMark /> : null),
      after,
    }),
  );
  const said = new Set(changes.map(({ field }) => field));
  const gone = new Map(
    entry.withheld
      .filter(name => !name.endsWith('#'))
      .map(name => [partLabel(record, partOf(name), speech), markOf(marks, entry.id, name)]),
  );
  return [
    ...changes,
    ...[...gone]
      .filter(([field]) => !said.has(field))
      .map(([field, mark]) => ({
        field,
        before: goneBefore.has(field) ? <ErasedMark /> : null,
        after: <ErasedValue mark={mark} />,
      })),
  ];
}
