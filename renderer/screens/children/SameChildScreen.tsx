import { UsersRound } from 'lucide-react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { PageBody, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { vault } from '../../vault/client.ts';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { DecidedPairs } from './DecidedPairs.tsx';
import { FoundPairs } from './FoundPairs.tsx';

const tabIds = ['open', 'waiting', 'decided'] as const;
type TabId = (typeof tabIds)[number];
const waiting = ['proposed'] as const;
const decided = ['confirmed', 'different', 'withdrawn'] as const;

/** Records that may be of one child: found by comparing, waiting for a second person, decided. */
export function SameChildScreen(props: { tab: string | null }) {
  const { recognition: says } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const job = useVaultJob(vault.child.pairs, { title: says.running });
  const selected = tabIds.find(id => id === props.tab) ?? 'open';
  const counted = (states: readonly ('proposed' | 'confirmed' | 'different' | 'withdrawn')[]) => ({
    of: 'child' as const,
    states: [...states],
    before: null,
    limit: 1,
  });
  const ofWaiting = useVaultQuery(vault.pair.list, counted(waiting)).data;
  const ofDecided = useVaultQuery(vault.pair.list, counted(decided)).data;
  const count = (total: number | undefined) =>
    total === undefined ? {} : { count: format.number(total) };
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        below={says.intro}
        actions={
          <Button
            icon={UsersRound}
            variant={job.result === null ? 'primary' : 'plain'}
            busy={job.busy}
            onPress={() => {
              go(addresses.sameChild);
              void job.start({});
            }}
          >
            {job.result === null ? says.start : says.again}
          </Button>
        }
      />
      <PageBody>
        <Stack>
          <RunningJob job={job} title={says.running} />
          <Tabs<TabId>
            label={says.tabs}
            selected={selected}
            onSelect={tab => go(tab === 'open' ? addresses.sameChild : addresses.samePairs(tab))}
            tabs={[
              { id: 'open', label: says.open, content: () => <FoundPairs job={job} /> },
              {
                id: 'waiting',
                label: says.waiting,
                ...count(ofWaiting?.total),
                content: () => (
                  <DecidedPairs
                    states={waiting}
                    empty={[says.noneWaiting, says.noneWaitingSentence]}
                  />
                ),
              },
              {
                id: 'decided',
                label: says.decided,
                ...count(ofDecided?.total),
                content: () => (
                  <DecidedPairs
                    states={decided}
                    empty={[says.noneDecided, says.noneDecidedSentence]}
                  />
                ),
              },
            ]}
          />
        </Stack>
      </PageBody>
    </>
  );
}
