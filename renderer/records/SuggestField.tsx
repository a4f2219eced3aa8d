import { useDeferredValue, useState } from 'react';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import type { SuggestedField } from '../vault/suggestions.ts';

/** A line of text with what the vault has seen in such a field before. It asks only once someone is in it. */
export function SuggestField(
  props: FieldProps & {
    field: SuggestedField;
    value: string;
    onChange: (text: string) => void;
    placeholder?: string;
  },
) {
  const { field, value, onChange, ...rest } = props;
  const [isUsed, setUsed] = useState(false);
  const text = useDeferredValue(value).slice(0, 200);
  const { data, isLoading } = useVaultQuery(vault.search.suggest, isUsed ? { field, text } : null, {
    keep: true,
  });
  return (
    <div onFocus={() => setUsed(true)}>
      <ComboBox
        {...rest}
        freeText
        busy={isLoading}
        suggestions={(data ?? []).map(each => ({ value: each, label: each }))}
        value={{ text: value, chosen: null }}
        onChange={next => onChange(next.text.slice(0, 1000))}
      />
    </div>
  );
}
