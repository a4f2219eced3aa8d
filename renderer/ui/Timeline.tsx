import type { ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { classes } from './classes.ts';
import { HiddenText } from './LiveText.tsx';
import sheet from './Timeline.module.css';

const css = classes(sheet);

/** How surely an edge of a stretch of time is known. */
export type Edge = 'sharp' | 'soft';

export type TimelineEntry = Readonly<{
  id: string;
  /** The date as a reader says it: "about September 2022" */
  when: string;
  /** A moment, or a stretch with two edges. A soft one fades: nobody knows exactly where it ends. */
  extent:
    Readonly<{ kind: 'point'; edge: Edge }> | Readonly<{ kind: 'span'; start: Edge; end: Edge }>;
  title: ReactNode;
  /** Beside the title: status, strength of proof */
  marks?: ReactNode;
  detail?: ReactNode;
  /** Heading that begins with this entry: a year, a place */
  heading?: string;
  /** What is not known between the entry before and this one: "14 months without a record" */
  gap?: string;
  onOpen?: () => void;
}>;

/** What happened, from top to bottom. A list to a screen reader; uncertainty is said as well as drawn. */
export function Timeline(props: {
  label: string;
  entries: readonly TimelineEntry[];
  selectedId?: string | null;
}) {
  return (
    <div className={css('frame')}>
      <ol className={css('timeline')} aria-label={props.label}>
        {props.entries.map(entry => (
          <li key={entry.id}>
            {entry.heading !== undefined && <p className={css('group')}>{entry.heading}</p>}
            {entry.gap !== undefined && (
              <div className={css('entry')}>
                <span className={css('when')} />
                <span className={css('gapTrack')} />
                <p className={css('gap')}>{entry.gap}</p>
              </div>
            )}
            <Entry entry={entry} isSelected={entry.id === props.selectedId} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Entry(props: { entry: TimelineEntry; isSelected: boolean }) {
  const words = useWords();
  const { entry } = props;
  const { extent } = entry;
  const isUnsure =
    extent.kind === 'point'
      ? extent.edge === 'soft'
      : extent.start === 'soft' || extent.end === 'soft';
  return (
    <div className={css('entry', props.isSelected && 'selected')}>
      <div className={css('when')}>
        {entry.when}
        {isUnsure && <HiddenText> ({words.ui.dateUncertain})</HiddenText>}
      </div>
      <div className={css('track')} aria-hidden>
        {extent.kind === 'point' ? (
          <span className={css('point', extent.edge === 'soft' && 'soft')} />
        ) : (
          <span
            className={css(
              'bar',
              extent.start === 'soft' && 'softStart',
              extent.end === 'soft' && 'softEnd',
            )}
          />
        )}
      </div>
      <div className={css('content')}>
        <div className={css('title')}>
          {entry.onOpen ? (
            <button
              type="button"
              className={css('open')}
              aria-current={props.isSelected}
              onClick={entry.onOpen}
            >
              {entry.title}
            </button>
          ) : (
            <span className={css('name')}>{entry.title}</span>
          )}
          {entry.marks}
        </div>
        {(entry.detail ?? null) !== null && <div className={css('detail')}>{entry.detail}</div>}
      </div>
    </div>
  );
}
