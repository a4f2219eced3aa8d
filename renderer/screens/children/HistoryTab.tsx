import { RecordHistory } from '../../records/RecordHistory.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { evidenceTitle } from '../../records/evidenceChoice.ts';
import { aboutOf, episodeTitle, targetName, type ChildPage } from './childPage.ts';

/** Everything that was ever recorded of the child: by whom, when, why, what it was before. */
export function HistoryTab(props: { page: ChildPage }) {
  const speech = useSpeech();
  const { page } = props;
  const called = targetName(page, speech);
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
        if (!found) return null;
        const about = called(found.link.fields.target)?.label ?? null;
        const title = evidenceTitle(found.evidence, speech);
        return about === null ? title : `${title} → ${about}`;
      }
      default:
        return null;
    }
  };
  return <RecordHistory id={page.child.id} whole nameOf={nameOf} />;
}
