import { HistoryList } from '../ui/HistoryList.tsx';
import { Second } from '../ui/Layout.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { changesIn } from './memberChanges.ts';
import { useSpeech } from './useSpeech.ts';

/** What changed in a record since it was last approved: old and new value, who, when, why. */
export function ReviewChanges(props: { id: string }) {
  const { review: says, records, members } = useWords();
  const speech = useSpeech();
  const { data, fault, retry } = useVaultQuery(vault.review.changes, { id: props.id });
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={3} />;
  if (data.length === 0) return <Second>{says.changesNone}</Second>;
  const nouns: Readonly<Record<string, string>> = members.nouns;
  return (
    <HistoryList
      label={says.changes}
      entries={data.map(entry => ({
        id: String(entry.stamp.seq),
        who: entry.who,
        at: entry.stamp.at,
        what: records.history.what(members.changes[entry.change], nouns[entry.type] ?? entry.type),
        changes: changesIn(entry.type, entry.differences, speech),
        isBeginning: entry.change === 'begun',
        why: entry.reason,
      }))}
    />
  );
}
