import { TriangleAlert } from 'lucide-react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import sheet from './Field.module.css';
import { useProblem } from './formProblems.ts';

const css = classes(sheet);

/** What a typed date was understood as: in words and as EDTF, or what stands in the way. */
export type DateReading =
  Readonly<{ ok: true; reading: string; edtf: string }> | Readonly<{ ok: false; problem: string }>;

/**
 * A date as people know it: exact, approximate, a span, a bound. The text stays as typed; under it stands
 * how it is read, so that a wrong reading is seen before it is recorded.
 */
export function DateField(
  props: FieldProps & {
    value: string;
    onChange: (text: string) => void;
    /** What looks odd about it; it stands in nobody's way */
    doubt?: string | null;
    /** Called on every change; must be quick and pure. */
    read: (text: string) => DateReading;
  },
) {
  const words = useWords();
  const text = props.value.trim();
  const reading = text === '' ? null : props.read(text);
  const problem = props.problem ?? (reading?.ok === false ? reading.problem : null);
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
    >
      <FieldLabel label={props.label} required={props.required} />
      <Input className={css('input')} />
      <FieldNotes
        hint={reading?.ok === true ? null : (props.hint ?? words.ui.dateExamples)}
        problem={problem}
      >
        {reading?.ok === true ? (
          <span className={css('reading')} aria-live="polite">
            {words.ui.readAs(reading.reading)} <code>{reading.edtf}</code>
          </span>
        ) : null}
        {(props.doubt ?? null) !== null && (
          <span className={css('doubt')}>
            <TriangleAlert size={14} aria-hidden />
            <span>{props.doubt}</span>
          </span>
        )}
      </FieldNotes>
    </AriaTextField>
  );
}
