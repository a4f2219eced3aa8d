import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useWords } from '../words/LanguageProvider.tsx';
import { useDensity } from './Appearance.tsx';
import { classes } from './classes.ts';
import { activeAfterChange, movedTo, rowHeight, toggled } from './listKeys.ts';
import sheet from './VirtualList.module.css';

const css = classes(sheet);

/** Where a reader stood in a list, to be given back when they return to it. */
export type ListPlace = Readonly<{ offset: number; activeKey: string | null }>;

/**
 * A list of any length. Arrows, J/K, Page, Home and End move; Enter or a click opens; Space chooses, with
 * Shift a whole stretch. Rows are of one height, so only those in sight exist. When rows are added or
 * change, the active one stays the same record. Rows hold text and marks, no controls of their own.
 */
export function VirtualList<Item>(props: {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item, index: number) => ReactNode;
  lines?: 1 | 2 | 3;
  /** All there are, when not all are loaded */
  total?: number | null;
  openKey: string | null;
  onOpen: (key: string) => void;
  onActive?: (key: string) => void;
  checked?: ReadonlySet<string>;
  onChecked?: (checked: ReadonlySet<string>) => void;
  /** Called once for each length of `items` when the end comes near */
  onReachEnd?: () => void;
  isLoadingMore?: boolean;
  empty?: ReactNode;
  place?: ListPlace | null;
  onLeave?: (place: ListPlace) => void;
  autoFocus?: boolean;
}) {
  const words = useWords();
  const idBase = useId();
  const { items, keyOf, onReachEnd, onLeave, place = null } = props;
  const height = rowHeight(props.lines ?? 2, useDensity());
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);

  const [activeKey, setActiveKey] = useState(place?.activeKey ?? props.openKey);
  const lastIndex = useRef(0);
  const active = activeAfterChange(keys, activeKey, lastIndex.current);
  const lastToggled = useRef<number | null>(null);
  const isCheckable = props.checked !== undefined && props.onChecked !== undefined;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialOffset: place?.offset ?? 0,
    getItemKey: index => keys[index] ?? index,
    // The active row must exist even when scrolled away, for aria-activedescendant to point at.
    rangeExtractor: range => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || shown.includes(active)
        ? shown
        : [...shown, active].sort((one, other) => one - other);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  // A list that was out of sight could not be scrolled: once it is seen, it goes to where it should stand.
  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const observer = new ResizeObserver(() => {
      const offset = virtualizer.scrollOffset ?? 0;
      if (list.clientHeight > 0 && Math.abs(list.scrollTop - offset) > 1) list.scrollTop = offset;
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [virtualizer]);

  const rows = virtualizer.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  const askedAt = useRef(-1);
  useEffect(() => {
    if (!onReachEnd || items.length === 0 || lastShown < items.length - 20) return;
    if (askedAt.current === items.length) return;
    askedAt.current = items.length;
    onReachEnd();
  }, [onReachEnd, items.length, lastShown]);

  const leaving = useRef({ activeKey, onLeave });
  useEffect(() => {
    lastIndex.current = active;
    leaving.current = { activeKey, onLeave };
  });
  useEffect(
    () => () => {
      const offset = virtualizer.scrollOffset ?? 0;
      leaving.current.onLeave?.({ offset, activeKey: leaving.current.activeKey });
    },
    [virtualizer],
  );
  useEffect(() => {
    if (props.autoFocus === true) scroller.current?.focus({ preventScroll: true });
  }, [props.autoFocus]);

  const activate = (index: number) => {
    const key = keys[index];
    if (key === undefined) return;
    setActiveKey(key);
    props.onActive?.(key);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const toggle = (index: number, isStretch: boolean) => {
    if (!props.checked || !props.onChecked) return;
    props.onChecked(toggled(keys, props.checked, index, isStretch ? lastToggled.current : null));
    lastToggled.current = index;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((scroller.current?.clientHeight ?? height) / height);
    const index = movedTo(event.nativeEvent, { active, count: items.length, page });
    if (index !== null) activate(index);
    else if (event.key === 'Enter' && active >= 0) props.onOpen(keys[active] ?? '');
    else if (event.key === ' ' && active >= 0 && isCheckable) toggle(active, event.shiftKey);
    else return;
    event.preventDefault();
  };

  if (items.length === 0 && props.isLoadingMore !== true && (props.empty ?? null) !== null) {
    return <div className={css('frame')}>{props.empty}</div>;
  }
  return (
    <div className={css('frame')}>
      <div
        ref={scroller}
        className={css('list')}
        role="listbox"
        tabIndex={0}
        aria-label={props.label}
        aria-multiselectable={isCheckable}
        aria-busy={props.isLoadingMore ?? false}
        onKeyDown={onKeyDown}
        onFocus={event => {
          // Not for the mouse: the list would scroll away under it before the click arrives.
          if (active < 0 && event.currentTarget.matches(':focus-visible'))
            activate(Math.max(0, keys.indexOf(props.openKey ?? '')));
        }}
        {...(active < 0 ? {} : { 'aria-activedescendant': `${idBase}-${active}` })}
      >
        <div
          className={css('rows')}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {rows.map(({ index, start, key }) => {
            const item = items[index];
            const rowKey = keys[index];
            if (item === undefined || rowKey === undefined) return null;
            const isOpen = rowKey === props.openKey;
            const isChecked = props.checked?.has(rowKey) ?? false;
            return (
              <div
                key={key}
                id={`${idBase}-${index}`}
                role="option"
                className={css(
                  'row',
                  isOpen && 'open',
                  index === active && 'active',
                  isChecked && 'checked',
                )}
                aria-selected={isCheckable ? isChecked : isOpen}
                aria-current={isOpen}
                aria-setsize={props.total ?? items.length}
                aria-posinset={index + 1}
                style={{ height, transform: `translateY(${start}px)` }}
                onClick={event => {
                  activate(index);
                  if (isCheckable && (event.shiftKey || isOnBox(event.target))) {
                    toggle(index, event.shiftKey);
                  } else props.onOpen(rowKey);
                }}
              >
                {isCheckable && (
                  <span className={css('target')} data-box aria-hidden>
                    <span className={css('box')}>
                      <Check size={14} strokeWidth={3} />
                    </span>
                  </span>
                )}
                <div className={css('content')}>{props.children(item, index)}</div>
              </div>
            );
          })}
        </div>
      </div>
      {props.isLoadingMore === true && (
        <p className={css('more')} role="status">
          {words.ui.loadingMore}
        </p>
      )}
    </div>
  );
}

function isOnBox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-box]') !== null;
}
