import { clipboard } from 'electron';

/** How long copied text stays on the clipboard, in milliseconds. */
const stay = 60_000;

let copied: string | null = null;
let timer: NodeJS.Timeout | undefined;

/** Puts text on the clipboard for a minute. Electron 25 answers at once, newer ones with promises: `resolve` takes both. */
export async function copyText(text: string): Promise<void> {
  await Promise.resolve(clipboard.writeText(text));
  copied = text;
  clearTimeout(timer);
  timer = setTimeout(() => void forgetCopied(), stay);
}

/** Clears the clipboard if what we put there is still on it. */
export async function forgetCopied(): Promise<void> {
  clearTimeout(timer);
  if (copied === null) return;
  const now: string = await Promise.resolve(clipboard.readText());
  if (now === copied) clipboard.clear();
  copied = null;
}
