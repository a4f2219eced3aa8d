import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import sheet from './HistoryList.module.css';
import { HiddenText } from './LiveText.tsx';

const css = classes(sheet);

/** One value before and after; `null` is "there was nothing". */
export type HistoryChange = Readonly<{
  field: string;
  before: ReactNode | null;
  after: ReactNode | null;
}>;

export type HistoryEntry = Readonly<{
  id: string;
  who: string;
  /** UTC text of the ledger */
  at: string;
  what: ReactNode;
  changes: readonly HistoryChange[];
  /** The record began with it: there was nothing before, and nothing of that kind is told */
  isBeginning?: boolean;
  why: string | null;
  /** Ledger position, a status, a way to the raw entry */
  marks?: ReactNode;
}>;

/** Who changed what, when and why; newest first as given. */
export function HistoryList(props: { label: string; entries: readonly HistoryEntry[] }) {
  const words = useWords();
  const format = useFormat();
  return (
    <ol className={css('history')} aria-label={props.label}>
      {props.entries.map(entry => (
        <li key={entry.id} className={css('entry')}>
          <div className={css('head')}>
            <span className={css('what')}>{entry.what}</span>
            <span className={css('by')}>
              {entry.who} · <time dateTime={entry.at}>{format.moment(entry.at)}</time>
            </span>
            <span className={css('marks')}>{entry.marks}</span>
          </div>
          {entry.changes.map(change => (
            <div key={change.field} className={css('change')}>
              <span className={css('field')}>{change.field}</span>
              {entry.isBeginning === true ? (
                <span className={css('after')}>{change.after}</span>
              ) : (
                <>
                  <HiddenText>{words.ui.historyWas}: </HiddenText>
                  <Value value={change.before} look="before" tag="del" />
                  <ArrowRight size={12} className={css('arrow')} aria-hidden />
                  <HiddenText>{words.ui.historyNow}: </HiddenText>
                  <Value value={change.after} look="after" tag="ins" />
                </>
              )}
            </div>
          ))}
          {entry.why !== null && (
            <p className={css('why')}>
              {words.ui.historyWhy}: {entry.why}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Value(props: { value: ReactNode | null; look: 'before' | 'after'; tag: 'del' | 'ins' }) {
  const words = useWords();
  const Tag = props.tag;
  return props.value === null ? (
    <span className={css('nothing')}>{words.ui.historyNothing}</span>
  ) : (
    <Tag className={css(props.look)}>{props.value}</Tag>
  );
}
