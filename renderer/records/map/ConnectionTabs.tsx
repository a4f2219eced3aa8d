import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

type TabId = 'map' | 'timeline' | 'patterns';

/** The page of what lies over the whole vault: map, time and patterns are its sides. */
export function ConnectionTabs(props: { selected: TabId; children: ReactNode }) {
  const { map: says } = useWords();
  const [, go] = useLocation();
  const content = () => props.children;
  return (
    <>
      <PageHeader level={2} title={says.section} />
      <PageBody>
        <Tabs<TabId>
          label={says.tabs.label}
          selected={props.selected}
          onSelect={id => go(addresses[id])}
          tabs={(['map', 'timeline', 'patterns'] as const).map(id => ({
            id,
            label: says.tabs[id],
            content,
          }))}
        />
      </PageBody>
    </>
  );
}
