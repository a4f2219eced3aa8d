import { useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { GraphPanel } from '../../records/graph/GraphPanel.tsx';
import { RoutePanel } from '../../records/map/RoutePanel.tsx';
import { CoverageView } from '../../records/CoverageView.tsx';
import { TimelinePanel } from '../../records/timeline/TimelinePanel.tsx';
import { isLocked } from '../../records/reviewable.ts';
import { ReopenDialog } from '../../records/ReopenDialog.tsx';
import { useWorkCount, WorkPanel } from '../../records/WorkPanel.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { classes } from '../../ui/classes.ts';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import { ChildHeader } from './ChildHeader.tsx';
import { wholePage, type ChildPage } from './childPage.ts';
import { EpisodesTab } from './EpisodesTab.tsx';
import { EvidenceTab } from './EvidenceTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { IdentityTab } from './IdentityTab.tsx';
import { PapersTab } from './PapersTab.tsx';
import { ReviseChild } from './ReviseChild.tsx';
import { SummaryTab } from './SummaryTab.tsx';

const css = classes(sheet);
const tabIds = [
  'summary',
  'identity',
  'episodes',
  'route',
  'ties',
  'evidence',
  'law',
  'papers',
  'work',
  'history',
] as const;
type TabId = (typeof tabIds)[number];

/** One child: who it is, what was done to it, what proves it, who recorded it. */
export function ChildScreen(props: { id: string; tab: string | null }) {
  const { data, fault, retry } = useVaultQuery(vault.child.get, { id: props.id });
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={8} />;
  return <Child page={data} tab={tabIds.find(id => id === props.tab) ?? 'summary'} />;
}

function Child(props: { page: ChildPage; tab: TabId }) {
  const words = useWords();
  const format = useFormat();
  const { may } = useRight('record');
  const [, go] = useLocation();
  const { page, tab } = props;
  const { child } = page;
  const [isRevising, setRevising] = useState(false);
  const close = () => setRevising(false);
  const workCount = useWorkCount(child.id);
  const locked = isLocked(child);
  const canChange = may && child.status === 'active';
  useShortcuts(
    canChange ? { E: () => setRevising(true), R: () => go(addresses.newEpisode(child.id)) } : {},
  );
  const open = (id: TabId) => go(addresses.child(child.id, id === 'summary' ? null : id));
  const { tabs } = words.children;
  const active = (all: readonly Readonly<{ status: string }>[]) =>
    format.number(all.filter(each => each.status === 'active').length);
  const whole = wholePage(page);
  const given = { page: whole, canChange };
  return (
    <Stack gap="tight">
      <ChildHeader page={page} canChange={canChange} onRevise={() => setRevising(true)} />
      <div className={css('tabs')}>
        <Tabs<TabId>
          label={tabs.label}
          selected={tab}
          onSelect={open}
          tabs={[
            { id: 'summary', label: tabs.summary, content: () => <SummaryTab {...given} /> },
            {
              id: 'identity',
              label: tabs.identity,
              count: active(whole.assertions),
              content: () => <IdentityTab {...given} />,
            },
            {
              id: 'episodes',
              label: tabs.episodes,
              count: active(whole.episodes.map(each => each.episode)),
              content: () => <EpisodesTab {...given} />,
            },
            {
              id: 'route',
              label: words.map.route.tab,
              content: () => <RouteTab child={child.id} />,
            },
            {
              id: 'ties',
              label: words.map.graph.tab,
              content: () => <GraphPanel id={child.id} />,
            },
            {
              id: 'evidence',
              label: tabs.evidence,
              count: format.number(whole.evidence.length),
              content: () => <EvidenceTab {...given} />,
            },
            {
              id: 'law',
              label: tabs.law,
              content: () => (
                <CoverageView
                  scope={{ of: 'child', id: child.id }}
                  acrosses={['theories', 'episodes', 'suspects']}
                />
              ),
            },
            { id: 'papers', label: words.papers.tab, content: () => <PapersTab page={whole} /> },
            {
              id: 'work',
              label: words.work.panel.tab,
              ...(workCount === null ? {} : { count: format.number(workCount) }),
              content: () => <WorkPanel record={{ type: 'child', id: child.id }} />,
            },
            { id: 'history', label: tabs.history, content: () => <HistoryTab page={page} /> },
          ]}
        />
      </div>
      {isRevising && canChange && !locked && <ReviseChild child={child} onClose={close} />}
      {isRevising && canChange && locked && (
        <ReopenDialog type="child" id={child.id} onClose={close} />
      )}
    </Stack>
  );
}

/** Where the child was brought, on a map and in time. */
function RouteTab(props: { child: string }) {
  const { route, timeline } = useWords().map;
  return (
    <Stack>
      <RoutePanel of="child" id={props.child} title={route.title} />
      <TimelinePanel subject={{ type: 'child', id: props.child }} title={timeline.title} />
    </Stack>
  );
}
