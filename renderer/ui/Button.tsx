import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import sheet from './Button.module.css';
import { classes } from './classes.ts';
import { KeyHint } from './KeyHint.tsx';

const css = classes(sheet);

export type ButtonVariant = 'plain' | 'primary' | 'danger' | 'quiet';

/** One action in words. While `busy` it stays in the focus order but does nothing. */
export function Button(props: {
  children: ReactNode;
  onPress?: () => void;
  variant?: ButtonVariant;
  size?: 'normal' | 'small';
  icon?: LucideIcon;
  busy?: boolean;
  disabled?: boolean;
  /** Shown, not bound: `Mod+Enter` */
  shortcut?: string;
  type?: 'button' | 'submit';
  autoFocus?: boolean;
  /** Fuller name for a screen reader, where the visible word needs its neighbours to be understood. */
  name?: string;
}) {
  const { variant = 'plain', size = 'normal', busy = false, icon: Icon } = props;
  const look = variant === 'plain' ? null : variant;
  return (
    <AriaButton
      className={css('button', look, size === 'small' && 'small', busy && 'busy')}
      // Not react-aria's isPending: it announces by an id that is gone when a finished form goes away.
      type={busy ? 'button' : (props.type ?? 'button')}
      aria-disabled={busy}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.name === undefined ? {} : { 'aria-label': props.name })}
      {...(props.onPress && !busy ? { onPress: () => props.onPress?.() } : {})}
    >
      {busy ? (
        <span className={css('spinner')} aria-hidden />
      ) : (
        Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />
      )}
      <span>{props.children}</span>
      {props.shortcut !== undefined && <KeyHint keys={props.shortcut} onFill={look !== null} />}
    </AriaButton>
  );
}
