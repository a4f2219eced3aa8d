import { ConnectionTabs } from '../../records/map/ConnectionTabs.tsx';
import { TimelinePanel } from '../../records/timeline/TimelinePanel.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** All that is recorded, in the order of days. */
export function TimelineScreen() {
  const { timeline } = useWords().map;
  return (
    <ConnectionTabs selected="timeline">
      <TimelinePanel subject={{ type: 'vault' }} title={timeline.title} isNarrowed />
    </ConnectionTabs>
  );
}
