import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Beside a list of which nothing is open. */
export function NothingChosen() {
  const { home } = useWords().session;
  return <EmptyState title={home.nothingChosen}>{home.nothingChosenSentence}</EmptyState>;
}
