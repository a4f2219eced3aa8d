import { installDependencies, requireNode } from './dependencies.mjs';
import { provideSystemLibraries } from './debianPackages.mjs';
import { electronRuntime } from './electronRuntime.mjs';

/**
 * Brings a fresh clone to where it can be built and run. Every step looks first whether its work is
 * done (together well under a second), so nothing has to be remembered between runs.
 *
 * @param {{window?: boolean, virtualDisplay?: boolean, withJudges?: boolean}} wanted what is about to run
 * @returns the Electron runtime, as `electronRuntime` gives it
 */
export async function setup({ window = true, virtualDisplay = false, withJudges = false } = {}) {
  requireNode();
  installDependencies();
  const electron = electronRuntime();
  if (window)
    await provideSystemLibraries({ electron: electron.program, virtualDisplay, withJudges });
  return electron;
}
