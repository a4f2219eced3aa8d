import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../../shared/result.ts';
import type { Command, Given } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command understands. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const satisfies Options;

/** What a command needs that lets somebody new in. */
export const newcomerOptions = {
  user: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const satisfies Options;

/** What a command needs that opens a vault. */
export const vaultOptions = {
  ...newcomerOptions,
  'device-code-file': { type: 'string' },
} as const satisfies Options;

/**
 * Reads what was typed. Values are never told back: one of them may be a passphrase typed in the wrong place.
 * @throws Refusal usage/unknown-option, usage/value-needed, usage/no-value-wanted, usage/argument-needed,
 *   usage/too-many-arguments
 */
export function readArguments(typed: readonly string[], command: Command): Given {
  const known: Options = { ...commonOptions, ...command.options };
  const { tokens, positionals } = parseArgs({
    args: [...typed],
    options: known,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    values.set(token.name, [...(values.get(token.name) ?? []), valueOf(token, known)]);
  }
  return {
    arguments: positionals,
    option: name => values.get(name)?.at(-1) ?? null,
    options: name => values.get(name) ?? [],
    flag: name => values.has(name),
  };
}

/** @throws Refusal usage/argument-needed, usage/too-many-arguments */
export function checkCount(given: Given, [least, most]: Command['arguments']): void {
  if (given.arguments.length < least) throw new Refusal('usage/argument-needed');
  if (given.arguments.length > most) throw new Refusal('usage/too-many-arguments', { most });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, known: Options): string {
  const definition = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!definition) throw new Refusal('usage/unknown-option', { option: rawName });
  if (definition.type === 'boolean') {
    if (value !== undefined) throw new Refusal('usage/no-value-wanted', { option: rawName });
    return '';
  }
  const isNextOption = inlineValue === false && value?.startsWith('-') === true;
  if (value === undefined || value === '' || isNextOption) {
    throw new Refusal('usage/value-needed', { option: rawName });
  }
  return value;
}

/** The argument at that place; `checkCount` has seen that it is there. */
export function argumentAt(given: Given, index: number): string {
  const found = given.arguments[index];
  if (found === undefined) throw new Refusal('usage/argument-needed');
  return found;
}

/** @throws Refusal usage/option-needed */
export function neededOption(given: Given, name: string): string {
  const value = given.option(name);
  if (value === null) throw new Refusal('usage/option-needed', { option: `--${name}` });
  return value;
}

/** A number of entries; null when it was not given. @throws Refusal usage/not-a-number */
export function sizeOption(given: Given, name: string): number | null {
  const value = given.option(name);
  if (value === null) return null;
  if (!/^[1-9][0-9]{0,14}$/.test(value)) {
    throw new Refusal('usage/not-a-number', { option: `--${name}` });
  }
  return Number(value);
}

/** The value as one of these. @throws Refusal usage/not-one-of */
export function oneOf<const T extends string>(
  given: Given,
  name: string,
  allowed: readonly T[],
  otherwise: T,
): T {
  const value = given.option(name);
  if (value === null) return otherwise;
  const found = allowed.find(each => each === value);
  if (found === undefined) {
    throw new Refusal('usage/not-one-of', { option: `--${name}`, allowed: allowed.join(', ') });
  }
  return found;
}
