import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Button, Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import sheet from './Field.module.css';
import { useProblem } from './formProblems.ts';

const css = classes(sheet);

/** A secret, readable only while the eye is held down: nobody forgets it open. Says when Caps Lock is on. */
export function PassphraseField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    autoFocus?: boolean;
  },
) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const problem = props.problem ?? null;
  const ref = useProblem(props.label, problem);
  return (
    <AriaTextField
      ref={ref}
      className={css('field')}
      type={isShown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      onKeyUp={event => setCapsLock(event.getModifierState('CapsLock'))}
      onBlur={() => setCapsLock(false)}
      isInvalid={problem !== null}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      validationBehavior="aria"
    >
      <FieldLabel label={props.label} required={props.required} />
      <Group
        className={css('group')}
        isInvalid={problem !== null}
        isDisabled={props.disabled ?? false}
      >
        <Input className={css('input')} />
        <Button
          slot={null}
          className={css('affix')}
          aria-label={words.ui.show}
          aria-pressed={isShown}
          isDisabled={props.disabled ?? false}
          onPressStart={() => setShown(true)}
          onPressEnd={() => setShown(false)}
          onBlur={() => setShown(false)}
        >
          <Eye size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes hint={props.hint} problem={problem}>
        {capsLock ? <strong>{words.ui.capsLock} </strong> : null}
      </FieldNotes>
    </AriaTextField>
  );
}
