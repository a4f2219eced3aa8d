import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import sheet from './Field.module.css';
import { useProblem } from './formProblems.ts';

const css = classes(sheet);

/** A number written as the reader's language writes it; empty is `null`. Arrow keys count by `step`. */
export function NumberField(
  props: FieldProps & {
    value: number | null;
    onChange: (value: number | null) => void;
    min?: number;
    max?: number;
    step?: number;
    unit?: string;
  },
) {
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  return (
    <AriaNumberField
      ref={ref}
      className={css('field')}
      value={props.value ?? Number.NaN}
      onChange={value => props.onChange(Number.isNaN(value) ? null : value)}
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      validationBehavior="aria"
      {...(props.min === undefined ? {} : { minValue: props.min })}
      {...(props.max === undefined ? {} : { maxValue: props.max })}
      {...(props.step === undefined ? {} : { step: props.step })}
    >
      <FieldLabel label={props.label} required={props.required} />
      <Group className={css('group')}>
        <Input className={css('input')} />
        {props.unit !== undefined && <span className={css('unit')}>{props.unit}</span>}
      </Group>
      <FieldNotes hint={props.hint} problem={problem} />
    </AriaNumberField>
  );
}
