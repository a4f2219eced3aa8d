import { rmSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { earlierStateFolders, stateFolder } from '../stateFolder.ts';

/** What only an application run from its sources obeys: tests and pictures for the documentation. */
export const fromSources = {
  profile: app.isPackaged ? null : (process.env['LITOPYS_PROFILE'] ?? null),
  allowsPictures: !app.isPackaged && process.env['LITOPYS_SCREENSHOTS'] === '1',
  /** Vaults that cost the least to open: tests make hundreds. */
  makesCheapVaults: !app.isPackaged && process.env['LITOPYS_CHEAP_VAULTS'] === '1',
  /** Where the picture of the first screen is put before the application ends by itself. */
  picture: app.isPackaged ? '' : app.commandLine.getSwitchValue('screenshot'),
} as const;

/** Chromium's own files. They hold no record, and still live no longer than the application runs. */
function sessionFolder(): string {
  return path.join(app.getPath('userData'), 'session');
}

/** Settles where the application keeps its own files. Before the single-instance lock, which lies there too. */
export function chooseProfile(): void {
  if (fromSources.profile !== null) app.setPath('userData', fromSources.profile);
  app.setPath('sessionData', sessionFolder());
}

/** What the vault process is told at its start. */
export function vaultArguments(): string[] {
  return [...stateArguments(), ...(fromSources.makesCheapVaults ? ['--cheap-vaults'] : [])];
}

/** Where it remembers vaults: with a profile of its own (a test's), there. */
function stateArguments(): string[] {
  if (fromSources.profile !== null && !process.env['LITOPYS_STATE'])
    return ['--state-dir', fromSources.profile];
  const earlier = earlierStateFolders().flatMap(folder => ['--earlier-state-dir', folder]);
  return ['--state-dir', stateFolder(), ...earlier];
}

/** Removes Chromium's files: at the start (a killed run leaves them) and, as far as they are free, at the end. */
export function sweepSession(): void {
  rmSync(sessionFolder(), { recursive: true, force: true, maxRetries: 2 });
}
