import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { classes } from './classes.ts';
import sheet from './Toggles.module.css';

const css = classes(sheet);

/** A setting that takes effect at once. In a form that is sent, take Checkbox. */
export function Switch(props: {
  children: ReactNode;
  detail?: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <AriaSwitch
      className={css('option')}
      isSelected={props.on}
      onChange={props.onChange}
      isDisabled={props.disabled ?? false}
    >
      <span className={css('track')} aria-hidden />
      <span className={css('text')}>
        {props.children}
        {(props.detail ?? null) !== null && <span className={css('detail')}>{props.detail}</span>}
      </span>
    </AriaSwitch>
  );
}
