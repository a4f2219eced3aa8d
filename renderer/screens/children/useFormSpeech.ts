import { useMemo } from 'react';
import type { VocabularyId } from '../../../shared/vocabulary/index.ts';
import { termChoices } from '../../records/terms.ts';
import type { Speech } from '../../records/speech.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import type { Choice } from '../../ui/choices.ts';
import { useFormat, useWords, type Words } from '../../words/LanguageProvider.tsx';

/** What fields of records say. */
export interface FormSpeech extends Speech {
  readonly assertions: Words['assertions'];
  readonly episodes: Words['episodes'];
  /** The sentence at a field that must be filled */
  readonly required: string;
  terms(vocabulary: VocabularyId): readonly Choice[];
  /** Fixed answers of a record, in words */
  choices<Value extends string>(values: readonly Value[]): readonly Choice<Value>[];
}

export function useFormSpeech(): FormSpeech {
  const speech = useSpeech();
  const words = useWords();
  const { language } = useFormat();
  return useMemo(
    () => ({
      ...speech,
      assertions: words.assertions,
      episodes: words.episodes,
      required: words.records.problems.required,
      terms: vocabulary => termChoices(vocabulary, language),
      choices: values => values.map(value => ({ value, label: speech.choice(value) ?? value })),
    }),
    [speech, words, language],
  );
}
