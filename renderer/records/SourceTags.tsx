import { useDeferredValue, useState } from 'react';
import { numberLabel } from '../../shared/records/number.ts';
import type { FieldProps } from '../ui/Field.tsx';
import { TagPicker } from '../ui/TagPicker.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';

/** Sources that have a record, by code name or number: their consent goes along with what rests on them. */
export function SourceTags(
  props: Partial<FieldProps> & {
    value: readonly string[];
    onChange: (ids: string[]) => void;
  },
) {
  const words = useWords();
  const { value, onChange, ...field } = props;
  const [text, setText] = useState('');
  const [isUsed, setUsed] = useState(false);
  const asked = useDeferredValue(text).slice(0, 200);
  const found = useVaultQuery(
    vault.catalogue.list,
    isUsed
      ? {
          filter: { type: 'source', text: asked, status: 'active', kind: null, review: null },
          order: 'name',
          descending: false,
          cursor: null,
          limit: 20,
        }
      : null,
    { keep: true },
  );
  const chosen = useVaultQuery(
    vault.catalogue.labels,
    value.length === 0 ? null : { ids: [...value] },
    { keep: true },
  );
  const labels = new Map((chosen.data ?? []).map(({ id, label }) => [id, label]));
  return (
    <div onFocus={() => setUsed(true)}>
      <TagPicker
        label={words.sources.records}
        hint={words.sources.recordsHint}
        {...field}
        placeholder={words.records.typeToSearch}
        chosen={value.map(id => ({ value: id, label: labels.get(id) ?? '…' }))}
        onChange={next => onChange(next.map(each => each.value))}
        text={text}
        onText={setText}
        suggestions={(found.data?.rows ?? []).map(row => ({
          value: row.id,
          label: `${numberLabel('source', row.number)} ${row.name ?? ''}`.trim(),
        }))}
        busy={found.isLoading}
      />
    </div>
  );
}
