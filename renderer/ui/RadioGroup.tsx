import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import { choiceOf, type Choice } from './choices.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import fieldSheet from './Field.module.css';
import { useProblem } from './formProblems.ts';
import sheet from './Toggles.module.css';

const css = classes(sheet);
const field = classes(fieldSheet);

/** Exactly one out of a few, all in sight. For more than about six take Select. */
export function RadioGroup<Value extends string>(
  props: FieldProps & {
    choices: readonly Choice<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    direction?: 'column' | 'row';
  },
) {
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  return (
    <AriaRadioGroup
      ref={ref}
      className={field('field')}
      value={props.value}
      onChange={key => {
        const choice = choiceOf(props.choices, key);
        if (choice) props.onChange(choice.value);
      }}
      orientation={props.direction === 'row' ? 'horizontal' : 'vertical'}
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={props.label} required={props.required} />
      <div className={css(props.direction === 'row' ? 'row' : 'options')}>
        {props.choices.map(choice => (
          <RadioField
            key={choice.value}
            value={choice.value}
            className={css('field')}
            isDisabled={choice.disabled ?? false}
          >
            <RadioButton className={css('option')}>
              <span className={css('dot')} aria-hidden />
              <span className={css('text')}>{choice.label}</span>
            </RadioButton>
            {choice.detail !== undefined && (
              <Text slot="description" className={css('detail')}>
                {choice.detail}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes hint={props.hint} problem={problem} />
    </AriaRadioGroup>
  );
}
