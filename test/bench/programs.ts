/** Programs of other people, which we are measured against. */
import { spawn } from 'node:child_process';

/** Runs a program to its end; its output is thrown away. Throws when it fails. */
export function runOther(program: string, ...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', code => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with status ${code}`));
    });
  });
}

/** Brings one file to the disk. */
export function syncFile(file: string): Promise<void> {
  return runOther('sync', file);
}

/** Brings the whole file system that holds this folder to the disk. */
export function syncDisk(folder: string): Promise<void> {
  return runOther('sync', '-f', folder);
}
