import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isCitable, type Catalogued } from '../../../shared/records/catalogue.ts';
import { addresses } from '../../addresses.ts';
import { TimelinePanel } from '../../records/timeline/TimelinePanel.tsx';
import { GraphPanel } from '../../records/graph/GraphPanel.tsx';
import { RecordHistory } from '../../records/RecordHistory.tsx';
import { useWorkCount, WorkPanel } from '../../records/WorkPanel.tsx';
import { classes } from '../../ui/classes.ts';
import { Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords, type Words } from '../../words/LanguageProvider.tsx';
import { AboutTab } from './AboutTab.tsx';
import sheet from './Catalogue.module.css';
import { CataloguedHeader } from './CataloguedHeader.tsx';
import { EvidenceTab } from './EvidenceTab.tsx';
import { InvolvedTab } from './InvolvedTab.tsx';
import { isConnected, tabIds, type CataloguedPage, type TabId } from './page.ts';
import { ReviseCatalogued } from './ReviseCatalogued.tsx';

const css = classes(sheet);

type Lead = Readonly<{ label: (words: Words) => string; content: (id: string) => ReactNode }>;

/** One person, organisation, place or proceeding; with the tab `edit` its form. */
export function CataloguedScreen(props: {
  type: Catalogued;
  id: string;
  tab: string | null;
  /** A view of another screen that stands before the facts */
  lead?: Lead | undefined;
}) {
  const { data, fault, retry } = useVaultQuery(vault.catalogue.get, { id: props.id });
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={8} />;
  if (data.record.type !== props.type) {
    return <FaultState fault={{ code: 'record/unknown', detail: {} }} />;
  }
  if (props.tab === 'edit') return <ReviseCatalogued page={data} />;
  const first = props.lead === undefined ? 'about' : 'lead';
  const tab = tabIds.find(id => id === props.tab) ?? first;
  return <Catalogued page={data} tab={tab} lead={props.lead ?? null} />;
}

function Catalogued(props: { page: CataloguedPage; tab: TabId; lead: Lead | null }) {
  const words = useWords();
  const { catalogue, work } = words;
  const format = useFormat();
  const [, go] = useLocation();
  const { page, tab, lead } = props;
  const { type, id } = page.record;
  const workCount = useWorkCount(id);
  const { tabs } = catalogue;
  const open = (to: TabId) =>
    go(addresses.catalogued(type, id, to === (lead === null ? 'about' : 'lead') ? null : to));
  return (
    <Stack gap="tight">
      <CataloguedHeader page={page} />
      <div className={css('tabs')}>
        <Tabs<TabId>
          label={tabs.label}
          selected={tab}
          onSelect={open}
          tabs={[
            ...(lead === null
              ? []
              : [
                  {
                    id: 'lead' as const,
                    label: lead.label(words),
                    content: () => lead.content(id),
                  },
                ]),
            { id: 'about', label: tabs.about, content: () => <AboutTab page={page} /> },
            {
              id: 'involved',
              label: tabs.involved,
              count: format.number(page.mentions.length),
              content: () => <InvolvedTab page={page} />,
            },
            ...(isConnected(type)
              ? [
                  {
                    id: 'timeline' as const,
                    label: words.map.timeline.tab,
                    content: () => (
                      <TimelinePanel subject={{ type, id }} title={words.map.timeline.title} />
                    ),
                  },
                  {
                    id: 'ties' as const,
                    label: words.map.graph.tab,
                    content: () => <GraphPanel id={id} />,
                  },
                ]
              : []),
            ...(isCitable(type)
              ? [
                  {
                    id: 'evidence' as const,
                    label: tabs.evidence,
                    count: format.number(page.evidence.length),
                    content: () => <EvidenceTab page={page} />,
                  },
                ]
              : []),
            {
              id: 'work',
              label: work.panel.tab,
              ...(workCount === null ? {} : { count: format.number(workCount) }),
              content: () => <WorkPanel record={{ type, id }} />,
            },
            { id: 'history', label: tabs.history, content: () => <RecordHistory id={id} /> },
          ]}
        />
      </div>
    </Stack>
  );
}
