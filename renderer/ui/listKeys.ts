import type { Density } from './Appearance.tsx';
import type { Pressed } from './keys.ts';

export type ListPosition = Readonly<{
  /** Index of the active row; -1 when none is */
  active: number;
  count: number;
  /** Rows that fit on the screen */
  page: number;
}>;

/**
 * Where a key leads in a list, or `null` when it is not a key of the list. J and K go by their place on the
 * keyboard, so they work in the Ukrainian layout.
 */
export function movedTo(pressed: Pressed, { active, count, page }: ListPosition): number | null {
  if (count === 0 || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const step = stepOf(pressed, Math.max(1, page - 1), count);
  if (step === null) return null;
  const from = active < 0 ? (step > 0 ? -1 : count) : active;
  return Math.min(count - 1, Math.max(0, from + step));
}

function stepOf(pressed: Pressed, page: number, count: number): number | null {
  switch (pressed.key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'End':
      return count;
    case 'Home':
      return -count;
    default:
      return pressed.code === 'KeyJ' ? 1 : pressed.code === 'KeyK' ? -1 : null;
  }
}

/**
 * The active row after the rows have changed: the same record if it is still there, else what now stands
 * in its place. -1 when nothing was active or nothing is left.
 */
export function activeAfterChange(
  keys: readonly string[],
  activeKey: string | null,
  lastIndex: number,
): number {
  if (activeKey === null || keys.length === 0) return -1;
  const index = keys.indexOf(activeKey);
  return index >= 0 ? index : Math.min(Math.max(0, lastIndex), keys.length - 1);
}

/** The chosen rows after one is toggled, or all from the last toggled one to it, which then get its new state. */
export function toggled(
  keys: readonly string[],
  checked: ReadonlySet<string>,
  index: number,
  from: number | null,
): ReadonlySet<string> {
  const key = keys[index];
  if (key === undefined) return checked;
  const on = !checked.has(key);
  const start = from ?? index;
  const after = new Set(checked);
  for (const touched of keys.slice(Math.min(start, index), Math.max(start, index) + 1)) {
    if (on) after.add(touched);
    else after.delete(touched);
  }
  return after;
}

/** Height in px of a row with so many lines of text, on the 4 px grid. */
export function rowHeight(lines: 1 | 2 | 3, density: Density): number {
  return lines * 20 + (density === 'comfortable' ? 12 : 4);
}
