import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classes } from './classes.ts';
import { KeyHint } from './KeyHint.tsx';
import sheet from './Tooltip.module.css';

const css = classes(sheet);

/** A short explanation on hover and on focus. The child must be focusable (a react-aria button or link). */
export function Tooltip(props: { text: string; shortcut?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {props.children}
      <AriaTooltip className={css('tooltip')} offset={6}>
        {props.text}
        {props.shortcut !== undefined && <KeyHint keys={props.shortcut} onFill />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
