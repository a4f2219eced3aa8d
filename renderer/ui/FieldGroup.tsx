import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './Form.module.css';

const css = classes(sheet);

/** Fields that belong together under one name; `columns` puts short ones side by side where there is room. */
export function FieldGroup(props: { label: string; columns?: boolean; children: ReactNode }) {
  return (
    <fieldset className={css('group')}>
      <legend className={css('legend')}>{props.label}</legend>
      {props.columns === true ? (
        <div className={css('columns')}>{props.children}</div>
      ) : (
        props.children
      )}
    </fieldset>
  );
}
