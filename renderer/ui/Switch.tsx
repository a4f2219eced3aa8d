import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
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
    <SwitchField
      className={css('field')}
      isSelected={props.on}
      onChange={props.onChange}
      isDisabled={props.disabled ?? false}
    >
      <SwitchButton className={css('option')}>
        <span className={css('track')} aria-hidden />
        <span className={css('text')}>{props.children}</span>
      </SwitchButton>
      {(props.detail ?? null) !== null && (
        <Text slot="description" className={css('detail', 'afterTrack')}>
          {props.detail}
        </Text>
      )}
    </SwitchField>
  );
}
