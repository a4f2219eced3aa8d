import { useDeferredValue, useState } from 'react';
import type { Catalogued } from '../../shared/records/catalogue.ts';
import { numberLabel } from '../../shared/records/number.ts';
import type { Choice } from '../ui/choices.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import type { SuggestedField } from '../vault/suggestions.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { kindVocabulary } from './catalogue.ts';
import { useSpeech } from './useSpeech.ts';

/** A name as it was typed, and the record of who bears it, where one was chosen. */
export type Named = Readonly<{ name: string; record: string | null }>;

/** Marks a suggestion that is a text typed before, and no record. */
const typedBefore = '=';

/**
 * Somebody or something by name: recorded ones are found in any script and by number, and what is typed stands as it
 * is where none of them is meant.
 */
export function NamedField(
  props: FieldProps & {
    type: Catalogued;
    /** What the vault has seen in such a field before is proposed too */
    field: SuggestedField | null;
    value: Named;
    onChange: (named: Named) => void;
  },
) {
  const { catalogue } = useWords();
  const speech = useSpeech();
  const [isUsed, setUsed] = useState(false);
  const { type, field, value, onChange, ...rest } = props;
  const text = useDeferredValue(value.record === null ? value.name : '').slice(0, 200);
  const found = useVaultQuery(
    vault.catalogue.list,
    isUsed
      ? {
          filter: { type, text, status: 'active', kind: null, review: null },
          order: text === '' ? 'changed' : 'name',
          descending: text === '',
          cursor: null,
          limit: 12,
        }
      : null,
    { keep: true },
  );
  const before = useVaultQuery(
    vault.search.suggest,
    isUsed && field !== null ? { field, text } : null,
    { keep: true },
  );
  const chosen = useVaultQuery(
    vault.catalogue.labels,
    value.record === null ? null : { ids: [value.record] },
  );
  const label = chosen.data?.[0]?.label ?? null;
  const recorded = (found.data?.rows ?? []).map((row): Choice => {
    const kinds = row.kinds.map(kind => speech.term(kindVocabulary[type], kind) ?? kind);
    return {
      value: row.id,
      label: row.name ?? numberLabel(type, row.number),
      detail: [numberLabel(type, row.number), ...kinds].join(' · '),
    };
  });
  const typed = (before.data ?? []).map((each): Choice => ({
    value: typedBefore + each,
    label: each,
  }));
  return (
    <div onFocus={() => setUsed(true)}>
      <ComboBox
        {...rest}
        hint={label === null ? (rest.hint ?? null) : catalogue.linked(label)}
        freeText
        busy={found.isLoading}
        suggestions={[...recorded, ...typed]}
        value={{ text: value.name, chosen: value.record }}
        onChange={next => {
          const isRecord = next.chosen !== null && !next.chosen.startsWith(typedBefore);
          onChange({ name: next.text.slice(0, 1000), record: isRecord ? next.chosen : null });
        }}
      />
    </div>
  );
}
