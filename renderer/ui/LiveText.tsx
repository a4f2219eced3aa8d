import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './LiveText.module.css';

const css = classes(sheet);

/** Read out when it changes, never seen: for what the eye gets from the layout. */
export function LiveText(props: { children: ReactNode }) {
  return (
    <span className={css('hidden')} role="status">
      {props.children}
    </span>
  );
}

/** Read where it stands, never seen. */
export function HiddenText(props: { children: ReactNode; as?: 'span' | 'h1' | 'h2' | 'h3' }) {
  const Tag = props.as ?? 'span';
  return <Tag className={css('hidden')}>{props.children}</Tag>;
}
