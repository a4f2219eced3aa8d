import { ChevronDown } from 'lucide-react';
import { useEffect } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { choiceCalled, choiceOf, type Choice } from './choices.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import fieldSheet from './Field.module.css';
import { useProblem } from './formProblems.ts';
import sheet from './Popover.module.css';

const css = classes(sheet);
const field = classes(fieldSheet);

/** What stands in a ComboBox: the text, and the suggestion it came from (`null` for free text). */
export type ComboBoxValue<Value extends string = string> = Readonly<{
  text: string;
  chosen: Value | null;
}>;

/**
 * Text with suggestions from what the vault knows. The caller finds the suggestions for `value.text`
 * (at once or later, `busy` meanwhile) and gives them in order. With `freeText` what was typed stands
 * as it is, with `chosen: null`; without it, a label typed whole is chosen by that, and text that was not
 * chosen is taken back on leaving.
 */
export function ComboBox<Value extends string>(
  props: FieldProps & {
    suggestions: readonly Choice<Value>[];
    value: ComboBoxValue<Value>;
    onChange: (value: ComboBoxValue<Value>) => void;
    freeText?: boolean;
    busy?: boolean;
    placeholder?: string;
    autoFocus?: boolean;
  },
) {
  const words = useWords();
  const { freeText = false, busy = false, value } = props;
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  const choose = (key: string | number | null) => {
    // On leaving, react-aria says again what is chosen already; it need not be among the suggestions then.
    if (key !== null && key === value.chosen) return;
    const choice = choiceOf(props.suggestions, key);
    if (choice) props.onChange({ text: choice.label, chosen: choice.value });
    else if (!freeText) props.onChange({ text: '', chosen: null });
  };
  const called =
    freeText || value.chosen !== null ? null : choiceCalled(props.suggestions, value.text);
  useEffect(() => {
    if (called) props.onChange({ text: called.label, chosen: called.value });
  });
  return (
    <AriaComboBox<Choice<Value>>
      ref={ref}
      className={field('field')}
      items={props.suggestions}
      defaultFilter={() => true}
      inputValue={value.text}
      onInputChange={text => {
        if (text !== value.text) props.onChange({ text, chosen: null });
      }}
      value={value.chosen}
      onChange={choose}
      allowsCustomValue={freeText}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={props.label} required={props.required} />
      <Group className={field('group')} isInvalid={problem !== null}>
        <Input
          className={field('input')}
          placeholder={props.placeholder ?? ''}
          autoComplete="off"
          spellCheck="false"
        />
        <Button className={field('affix')} aria-label={words.ui.openList}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes hint={props.hint} problem={problem} />
      <Popover className={css('popover')}>
        <ListBox<Choice<Value>>
          className={css('list')}
          renderEmptyState={() => (
            <p className={css('empty')}>
              {busy ? words.ui.searching : words.ui.noSuggestions}{' '}
              {freeText && !busy && value.text !== '' && words.ui.keepsWhatYouTyped}
            </p>
          )}
        >
          {choice => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className={css('item', 'plain')}
            >
              <span className={css('text')}>
                <Text slot="label">{choice.label}</Text>
                {choice.detail !== undefined && (
                  <Text slot="description" className={css('detail')}>
                    {choice.detail}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
