/** The built command line as its users meet it: a program with arguments, two outputs and an exit status. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { bundle } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  /** The bundle, to be started by Node. */
  readonly script: string;
  run(folder: string, ...args: string[]): Promise<Run>;
  /** Starts it without waiting. */
  start(folder: string, ...args: string[]): ReturnType<typeof spawn>;
}

/** What it runs in: a memory of its own, and vaults that do not take long to open. */
export function surroundings(folder: string): NodeJS.ProcessEnv {
  const own = { LITOPYS_STATE: path.join(folder, 'state'), LITOPYS_CHEAP_VAULTS: '1' };
  return { ...process.env, ...own };
}

/**
 * Bundles the command line as the build does, into a place of this test file's own with the project's layout:
 * inside node_modules, so that native packages are found.
 */
export function buildCommandLine(): CommandLine {
  const cache = path.join(root, 'node_modules/.cache/litopys-test');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const script = path.join(folder, 'out/cli/litopys.cjs');
  bundle('electron/cli/litopys.ts', script);
  bundle('electron/vault/workers/byteWorker.ts', path.join(folder, 'out/main/byteWorker.cjs'));
  mkdirSync(path.join(folder, 'out/verifier'));
  const page = path.join(root, 'out/verifier/verify.html');
  const copy = path.join(folder, 'out/verifier/verify.html');
  if (existsSync(page)) copyFileSync(page, copy);
  else writeFileSync(copy, '<!doctype html><title>not built</title>\n');

  const start = (at: string, ...args: string[]) =>
    spawn(process.execPath, [script, ...args], {
      cwd: at,
      env: { ...surroundings(at), LANG: 'C', LC_ALL: '' },
    });
  return {
    script,
    start,
    run: (at, ...args) =>
      new Promise((resolve, reject) => {
        const child = start(at, ...args);
        const out = { stdout: '', stderr: '' };
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text));
        child.on('error', reject);
        child.on('close', status => resolve({ status, ...out }));
      }),
  };
}
