import type { Fault } from '../../shared/result.ts';
import { HistoryList } from '../ui/HistoryList.tsx';
import { Stack } from '../ui/Layout.tsx';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { changesIn } from './memberChanges.ts';
import { useSpeech } from './useSpeech.ts';

const most = 50;

/**
 * Why a revision was not recorded. Where somebody else changed the record meanwhile (in another window, say), what
 * they changed, field by field: nothing is overwritten, and what was typed stays in the form.
 *
 * @param since seq of the state that the form began with
 */
export function RevisionFault(props: { fault: Fault | null; id: string; since: number }) {
  const { records, members } = useWords();
  const speech = useSpeech();
  const { fault, id, since } = props;
  const isStale = fault?.code === 'record/changed-meanwhile';
  const asked = isStale ? { id, whole: false, before: null, limit: most } : null;
  const { data } = useVaultQuery(vault.record.history, asked);
  const newer = data?.entries.filter(({ stamp }) => stamp.seq > since) ?? [];
  // a draft of another day may have begun with a state that is not known any more: then the last change is told
  const told = newer.length > 0 ? newer : (data?.entries.slice(0, 1) ?? []);
  const nouns: Readonly<Record<string, string>> = members.nouns;
  return (
    <Stack gap="tight">
      <FaultBanner fault={fault} />
      {isStale && told.length > 0 && (
        <HistoryList
          label={records.meanwhile}
          entries={told.map(entry => ({
            id: String(entry.stamp.seq),
            who: entry.who,
            at: entry.stamp.at,
            what: records.history.what(
              members.changes[entry.change],
              nouns[entry.type] ?? entry.type,
            ),
            changes: changesIn(entry.type, entry.differences, speech),
            why: entry.reason,
          }))}
        />
      )}
    </Stack>
  );
}
