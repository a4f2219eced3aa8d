import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './States.module.css';

const css = classes(sheet);

/** What failed, why, and what to do now. The code is for a letter to us; it carries nobody's data. */
export function ErrorState(props: {
  /** The thing: "The list of children could not be read." */
  title: string;
  cause: ReactNode;
  next: ReactNode;
  code?: string;
  actions?: ReactNode;
}) {
  const words = useWords();
  return (
    <div className={css('state')} role="alert">
      <CircleAlert className={css('fault')} size={24} strokeWidth={1.5} aria-hidden />
      <h2 className={css('title')}>{props.title}</h2>
      <dl className={css('facts')}>
        <dt className={css('term')}>{words.ui.errorCause}</dt>
        <dd>{props.cause}</dd>
        <dt className={css('term')}>{words.ui.errorNext}</dt>
        <dd>{props.next}</dd>
      </dl>
      {(props.actions ?? null) !== null && <div className={css('actions')}>{props.actions}</div>}
      {props.code !== undefined && <code className={css('code')}>{props.code}</code>}
    </div>
  );
}
