import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './States.module.css';

const css = classes(sheet);

/** Nothing here yet: what would be here, and how to begin. */
export function EmptyState(props: {
  title: string;
  children?: ReactNode;
  icon?: LucideIcon;
  actions?: ReactNode;
}) {
  const { icon: Icon } = props;
  return (
    <div className={css('state')}>
      {Icon && <Icon className={css('sign')} size={24} strokeWidth={1.5} aria-hidden />}
      <h2 className={css('title')}>{props.title}</h2>
      {(props.children ?? null) !== null && <div className={css('sentence')}>{props.children}</div>}
      {(props.actions ?? null) !== null && <div className={css('actions')}>{props.actions}</div>}
    </div>
  );
}
