import { FilePlus2, Quote } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addresses } from '../../addresses.ts';
import { CitedEvidence } from '../../records/CitedEvidence.tsx';
import { GoesToProve } from '../../records/GoesToProve.tsx';
import { LockedRecord } from '../../records/LockedRecord.tsx';
import { RoutePanel } from '../../records/map/RoutePanel.tsx';
import { RecordHistory } from '../../records/RecordHistory.tsx';
import { Fold } from '../../records/FieldColumns.tsx';
import { isLocked } from '../../records/reviewable.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { WorkPanel } from '../../records/WorkPanel.tsx';
import { Button } from '../../ui/Button.tsx';
import { Inline, PageBody, Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { episodeTitle } from './childPage.ts';
import { CiteDialog } from '../../records/CiteDialog.tsx';
import { EpisodeHeader } from './EpisodeHeader.tsx';
import { ActView, PartView } from './EpisodeViews.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { OtherChildren } from './OtherChildren.tsx';
import { ReviseAct } from './ReviseAct.tsx';
import { RevisePart } from './RevisePart.tsx';
import type { EpisodePage } from './episodePage.ts';

type Revising = 'act' | 'part' | null;

/** One child's part in an act: the act itself, what was otherwise here, what proves it, who else it befell. */
export function EpisodeScreen(props: { child: string; id: string }) {
  const { data, fault, retry } = useVaultQuery(vault.episode.get, { id: props.id });
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={8} />;
  return <Episode page={data} />;
}

function Episode(props: { page: EpisodePage }) {
  const words = useWords();
  const speech = useSpeech();
  const { may } = useRight('record');
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('revise');
  const { page } = props;
  const { episode, act } = page;
  const { view } = words.episodes;
  const [doing, setDoing] = useState<'cite' | 'join' | null>(null);
  const canChange = may && episode.status === 'active' && act.status === 'active';
  const here = addresses.episode(episode.fields.child, episode.id);
  const revising: Revising = canChange && (asked === 'act' || asked === 'part') ? asked : null;
  const revise = (what: 'act' | 'part') => go(`${here}?revise=${what}`);
  const leave = () => go(here);
  const addFiles = () =>
    go(addresses.addEvidenceFor(`episode:${episode.id}`, episode.fields.child));
  useShortcuts(canChange && revising === null ? { E: () => revise('act') } : {});
  if (revising !== null) {
    const record = revising === 'act' ? act : episode;
    if (isLocked(record)) return <LockedRecord record={record} back={here} />;
    const Revision = revising === 'act' ? ReviseAct : RevisePart;
    return <Revision page={page} onClose={leave} />;
  }
  return (
    <Stack gap="tight">
      <EpisodeHeader
        page={page}
        canChange={canChange}
        onRevise={revise}
        onJoin={() => setDoing('join')}
      />
      <PageBody>
        <ActView page={page} />
        <PartView page={page} />
        <Section
          title={view.proof}
          level={3}
          actions={
            canChange ? (
              <Inline>
                <Button icon={Quote} size="small" onPress={() => setDoing('cite')}>
                  {words.children.evidence.cite}
                </Button>
                <Button icon={FilePlus2} size="small" onPress={addFiles}>
                  {words.children.evidence.addFiles}
                </Button>
              </Inline>
            ) : null
          }
        >
          <CitedEvidence
            cited={page.evidence}
            canChange={canChange}
            nameOf={({ type }) => ({
              label: type === 'act' ? view.act : view.part,
              href: here,
            })}
          />
        </Section>
        <GoesToProve
          target={{ type: 'episode', id: episode.id, label: episodeTitle(page, speech) }}
          canAdd={episode.status === 'active'}
        />
        <RoutePanel of="act" id={act.id} title={words.map.route.ofAct} />
        <OtherChildren page={page} />
        <WorkPanel record={{ type: 'episode', id: episode.id }} />
        <Section title={words.records.history.label} level={3}>
          <Fold title={view.historyAct} startsOpen={false}>
            <RecordHistory id={act.id} />
          </Fold>
          <Fold title={view.historyPart} startsOpen={false}>
            <RecordHistory id={episode.id} />
          </Fold>
        </Section>
      </PageBody>
      {doing === 'cite' && (
        <CiteDialog
          targets={[
            { target: { type: 'act', id: act.id }, label: view.act },
            { target: { type: 'episode', id: episode.id }, label: view.part },
          ]}
          onClose={() => setDoing(null)}
        />
      )}
      {doing === 'join' && (
        <JoinDialog page={page} title={episodeTitle(page, speech)} onClose={() => setDoing(null)} />
      )}
    </Stack>
  );
}
