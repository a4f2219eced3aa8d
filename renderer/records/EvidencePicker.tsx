import { useState } from 'react';
import { ComboBox } from '../ui/ComboBox.tsx';
import { type Choice } from '../ui/choices.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { TagPicker } from '../ui/TagPicker.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import { useEvidenceChoices } from './useEvidenceChoices.ts';

/** What was picked: the record, and what it is called so that a draft can show it again. */
export type Picked = Readonly<{ id: string | null; label: string }>;

/** One piece of evidence that the vault holds, found by title, file name or number. */
export function EvidencePicker(
  props: FieldProps & { value: Picked; onChange: (picked: Picked) => void },
) {
  const words = useWords();
  const [isUsed, setUsed] = useState(false);
  const { value, onChange, ...field } = props;
  const { suggestions, busy } = useEvidenceChoices(value.id === null ? value.label : '', isUsed);
  return (
    <div onFocus={() => setUsed(true)}>
      <ComboBox
        {...field}
        placeholder={words.records.typeToSearch}
        suggestions={suggestions}
        busy={busy}
        value={{ text: value.label, chosen: value.id }}
        onChange={next => onChange({ id: next.chosen, label: next.text })}
      />
    </div>
  );
}

/** Several pieces of evidence. */
export function EvidenceTags(
  props: FieldProps & {
    value: readonly Choice[];
    onChange: (chosen: readonly Choice[]) => void;
  },
) {
  const words = useWords();
  const [text, setText] = useState('');
  const [isUsed, setUsed] = useState(false);
  const { value, onChange, ...field } = props;
  const { suggestions, busy } = useEvidenceChoices(text, isUsed);
  return (
    <div onFocus={() => setUsed(true)}>
      <TagPicker
        {...field}
        placeholder={words.records.typeToSearch}
        chosen={value}
        onChange={onChange}
        text={text}
        onText={setText}
        suggestions={suggestions}
        busy={busy}
      />
    </div>
  );
}
