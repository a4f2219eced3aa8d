import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import sheet from './Button.module.css';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';

const css = classes(sheet);

/** One action as a sign; its name is the tooltip and what a screen reader says. */
export function IconButton(props: {
  name: string;
  icon: LucideIcon;
  onPress: () => void;
  shortcut?: string;
  size?: 'normal' | 'small';
  disabled?: boolean;
  /** For a toggle: whether it is on */
  pressed?: boolean;
}) {
  const { icon: Icon, size = 'normal' } = props;
  return (
    <Tooltip
      text={props.name}
      {...(props.shortcut === undefined ? {} : { shortcut: props.shortcut })}
    >
      <AriaButton
        className={css('button', 'quiet', 'icon', size === 'small' && 'small')}
        aria-label={props.name}
        isDisabled={props.disabled ?? false}
        onPress={() => props.onPress()}
        {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
