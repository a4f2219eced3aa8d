import type { Confidence } from '../../shared/records/primitives.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';

const levels = ['high', 'medium', 'low'] as const;

/** How sure the person who records is. */
export function ConfidenceSelect(
  props: Omit<FieldProps, 'label'> & {
    value: Confidence;
    onChange: (value: Confidence) => void;
  },
) {
  const { records } = useWords();
  const speech = useSpeech();
  return (
    <Select
      label={records.confidence}
      hint={props.hint ?? null}
      choices={[
        { value: '-', label: records.notChosen },
        ...levels.map(value => ({ value, label: speech.choice(value) ?? value })),
      ]}
      value={props.value ?? '-'}
      onChange={chosen => props.onChange(levels.find(level => level === chosen) ?? null)}
    />
  );
}
