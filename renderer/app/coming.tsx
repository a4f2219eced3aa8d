/** Stand-ins for screens that are being written; this file goes when the last of them is there. */
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

function Coming() {
  const words = useWords();
  return <EmptyState title={words.common.loading} />;
}

export {
  Coming as ChildrenScreen,
  Coming as ChildScreen,
  Coming as RegisterChildScreen,
  Coming as RecordEpisodeScreen,
  Coming as EpisodeScreen,
};
