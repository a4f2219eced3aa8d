/** The built command line, for what a journey needs before or beside the window. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './app.ts';
import type { Person } from './gate.ts';

/** Where it runs, keeping its memories there, and what else its environment says. */
interface Place {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs it to its end. Gives its JSON lines; fails where it does. */
export function litopys({ folder, env }: Place, ...args: readonly string[]): unknown[] {
  const script = path.join(projectRoot, 'out/cli/litopys.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, '--json'], {
    encoding: 'utf8',
    cwd: folder,
    env: {
      ...process.env,
      LITOPYS_STATE: path.join(folder, 'state of the command line'),
      LITOPYS_CHEAP_VAULTS: '1',
      ...env,
    },
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`litopys ${args[0] ?? ''}: ${String(status)}\n${stderr}`);
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as unknown);
}

/** Makes a vault beside the window, and fills it with calls of the contract, one a line. */
export function makeVault(
  folder: string,
  name: string,
  person: Person,
  calls: readonly Readonly<{ call: string; input: unknown; as?: string }>[],
): string {
  const vault = path.join(folder, name);
  const passphrase = path.join(folder, 'passphrase');
  const commands = path.join(folder, 'commands.jsonl');
  writeFileSync(passphrase, person.passphrase);
  writeFileSync(commands, calls.map(each => `${JSON.stringify(each)}\n`).join(''));
  const as = ['--user', person.userName, '--passphrase-file', passphrase];
  litopys({ folder }, 'create', vault, ...as);
  litopys({ folder }, 'apply', vault, ...as, commands);
  return vault;
}
