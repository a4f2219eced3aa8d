/** A shortcut as written by us, `Mod+Shift+K`: `Mod` is Ctrl, on a Mac ⌘. */
export type Pressed = Readonly<{
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}>;

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };

/** The keys of a shortcut as they are printed on the keyboard, one each: `['Ctrl', 'K']`. */
export function keyCaps(keys: string, isMac: boolean): string[] {
  return keys
    .split('+')
    .map(key => (isMac ? macSigns[key] : key === 'Mod' ? 'Ctrl' : null) ?? signs[key] ?? key);
}

/**
 * Whether a key press is this shortcut. A letter is found by its place on the keyboard too, so that
 * `Mod+K` works while the Ukrainian layout is on.
 */
export function isShortcut(keys: string, pressed: Pressed, isMac: boolean): boolean {
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const otherMod = isMac ? pressed.ctrlKey : pressed.metaKey;
  const isSign = /^[^\p{L}\p{N}]$/u.test(last);
  return (
    mod === wantsMod &&
    !otherMod &&
    pressed.altKey === parts.includes('Alt') &&
    (isSign || pressed.shiftKey === parts.includes('Shift')) &&
    (pressed.key.toLowerCase() === last.toLowerCase() ||
      (/^[A-Z]$/i.test(last) && pressed.code === `Key${last.toUpperCase()}`))
  );
}
