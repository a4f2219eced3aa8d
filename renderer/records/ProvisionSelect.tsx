import { useState } from 'react';
import type { ProvisionTold } from '../../shared/law/provisions.ts';
import type { Choice } from '../ui/choices.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { TagPicker } from '../ui/TagPicker.tsx';
import { useFormat } from '../words/LanguageProvider.tsx';
import { citedProvision, useProvisions } from './provisions.ts';
import { ranked } from './ranked.ts';

/** Those that a theory may rest on, modes of liability, or those of the list to which elements are added. */
type Among = 'crimes' | 'modes' | 'known';

function belongs({ kind, record }: ProvisionTold, among: Among): boolean {
  if (among === 'modes') return kind === 'liability';
  return among === 'known' ? record === null : kind !== 'liability';
}

function useChoices(among: Among): { all: readonly Choice[]; labelOf: (id: string) => string } {
  const { language } = useFormat();
  const provisions = useProvisions();
  const all = [...provisions.values()]
    .filter(each => belongs(each, among))
    .map(each => ({
      value: each.id,
      label: each[language],
      detail: citedProvision(each, language),
    }));
  return { all, labelOf: id => provisions.get(id)?.[language] ?? id };
}

/** One provision, found by its words, law or article. */
export function ProvisionSelect(
  props: FieldProps & {
    among: Among;
    value: string | null;
    onChange: (id: string | null) => void;
  },
) {
  const { among, value, onChange, ...field } = props;
  const { all, labelOf } = useChoices(among);
  const [typed, setTyped] = useState('');
  const text = value === null ? typed : labelOf(value);
  return (
    <ComboBox
      {...field}
      suggestions={ranked(all, text)}
      value={{ text, chosen: value }}
      onChange={next => {
        setTyped(next.text);
        onChange(next.chosen);
      }}
    />
  );
}

/** Several provisions. */
export function ProvisionTags(
  props: FieldProps & {
    among: Among;
    value: readonly string[];
    onChange: (ids: readonly string[]) => void;
  },
) {
  const { among, value, onChange, ...field } = props;
  const { all, labelOf } = useChoices(among);
  const [text, setText] = useState('');
  return (
    <TagPicker
      {...field}
      chosen={value.map(id => ({ value: id, label: labelOf(id) }))}
      onChange={chosen => onChange(chosen.map(choice => choice.value))}
      text={text}
      onText={setText}
      suggestions={ranked(all, text)}
    />
  );
}
