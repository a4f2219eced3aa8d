import { CheckboxField, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { CheckboxFace } from './Checkbox.tsx';
import type { Choice } from './choices.ts';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import fieldSheet from './Field.module.css';
import { useProblem } from './formProblems.ts';
import sheet from './Toggles.module.css';

const css = classes(sheet);
const field = classes(fieldSheet);

/** Any number out of a short list, all in sight. The answer keeps the list's order. */
export function CheckboxGroup<Value extends string>(
  props: FieldProps & {
    choices: readonly Choice<Value>[];
    value: readonly Value[];
    onChange: (value: readonly Value[]) => void;
    direction?: 'column' | 'row';
  },
) {
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  return (
    <AriaCheckboxGroup
      ref={ref}
      className={field('field')}
      value={[...props.value]}
      onChange={chosen =>
        props.onChange(
          props.choices.map(choice => choice.value).filter(value => chosen.includes(value)),
        )
      }
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={props.label} required={props.required} />
      <div className={css(props.direction === 'row' ? 'row' : 'options')}>
        {props.choices.map(choice => (
          <CheckboxField
            key={choice.value}
            value={choice.value}
            className={css('field')}
            isDisabled={choice.disabled ?? false}
          >
            <CheckboxFace detail={choice.detail}>{choice.label}</CheckboxFace>
          </CheckboxField>
        ))}
      </div>
      <FieldNotes hint={props.hint} problem={problem} />
    </AriaCheckboxGroup>
  );
}
