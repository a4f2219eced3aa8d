import {
  Circle,
  CircleCheck,
  CircleDot,
  CircleX,
  Clock,
  Lock,
  type LucideIcon,
} from 'lucide-react';
import sheet from './Badge.module.css';
import { classes } from './classes.ts';

const css = classes(sheet);

/** The four signals, the accent, and none. */
export type Signal = 'plain' | 'accent' | 'approved' | 'review' | 'fault' | 'sealed';

const signs: Readonly<Record<Signal, LucideIcon>> = {
  plain: Circle,
  accent: CircleDot,
  approved: CircleCheck,
  review: Clock,
  fault: CircleX,
  sealed: Lock,
};

export type MarkProps = Readonly<{
  signal: Signal;
  word: string;
  /** Instead of the signal's own sign */
  icon?: LucideIcon;
}>;

/** A state in a line of text or a row: a sign and a word, never colour alone. */
export function StatusMark(props: MarkProps) {
  const Icon = props.icon ?? signs[props.signal];
  return (
    <span className={css('mark', props.signal)}>
      <Icon size={12} strokeWidth={2.25} aria-hidden />
      {props.word}
    </span>
  );
}

/** The same on a tint, where a state must be seen first: in a page's head, on a tile. */
export function Badge(props: MarkProps) {
  const Icon = props.icon ?? signs[props.signal];
  return (
    <span className={css('mark', 'badge', props.signal)}>
      <Icon size={12} strokeWidth={2.25} aria-hidden />
      {props.word}
    </span>
  );
}
