import { Input, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import sheet from './Field.module.css';
import { useProblem } from './formProblems.ts';

const css = classes(sheet);

/** One line of text. Spelling marks and autofill are off: what is typed here belongs to the vault alone. */
export function TextField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    onBlur?: () => void;
    placeholder?: string;
    maxLength?: number;
    autoFocus?: boolean;
    /** Language of the text, where it is not the interface's: `ru`, `en` */
    lang?: string;
    inputMode?: 'text' | 'numeric' | 'email' | 'tel';
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
      onBlur={() => props.onBlur?.()}
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      spellCheck="false"
      validationBehavior="aria"
      inputMode={props.inputMode ?? 'text'}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel label={props.label} required={props.required} />
      <Input className={css('input')} placeholder={props.placeholder ?? ''} lang={props.lang} />
      <FieldNotes hint={props.hint} problem={problem} />
    </AriaTextField>
  );
}
