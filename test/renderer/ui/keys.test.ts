import { expect, test } from 'vitest';
import { isShortcut, keyCaps } from '../../../renderer/ui/keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, code: string, held: Partial<typeof none> = {}) => ({
  key,
  code,
  ...none,
  ...held,
});

test('a shortcut is printed as the keyboard of the reader prints it', () => {
  expect(keyCaps('Mod+Shift+K', false)).toEqual(['Ctrl', 'Shift', 'K']);
  expect(keyCaps('Mod+Shift+K', true)).toEqual(['⌘', '⇧', 'K']);
  expect(keyCaps('Alt+ArrowUp', false)).toEqual(['Alt', '↑']);
});

test('a letter is found by its place while another layout is on', () => {
  expect(isShortcut('Mod+K', press('л', 'KeyK', { ctrlKey: true }), false)).toBe(true);
  expect(isShortcut('E', press('у', 'KeyE'), false)).toBe(true);
});

test('a shortcut wants exactly its own keys', () => {
  expect(isShortcut('Mod+K', press('k', 'KeyK'), false)).toBe(false);
  expect(isShortcut('K', press('k', 'KeyK', { ctrlKey: true }), false)).toBe(false);
  expect(isShortcut('Mod+K', press('k', 'KeyK', { metaKey: true }), false)).toBe(false);
  expect(isShortcut('Mod+K', press('k', 'KeyK', { metaKey: true }), true)).toBe(true);
  expect(isShortcut('Mod+K', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), false)).toBe(
    false,
  );
  expect(isShortcut('Escape', press('Escape', 'Escape'), false)).toBe(true);
});

test('a sign is a sign however the layout reaches it', () => {
  expect(isShortcut('/', press('/', 'Slash'), false)).toBe(true);
  expect(isShortcut('?', press('?', 'Slash', { shiftKey: true }), false)).toBe(true);
});
