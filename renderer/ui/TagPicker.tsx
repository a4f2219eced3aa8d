import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Choice } from './choices.ts';
import { classes } from './classes.ts';
import { ComboBox } from './ComboBox.tsx';
import type { FieldProps } from './Field.tsx';
import sheet from './TagPicker.module.css';

const css = classes(sheet);

/**
 * Several choices, each a tag that Delete or its cross removes. The caller finds the suggestions for
 * `text`; those already chosen are left out here.
 */
export function TagPicker<Value extends string>(
  props: FieldProps & {
    chosen: readonly Choice<Value>[];
    onChange: (chosen: readonly Choice<Value>[]) => void;
    text: string;
    onText: (text: string) => void;
    suggestions: readonly Choice<Value>[];
    busy?: boolean;
    placeholder?: string;
  },
) {
  const words = useWords();
  const { chosen, suggestions } = props;
  // Kept until the next letter: the list of suggestions closes only when it sees a choice being made.
  const [lastChosen, setLastChosen] = useState<Value | null>(null);
  const isChosen = (value: string) => chosen.some(choice => choice.value === value);
  return (
    <div className={css('picker')}>
      <ComboBox
        label={props.label}
        hint={props.hint ?? null}
        problem={props.problem ?? null}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        busy={props.busy ?? false}
        placeholder={props.placeholder ?? ''}
        suggestions={suggestions.filter(choice => !isChosen(choice.value))}
        value={{ text: props.text, chosen: props.text === '' ? lastChosen : null }}
        onChange={value => {
          const choice = suggestions.find(suggestion => suggestion.value === value.chosen);
          setLastChosen(choice?.value ?? null);
          if (choice) props.onChange([...chosen, choice]);
          props.onText(choice ? '' : value.text);
        }}
      />
      {chosen.length > 0 && (
        <TagGroup
          aria-label={`${props.label}: ${words.ui.chosen(chosen.length)}`}
          onRemove={keys => {
            setLastChosen(null);
            props.onChange(chosen.filter(choice => !keys.has(choice.value)));
          }}
        >
          <TagList className={css('tags')} items={chosen}>
            {choice => (
              <Tag id={choice.value} textValue={choice.label} className={css('tag')}>
                {choice.label}
                <Button
                  slot="remove"
                  className={css('remove')}
                  aria-label={words.ui.removeItem(choice.label)}
                >
                  <X size={14} aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
