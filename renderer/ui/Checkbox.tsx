import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
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
    <AriaCheckbox
      className={css('option')}
      isSelected={props.checked}
      isIndeterminate={props.mixed ?? false}
      onChange={props.onChange}
      isDisabled={props.disabled ?? false}
    >
      <CheckboxFace detail={props.detail}>{props.children}</CheckboxFace>
    </AriaCheckbox>
  );
}

/** The box and the words beside it, for use inside react-aria's Checkbox. */
export function CheckboxFace(props: { children: ReactNode; detail?: ReactNode }) {
  return (
    <>
      <span className={css('box')} aria-hidden>
        <Check size={14} strokeWidth={3} data-sign="check" />
        <Minus size={14} strokeWidth={3} data-sign="mixed" />
      </span>
      <span className={css('text')}>
        {props.children}
        {(props.detail ?? null) !== null && <span className={css('detail')}>{props.detail}</span>}
      </span>
    </>
  );
}
