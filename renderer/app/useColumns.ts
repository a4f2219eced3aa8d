import { useEffect, useRef, useState } from 'react';
import type { SplitColumn } from '../ui/SplitLayout.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';

function column(name: SplitColumn): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(`[data-column=${name}]`);
  return found?.offsetParent === null ? null : found;
}

function focusList(): void {
  const list = column('list');
  (list?.querySelector<HTMLElement>('[role=listbox]') ?? list)?.focus();
}

/** Goes round the columns that are in sight: F6. */
function focusNext(): void {
  const shown = (['sections', 'list', 'detail'] as const).flatMap(name => column(name) ?? []);
  const at = shown.findIndex(each => each.contains(document.activeElement));
  shown[(at + 1) % shown.length]?.focus();
}

/**
 * Which column a narrow window shows, and where the focus goes: a new address takes it to what it opened,
 * unless the reader is walking through the list; Escape leads from the details back to the list.
 */
export function useColumns(
  path: string,
  meant: SplitColumn,
): Readonly<{ current: SplitColumn; show: (column: SplitColumn) => void; follow: () => void }> {
  const [chosen, setChosen] = useState<Readonly<{ path: string; column: SplitColumn }> | null>(
    null,
  );
  const current = chosen?.path === path ? chosen.column : meant;

  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    // What is opened is read from its beginning, not from where the one before was left.
    column('detail')?.scrollTo({ top: 0 });
    const active = document.activeElement;
    const walksList = column('list')?.contains(active) ?? false;
    if (!walksList || meant === 'list') column(meant)?.focus({ preventScroll: true });
  }, [path, meant]);

  useShortcuts({
    F6: focusNext,
    Escape: () => {
      if (column('detail')?.contains(document.activeElement) === true) focusList();
    },
    'Alt+ArrowLeft': () => window.history.back(),
    'Alt+ArrowRight': () => window.history.forward(),
  });

  return {
    current,
    show: next => setChosen({ path, column: next }),
    follow: () => setChosen(null),
  };
}
