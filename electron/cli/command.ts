import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

/**
 * 0: all that was asked holds; 1: a check failed, each fault named; 2: it could not be asked or not be done yet.
 */
export type Status = 0 | 1 | 2;

/** What was typed after the command's name. */
export interface Given {
  readonly arguments: readonly string[];
  /** The last value of an option that takes one; null when it was not given. */
  readonly option: (name: string) => string | null;
  readonly options: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many arguments it takes: at least, at most. */
  readonly arguments: readonly [number, number];
  /** Does it. Throws a `Refusal` for what makes it impossible: told in words, status 2. */
  run(given: Given, terminal: Terminal): Promise<Status>;
}
