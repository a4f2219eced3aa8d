/**
 * The one folder where a run keeps its data: on the disk of the project, and gone when the run ends, whatever
 * ends it.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

const cache = path.resolve('node_modules/.cache/litopys-bench');

/** Made vaults, kept from run to run. */
export const vaultCache = path.join(cache, 'vaults');

const root = path.join(cache, `run-${process.pid}`);

/** Removes what runs left that were killed without a word, then prepares for this one. */
export function openWorkspace(): void {
  mkdirSync(vaultCache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const pid = /^run-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) remove(path.join(cache, name));
  }
  mkdirSync(root);
  process.once('exit', () => remove(root));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(130));
  }
}

/** A new, empty folder. */
export async function workFolder(name: string): Promise<string> {
  const folder = path.join(root, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

export function clearWorkspace(): void {
  for (const name of readdirSync(root)) remove(path.join(root, name));
}

function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
