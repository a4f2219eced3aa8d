import { useMemo, useState } from 'react';
import { termChoices } from './terms.ts';
import type { VocabularyId } from '../../shared/vocabulary/index.ts';
import { ranked } from './ranked.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { TagPicker } from '../ui/TagPicker.tsx';
import { useFormat } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';

/** Several terms of one vocabulary. */
export function TermTags(
  props: FieldProps & {
    vocabulary: VocabularyId;
    value: readonly string[];
    onChange: (ids: readonly string[]) => void;
  },
) {
  const { language } = useFormat();
  const speech = useSpeech();
  const [text, setText] = useState('');
  const { vocabulary, value, onChange, ...field } = props;
  const choices = useMemo(() => termChoices(vocabulary, language), [vocabulary, language]);
  return (
    <TagPicker
      {...field}
      chosen={value.map(id => ({ value: id, label: speech.term(vocabulary, id) ?? id }))}
      onChange={chosen => onChange(chosen.map(choice => choice.value))}
      text={text}
      onText={setText}
      suggestions={ranked(choices, text)}
    />
  );
}
