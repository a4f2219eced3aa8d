import { useId, type ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './Layout.module.css';

const css = classes(sheet);

/** Things under one another. */
export function Stack(props: { gap?: 'tight' | 'normal' | 'loose'; children: ReactNode }) {
  const { gap = 'normal' } = props;
  return <div className={css('stack', gap !== 'normal' && gap)}>{props.children}</div>;
}

/** Things beside one another that wrap where there is no room. */
export function Inline(props: { children: ReactNode }) {
  return <div className={css('inline')}>{props.children}</div>;
}

/** Columns of equal width, as many as fit. */
export function Columns(props: { children: ReactNode }) {
  return <div className={css('columns')}>{props.children}</div>;
}

/** The content of a page or of the detail column, with its margins. */
export function PageBody(props: { children: ReactNode }) {
  return <div className={css('page')}>{props.children}</div>;
}

/** A part of a page under its own heading, parted by a hairline. */
export function Section(props: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
}) {
  const titleId = useId();
  const Title = props.level === 3 ? 'h3' : 'h2';
  return (
    <section className={css('section')} aria-labelledby={titleId}>
      <div className={css('head')}>
        <Title id={titleId} className={css('title')}>
          {props.title}
        </Title>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}

/** Text of the second rank: quieter, and where `small`, 12 px. */
export function Second(props: { children: ReactNode; small?: boolean }) {
  return <span className={css(props.small === true ? 'small' : 'second')}>{props.children}</span>;
}
