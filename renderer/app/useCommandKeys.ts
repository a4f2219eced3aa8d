import { useEffect, useRef } from 'react';
import { isShortcut } from '../ui/keys.ts';
import { isMac, useShortcuts } from '../ui/useShortcuts.ts';
import type { Command } from './commands.ts';

/** Binds the commands that have a key. Urgent ones are heard before anything else can take the key. */
export function useCommandKeys(commands: readonly Command[]): void {
  const urgent = useRef(commands);
  useEffect(() => {
    urgent.current = commands.filter(command => command.isUrgent);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = urgent.current.find(
        ({ shortcut }) => shortcut !== null && isShortcut(shortcut, event, isMac),
      );
      if (!command || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      command.run();
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
  useShortcuts(
    Object.fromEntries(
      commands.flatMap(({ shortcut, isUrgent, run }) =>
        shortcut === null || isUrgent ? [] : [[shortcut, run]],
      ),
    ),
  );
}
