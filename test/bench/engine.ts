/** A real engine on real files, as the application and the command line use it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { VaultClient } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/result.ts';
import { clientOf } from '../../electron/vault/client.ts';
import { createEngine, type Engine } from '../../electron/vault/engine.ts';
import { openHeadMemory } from '../../electron/vault/heads.ts';
import { createVault, openVault, type Opened } from '../../electron/vault/session.ts';
import { noDevices } from '../../electron/vault/keys/device.ts';
import { leastKdfCost } from '../../electron/vault/keys/header.ts';

export const byteWorker = path.resolve('out/main/byteWorker.cjs');
export const credentials = { userName: 'Документаторка', passphrase: 'verba berizka kalyna 42' };

/** The value, or the fault as an error that names it. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.detail)}`);
}

export interface BenchEngine {
  readonly engine: Engine;
  readonly client: VaultClient;
}

/** An engine whose remembered heads lie in this folder. Paths are their own tokens. */
export async function startEngine(stateDir: string): Promise<BenchEngine> {
  const engine = await createEngine({
    stateDir,
    byteWorker,
    verifierPage: path.resolve('out/verifier/verify.html'),
    resolve: token => token,
    kdfCost: leastKdfCost,
    report: error => process.stderr.write(`${error.stack ?? error.message}\n`),
  });
  return { engine, client: clientOf(engine) };
}

/** An engine with a new vault open in `folder`. */
export async function engineWithVault(folder: string): Promise<BenchEngine> {
  await mkdir(folder, { recursive: true });
  const bench = await startEngine(path.join(folder, 'state'));
  const target = path.join(folder, 'bench.litopys');
  valueOf(await bench.client.session.create({ target, ...credentials }));
  return bench;
}

/** An engine with the vault open that lies there. */
export async function engineOn(vault: string, stateDir: string): Promise<BenchEngine> {
  const bench = await startEngine(stateDir);
  valueOf(await bench.client.session.open({ vault, ...credentials, readOnly: false }));
  return bench;
}

/** The vault itself, without an engine around it. */
export async function newVault(folder: string, name = 'bench'): Promise<Opened> {
  await mkdir(folder, { recursive: true });
  return createVault(path.join(folder, name), credentials, await surroundings(folder));
}

export async function vaultAt(vault: string, stateDir: string): Promise<Opened> {
  const wish = { readOnly: false, upgrade: false, branch: null };
  return openVault(
    vault,
    { ...credentials, lookup: noDevices },
    wish,
    await surroundings(stateDir),
  );
}

async function surroundings(stateDir: string) {
  return {
    memory: await openHeadMemory(path.join(stateDir, 'state')),
    clock: () => new Date(),
    byteWorker,
    remembersVaults: false,
    kdfCost: leastKdfCost,
  };
}
