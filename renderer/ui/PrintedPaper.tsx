import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { classes } from './classes.ts';
import sheet from './PrintedPaper.module.css';

const css = classes(sheet);

/** Paper that is seen by the printer only: it is printed as soon as it is there. */
export function PrintedPaper(props: { title?: string; onDone: () => void; children: ReactNode }) {
  const { title, onDone } = props;
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });
  // once, however often the screen behind it is drawn anew
  useEffect(() => {
    const done = () => latest.current();
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, []);
  return createPortal(
    <article className={css('paper')}>
      {title !== undefined && <h1 className={css('title')}>{title}</h1>}
      {props.children}
    </article>,
    document.body,
  );
}
