import { useDeferredValue, useState } from 'react';
import { numberLabel } from '../../shared/records/number.ts';
import type { Choice } from '../ui/choices.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Picked } from './EvidencePicker.tsx';

/** One episode, or one statement, of the vault, found by number or by the words in it. */
export function FoundPicker(
  props: FieldProps & {
    type: 'episode' | 'assertion';
    value: Picked;
    onChange: (picked: Picked) => void;
  },
) {
  const words = useWords();
  const { type, value, onChange, ...field } = props;
  const [isUsed, setUsed] = useState(false);
  const text = useDeferredValue(value.id === null ? value.label : '').slice(0, 500);
  const { data, isLoading } = useVaultQuery(
    vault.search.find,
    isUsed && text.trim() !== '' ? { text, types: [type], limit: 20 } : null,
    { keep: true },
  );
  const suggestions = (data?.hits ?? []).map((hit): Choice => {
    const number = hit.number === null ? null : numberLabel('episode', hit.number);
    const label = [number, hit.title].filter(part => part !== null && part !== '').join(' · ');
    return { value: hit.id, label, detail: hit.excerpt.slice(0, 80) };
  });
  return (
    <div onFocus={() => setUsed(true)}>
      <ComboBox
        {...field}
        placeholder={words.records.typeToSearch}
        suggestions={suggestions}
        busy={isLoading}
        value={{ text: value.label, chosen: value.id }}
        onChange={next => onChange({ id: next.chosen, label: next.text })}
      />
    </div>
  );
}
