import { RecordHistory } from '../../records/RecordHistory.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { evidenceTitle } from '../../records/evidenceChoice.ts';
import { aboutOf, episodeTitle, type ChildPage } from './childPage.ts';

/** Everything that was ever recorded of the child: by whom, when, why, what it was before. */
export function HistoryTab(props: { page: ChildPage }) {
  const speech = useSpeech();
  const { page } = props;
  const nameOf = (type: string, id: string): string | null => {
    switch (type) {
      case 'assertion': {
        const found = page.assertions.find(each => each.id === id);
        return found ? aboutOf(found.fields, speech) : null;
      }
      case 'episode':
      case 'act': {
        const found = page.episodes.find(each => each.episode.id === id || each.act.id === id);
        return found ? episodeTitle(found, speech) : null;
      }
      case 'link': {
        const found = page.evidence.find(each => each.link.id === id);
        return found ? evidenceTitle(found.evidence, speech) : null;
      }
      default:
        return null;
    }
  };
  return <RecordHistory id={page.child.id} whole nameOf={nameOf} />;
}
