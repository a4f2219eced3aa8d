import path from 'node:path';
import type { SessionState } from '../../shared/contract/session.ts';
import type { VaultClient } from '../../shared/contract/index.ts';
import { Refusal, type Result } from '../../shared/result.ts';
import { clientOf } from '../vault/client.ts';
import { createEngine, type Engine } from '../vault/engine.ts';
import { leastKdfCost } from '../vault/keys/header.ts';
import { neededOption } from './arguments.ts';
import { noteBug } from './bug.ts';
import type { Given } from './command.ts';
import { readPassphrase } from './passphrase.ts';
import { earlierStateFolders, stateFolder } from '../stateFolder.ts';
import { byteWorker, makesCheapVaults, verifierPage } from './places.ts';
import { readSecretFile } from './secretFile.ts';
import type { Terminal } from './terminal.ts';

/** The state of an open vault. */
export type OpenState = Extract<SessionState, { state: 'open' }>;

export interface Credentials {
  readonly userName: string;
  readonly passphrase: string;
}

/** What opens a vault. */
export interface Entrance extends Credentials {
  /** The printed code of a bound user; null where none was given. */
  readonly deviceCode: string | null;
}

/** An engine for as long as the work takes. On the command line a token is the path that was typed. */
export async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const resolve = (typed: string) => path.resolve(typed);
  const engine = await createEngine({
    stateDir: stateFolder(),
    earlierStateDirs: earlierStateFolders(),
    byteWorker,
    verifierPage,
    resolve,
    report: noteBug,
    ...(makesCheapVaults ? { kdfCost: leastKdfCost } : {}),
  });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Name and passphrase as the options give them. */
export async function credentialsOf(given: Given, terminal: Terminal): Promise<Credentials> {
  const userName = neededOption(given, 'user');
  const passphrase = await readPassphrase(neededOption(given, 'passphrase-file'), terminal);
  return { userName, passphrase };
}

/**
 * The same for a vault that is there: a bound user gives the printed code, for the command line asks no key store.
 * @throws Refusal path/missing, path/unreadable
 */
export async function entranceOf(given: Given, terminal: Terminal): Promise<Entrance> {
  const codeFile = given.option('device-code-file');
  const deviceCode = codeFile === null ? null : await readSecretFile(codeFile);
  return { ...(await credentialsOf(given, terminal)), deviceCode };
}

/** The vault at that place, open while the work lasts and closed in order after it. */
export async function withVault<T>(
  place: { readonly vault: string; readonly readOnly: boolean },
  given: Given,
  terminal: Terminal,
  work: (vault: VaultClient, state: OpenState, engine: Engine) => Promise<T>,
): Promise<T> {
  const entrance = await entranceOf(given, terminal);
  return withEngine(async engine => {
    const vault = clientOf(engine);
    const input = { ...place, ...entrance };
    const state = valueOf(await vault.session.open(input, callOptions(terminal)));
    const open = openState(state);
    if (open.failedTries) terminal.warn(terminal.words.failedTries(open.failedTries));
    return work(vault, open, engine);
  });
}

/** How a call of a command tells its progress and is stopped. */
export function callOptions(terminal: Terminal) {
  return { onProgress: terminal.progress, signal: terminal.signal };
}

/** The value, or the fault thrown. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.error.code, result.error.detail);
  return result.value;
}

/** What `session.create` and `session.open` answer when they succeed. */
export function openState(state: SessionState): OpenState {
  if (state.state !== 'open') throw new Error('the vault was opened and is not open');
  return state;
}
