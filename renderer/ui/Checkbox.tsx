import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import sheet from './Toggles.module.css';

const css = classes(sheet);

/** One statement that is true or not. `mixed` shows that only some of what it stands for are. */
export function Checkbox(props: {
  children: ReactNode;
  detail?: ReactNode;
  checked: boolean;
  mixed?: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <CheckboxField
      className={css('field')}
      isSelected={props.checked}
      isIndeterminate={props.mixed ?? false}
      onChange={props.onChange}
      isDisabled={props.disabled ?? false}
    >
      <CheckboxFace detail={props.detail}>{props.children}</CheckboxFace>
    </CheckboxField>
  );
}

/** The box and the words beside it, for use inside react-aria's CheckboxField. */
export function CheckboxFace(props: { children: ReactNode; detail?: ReactNode }) {
  return (
    <>
      <CheckboxButton className={css('option')}>
        <span className={css('box')} aria-hidden>
          <Check size={14} strokeWidth={3} data-sign="check" />
          <Minus size={14} strokeWidth={3} data-sign="mixed" />
        </span>
        <span className={css('text')}>{props.children}</span>
      </CheckboxButton>
      {(props.detail ?? null) !== null && (
        <Text slot="description" className={css('detail')}>
          {props.detail}
        </Text>
      )}
    </>
  );
}
