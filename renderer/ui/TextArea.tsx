import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import sheet from './Field.module.css';
import { useProblem } from './formProblems.ts';

const css = classes(sheet);

/** Several lines of text; grows by its corner. */
export function TextArea(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    rows?: number;
    maxLength?: number;
    lang?: string;
  },
) {
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  return (
    <AriaTextField
      ref={ref}
      className={css('field')}
      value={props.value}
      onChange={props.onChange}
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      autoComplete="off"
      spellCheck="false"
      validationBehavior="aria"
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel label={props.label} required={props.required} />
      <AriaTextArea className={css('input', 'area')} rows={props.rows ?? 3} lang={props.lang} />
      <FieldNotes hint={props.hint} problem={problem} />
    </AriaTextField>
  );
}
