import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say, Stop } from './console.mjs';
import { root } from './project.mjs';

/**
 * Runs a program to its end with our own console. Gives its exit status; one killed by a signal
 * counts as 1.
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal !== null) say(`${path.basename(args[0] ?? program)} was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program to its end beside others: what it says is given whole, with its exit status. */
export function readProgram(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => (output += text));
    }
    child.on('error', reject);
    child.on('close', code => resolve({ status: code ?? 1, output }));
  });
}

/** Runs a program and gives its output, or null when it is missing or fails. */
export function outputOf(program, args, options = {}) {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8', ...options });
  return status === 0 ? stdout : null;
}

/** Whether a program can be found on the PATH. */
export function has(program) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some(folder => existsSync(path.join(folder, program)));
}

/**
 * How npm is started. Under `npm start` npm names its own script, which runs everywhere by our Node.
 * Without it the program on the PATH is used; on Windows that is a batch file, which needs a shell
 * (Windows was not tried).
 */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js'))
    return { program: process.execPath, first: [script], options: {} };
  return { program: 'npm', first: [], options: { shell: process.platform === 'win32' } };
}

/** Runs npm; its own output is shown only when it fails. */
export function npm(args, what) {
  const { program, first, options } = npmCommand();
  const { status, stdout, stderr, error } = spawnSync(program, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (status === 0) return stdout;
  throw new Stop(
    `${what} failed (npm ${args[0]}).\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`,
  );
}
