import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './Field.module.css';

const css = classes(sheet);

/** What every field of a form takes. A `problem` says what to do, in a sentence. */
export type FieldProps = Readonly<{
  label: string;
  hint?: ReactNode;
  problem?: string | null;
  required?: boolean;
  disabled?: boolean;
}>;

/** The name of a field, and in words whether it must be filled. */
export function FieldLabel(props: { label: string; required?: boolean | undefined }) {
  const words = useWords();
  return (
    <Label className={css('label')}>
      {props.label}
      {props.required === true && <span className={css('required')}>{words.ui.required}</span>}
    </Label>
  );
}

/** What helps before and what is wrong after: both are read out with the field. */
export function FieldNotes(props: {
  hint?: ReactNode;
  problem?: string | null | undefined;
  children?: ReactNode;
}) {
  const problem = props.problem ?? null;
  const hasNotes = (props.hint ?? null) !== null || (props.children ?? null) !== null;
  return (
    <>
      {hasNotes && (
        <Text slot="description" className={css('hint')}>
          {props.children}
          {props.hint}
        </Text>
      )}
      {problem !== null && (
        <FieldError className={css('problem')}>
          <CircleAlert size={14} aria-hidden />
          <span>{problem}</span>
        </FieldError>
      )}
    </>
  );
}
