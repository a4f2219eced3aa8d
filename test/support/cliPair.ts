/** A vault of two people who work by the command line. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type * as z from 'zod';
import { outputs } from '../../electron/cli/outputs.ts';
import type { CommandLine } from './commandLine.ts';
import { testFolder } from './folder.ts';

export interface CliPair {
  readonly folder: string;
  readonly vault: string;
  /** How each is named to a command. */
  readonly who: string[];
  readonly she: string[];
  /** Runs a command, holds it to its exit status, and its answer to the schema. */
  readonly run: <T>(schema: z.ZodType<T>, status: number, ...typed: string[]) => Promise<T>;
}

/** The second one is a reviewer. `letter.txt` lies ready to be added. */
export async function cliPair(litopys: CommandLine): Promise<CliPair> {
  const folder = testFolder();
  const file = (name: string, text: string) =>
    writeFileSync(path.join(folder, name), text, { mode: 0o600 });
  file('pass', 'шість слів яких ніхто не вживав\n');
  file('hers', 'зовсім інші слова для неї\n');
  file('letter.txt', 'вигаданий лист');
  const vault = 'case.litopys';
  const who = ['--user', 'Хтось', '--passphrase-file', 'pass'];
  const she = ['--user', 'Вона', '--passphrase-file', 'hers'];
  const run = async <T>(schema: z.ZodType<T>, status: number, ...typed: string[]): Promise<T> => {
    const done = await litopys.run(folder, ...typed, '--json');
    expect([typed.slice(0, 2), done.status]).toEqual([typed.slice(0, 2), status]);
    return schema.parse(JSON.parse(done.stdout));
  };
  await run(outputs.create, 0, 'create', vault, ...who);
  const enrol = ['user', 'enrol', vault, 'Вона', ...who, '--new-passphrase-file', 'hers'];
  await run(outputs['user enrol'], 0, ...enrol, '--role', 'reviewer');
  return { folder, vault, who, she, run };
}
