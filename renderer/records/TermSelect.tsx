import { useMemo, useState } from 'react';
import { termChoices } from './terms.ts';
import type { VocabularyId } from '../../shared/vocabulary/index.ts';
import { ranked } from './ranked.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';

/** More than these are searched, not leafed through. */
const mostToLeafThrough = 12;
/** Stands for "not stated" among the choices; no term is called so. */
const none = '-';

type Props = FieldProps & {
  vocabulary: VocabularyId;
  value: string | null;
  onChange: (id: string | null) => void;
  /** Only these terms, in this order */
  among?: readonly string[];
};

/** One term of a vocabulary, or nothing. Short ones are leafed through, long ones searched. */
export function TermSelect(props: Props) {
  const { language } = useFormat();
  const { vocabulary, among } = props;
  const choices = useMemo(() => {
    const all = termChoices(vocabulary, language);
    return among === undefined
      ? all
      : among.flatMap(id => all.filter(choice => choice.value === id));
  }, [vocabulary, language, among]);
  const speech = useSpeech();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const { value } = props;
  const isKnown = value === null || choices.some(choice => choice.value === value);
  const own = isKnown ? [] : [{ value, label: speech.term(vocabulary, value) ?? value }];
  const field = {
    label: props.label,
    hint: props.hint ?? null,
    problem: props.problem ?? null,
    required: props.required ?? false,
    disabled: props.disabled ?? false,
  };
  if (choices.length <= mostToLeafThrough) {
    const nothing =
      props.required === true ? [] : [{ value: none, label: words.records.notChosen }];
    return (
      <Select
        {...field}
        choices={[...nothing, ...choices, ...own]}
        value={value ?? (props.required === true ? null : none)}
        onChange={id => props.onChange(id === none ? null : id)}
      />
    );
  }
  const text = value === null ? typed : (speech.term(vocabulary, value) ?? value);
  return (
    <ComboBox
      {...field}
      suggestions={ranked([...choices, ...own], text)}
      value={{ text, chosen: value }}
      onChange={next => {
        setTyped(next.text);
        props.onChange(next.chosen);
      }}
    />
  );
}
