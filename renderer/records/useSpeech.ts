import { useMemo } from 'react';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { speechOf, type Speech } from './speech.ts';

/** Terms, dates and choices of records in the language of the window. */
export function useSpeech(): Speech {
  const { members } = useWords();
  const format = useFormat();
  return useMemo(() => speechOf(members, format), [members, format]);
}
