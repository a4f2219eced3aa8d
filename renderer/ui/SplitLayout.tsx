import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { HiddenText } from './LiveText.tsx';
import sheet from './SplitLayout.module.css';

const css = classes(sheet);

export type SplitColumn = 'sections' | 'list' | 'detail';

/**
 * Sections, list, detail side by side; in a narrow or zoomed window one at a time (`current`) with a way
 * back. `list: null` gives the detail the whole width. Columns out of sight stay mounted and keep their place.
 */
export function SplitLayout(props: {
  /** The section one is in: the page's first heading, for the ear only */
  title: string;
  sections: ReactNode;
  list: ReactNode | null;
  detail: ReactNode;
  current: SplitColumn;
  onCurrent: (column: SplitColumn) => void;
  /** The detail takes the list's room too; the list stays mounted */
  isWide?: boolean;
}) {
  const words = useWords();
  const { current, onCurrent } = props;
  const layout = useRef<HTMLDivElement>(null);
  const last = useRef(current);
  useEffect(() => {
    if (last.current === current) return;
    last.current = current;
    // Only where the column that had focus has just gone out of sight.
    const active = document.activeElement;
    if (
      active === document.body ||
      (active instanceof HTMLElement && active.offsetParent === null)
    ) {
      const column = layout.current?.querySelector<HTMLElement>(`[data-column=${current}]`);
      (column?.querySelector<HTMLElement>('[role=listbox]') ?? column)?.focus();
    }
  }, [current]);

  const look = (column: SplitColumn) =>
    css('column', column, (current === column || noList(column)) && 'current');
  const noList = (column: SplitColumn) =>
    column === 'detail' && current === 'list' && props.list === null;
  return (
    <div
      ref={layout}
      className={css('layout', (props.isWide === true || props.list === null) && 'whole')}
    >
      <div className={look('sections')} data-column="sections" tabIndex={-1}>
        {props.sections}
      </div>
      <main className={css('work')}>
        <HiddenText as="h1">{props.title}</HiddenText>
        {props.list !== null && (
          <section
            className={look('list')}
            data-column="list"
            tabIndex={-1}
            aria-label={words.ui.list}
          >
            <div className={css('back')}>
              <Button
                variant="quiet"
                size="small"
                icon={ArrowLeft}
                onPress={() => onCurrent('sections')}
              >
                {words.ui.backToSections}
              </Button>
            </div>
            <div className={css('fill')}>{props.list}</div>
          </section>
        )}
        <section
          className={look('detail')}
          data-column="detail"
          tabIndex={-1}
          aria-label={words.ui.detail}
        >
          <div className={css('back')}>
            <Button
              variant="quiet"
              size="small"
              icon={ArrowLeft}
              onPress={() => onCurrent(props.list === null ? 'sections' : 'list')}
            >
              {props.list === null ? words.ui.backToSections : words.ui.backToList}
            </Button>
          </div>
          <div className={css('fill')}>{props.detail}</div>
        </section>
      </main>
    </div>
  );
}
