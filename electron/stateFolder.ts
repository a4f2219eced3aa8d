/** Where the program keeps what it remembers of vaults and its settings: the window and the command line alike. */
import { homedir } from 'node:os';
import path from 'node:path';

/** `LITOPYS_STATE`, or the place the system has for a program's own state. */
export function stateFolder(): string {
  const { LITOPYS_STATE, XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  if (LITOPYS_STATE) return path.resolve(LITOPYS_STATE);
  switch (process.platform) {
    case 'win32':
      return path.join(LOCALAPPDATA ?? path.join(homedir(), 'AppData/Local'), 'Litopys');
    case 'darwin':
      return path.join(homedir(), 'Library/Application Support/Litopys');
    default:
      return path.join(XDG_STATE_HOME || path.join(homedir(), '.local/state'), 'litopys');
  }
}

/** Where the window kept the same before it shared a place with the command line; nowhere else on macOS. */
export function earlierStateFolders(): readonly string[] {
  const { LITOPYS_STATE, XDG_CONFIG_HOME, APPDATA } = process.env;
  if (LITOPYS_STATE) return [];
  switch (process.platform) {
    case 'win32':
      return [path.join(APPDATA ?? path.join(homedir(), 'AppData/Roaming'), 'Litopys')];
    case 'darwin':
      return [];
    default:
      return [path.join(XDG_CONFIG_HOME || path.join(homedir(), '.config'), 'Litopys')];
  }
}
