import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** True once the page has drawn its first screen in its own type. */
const isDrawn = `document.fonts.status === 'loaded' && (document.getElementById('root')?.childElementCount ?? 0) > 0`;

/** How often the page is asked, and for how long, in milliseconds. */
const pause = 100;
const patience = 60_000;

/** Waits for the first screen and keeps its picture: what `npm start` shows where there is no display. */
export async function keepFirstScreen(window: BrowserWindow, file: string): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    const drawn: unknown = await window.webContents.executeJavaScript(isDrawn);
    if (drawn === true) {
      await wait(500);
      const picture = await window.webContents.capturePage();
      return writeFile(file, picture.toPNG());
    }
    await wait(pause);
  }
  throw new Error('The page did not draw its first screen within a minute.');
}
