import { globalShortcut, type BrowserWindow } from 'electron';

type Key = Parameters<Electron.WebContents['sendInputEvent']>[0] & { type: 'keyDown' };

const isMac = process.platform === 'darwin';

/** Hiding and locking, as the page knows them (renderer/app/commands.ts). */
const urgent: Readonly<Record<string, Key>> = {
  F9: { type: 'keyDown', keyCode: 'F9' },
  'CommandOrControl+L': {
    type: 'keyDown',
    keyCode: 'L',
    modifiers: [isMac ? 'meta' : 'control'],
  },
};

/**
 * Hiding and locking work wherever the focus is. Inside a preview the keys would go to the foreign document,
 * and from Chromium's PDF viewer not even the window hears of them; so the system is asked for these two as
 * long as the window is in front. Where it refuses (another program has them) the page still has its own.
 */
export function keepUrgentKeys(window: BrowserWindow): void {
  const register = () => {
    for (const [keys, input] of Object.entries(urgent)) {
      if (!globalShortcut.isRegistered(keys)) {
        globalShortcut.register(keys, () => window.webContents.sendInputEvent(input));
      }
    }
  };
  const release = () => {
    for (const keys of Object.keys(urgent)) globalShortcut.unregister(keys);
  };
  window.on('focus', register);
  window.on('blur', release);
  window.on('closed', release);
}
