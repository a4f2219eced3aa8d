import { useEffect, useRef } from 'react';
import { isShortcut } from './keys.ts';

export const isMac = /mac/i.test(navigator.platform);

/**
 * Binds shortcuts for as long as the component is on screen: `{ 'Mod+K': openPalette, N: create }`.
 * A single letter is not taken while someone is typing, and none is taken behind an open dialog.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      for (const [keys, run] of Object.entries(latest.current)) {
        if (!isShortcut(keys, event, isMac)) continue;
        if (isTyped(keys) && target !== null && isBusyWithKeys(target)) return;
        if (document.querySelector('[role="dialog"],[role="alertdialog"]') !== null) return;
        event.preventDefault();
        run();
        return;
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Keys that put something into a field, or move in it. */
function isTyped(keys: string): boolean {
  return !keys.includes('Mod') && !/^F\d+$/.test(keys);
}

/** Where plain keys already mean something: fields, menus and boxes that search as one types. */
function isBusyWithKeys(target: HTMLElement): boolean {
  const takesKeys =
    'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable],[role=menu],[role=combobox]';
  return target.closest(takesKeys) !== null;
}
