import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { choiceOf, type Choice } from './choices.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import fieldSheet from './Field.module.css';
import { useProblem } from './formProblems.ts';
import sheet from './Popover.module.css';

const css = classes(sheet);
const field = classes(fieldSheet);

/** One of a short, fixed list. For long or growing lists take ComboBox. */
export function Select<Value extends string>(
  props: FieldProps & {
    choices: readonly Choice<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    placeholder?: string;
  },
) {
  const words = useWords();
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  return (
    <AriaSelect
      ref={ref}
      className={field('field')}
      value={props.value}
      onChange={key => {
        const choice = choiceOf(props.choices, key);
        if (choice) props.onChange(choice.value);
      }}
      placeholder={props.placeholder ?? words.ui.nothingChosen}
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={props.label} required={props.required} />
      <Button className={css('trigger')}>
        <SelectValue className={css('triggerText')}>
          {({ defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : choiceOf(props.choices, props.value)?.label
          }
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes hint={props.hint} problem={problem} />
      <Popover className={css('popover')}>
        <ListBox className={css('list')} items={props.choices}>
          {choice => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className={css('item')}
              isDisabled={choice.disabled ?? false}
            >
              {({ isSelected }) => (
                <>
                  {isSelected && <Check size={16} aria-hidden />}
                  <span className={css('text')}>
                    <Text slot="label">{choice.label}</Text>
                    {choice.detail !== undefined && (
                      <Text slot="description" className={css('detail')}>
                        {choice.detail}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
