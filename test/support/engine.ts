/** A real engine on real files in a folder of its own, with the cheapest key derivation the format allows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { contract, type VaultClient } from '../../shared/contract/index.ts';
import type { ContractShape } from '../../shared/contract/define.ts';
import type { Result } from '../../shared/result.ts';
import { clientOf } from '../../electron/vault/client.ts';
import type { DeviceStore } from '../../electron/vault/keys/device.ts';
import type { Engine } from '../../electron/vault/engine.ts';
import { openEngine } from './openEngine.ts';

export const userName = 'Оксана Перевірчук';
export const passphrase = 'verba berizka kalyna 42';

export interface Bench {
  readonly dir: string;
  readonly stateDir: string;
  readonly vaultDir: string;
  engine: Engine;
  client: VaultClient;
  /** Closes the engine and opens another on the same files, still locked. */
  restart(): Promise<void>;
  open(readOnly?: boolean): Promise<Result<unknown>>;
}

/** Every answer is held to the contract, as the page does on arrival. */
function strict(engine: Engine): Engine {
  const shape: ContractShape = contract;
  return {
    ...engine,
    async call(name, input, context) {
      const result = await engine.call(name, input, context);
      const [noun = '', verb = ''] = name.split('.');
      const output = Object.hasOwn(shape, noun) ? shape[noun]?.[verb]?.output : undefined;
      if (result.ok && output) output.parse(result.value);
      return result;
    },
  };
}

/** The value, or the fault as an error that names it. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.detail)}`);
}

export async function openBench(
  options: {
    readonly clock?: () => Date;
    /** Another program for threads. */
    readonly byteWorker?: string;
    readonly create?: boolean;
    /** Stands for the system's key store; none without it. */
    readonly deviceStore?: DeviceStore;
    /** Another bench's, as window and command line share one. */
    readonly stateDir?: string;
    readonly earlierStateDirs?: readonly string[];
    /** Folder in which its own is made. */
    readonly within?: string;
  } = {},
): Promise<Bench> {
  const dir = await mkdtemp(path.join(options.within ?? tmpdir(), 'litopys-test-'));
  const stateDir = options.stateDir ?? path.join(dir, 'state');
  const { byteWorker, clock, earlierStateDirs, deviceStore } = options;
  const start = () =>
    openEngine(stateDir, {
      ...(byteWorker ? { byteWorker } : {}),
      ...(clock ? { clock } : {}),
      ...(deviceStore ? { deviceStore } : {}),
      ...(earlierStateDirs ? { earlierStateDirs } : {}),
    });
  const engine = strict(await start());
  const bench: Bench = {
    dir,
    stateDir,
    vaultDir: path.join(dir, 'test.litopys'),
    engine,
    client: clientOf(engine),
    async restart() {
      await bench.engine.close();
      bench.engine = strict(await start());
      bench.client = clientOf(bench.engine);
    },
    open: (readOnly = false) =>
      bench.client.session.open({ vault: bench.vaultDir, userName, passphrase, readOnly }),
  };
  onTestFinished(async () => {
    await bench.engine.close().catch(() => undefined);
    await rm(dir, { recursive: true, force: true });
  });
  if (options.create !== false) {
    valueOf(await bench.client.session.create({ target: bench.vaultDir, userName, passphrase }));
  }
  return bench;
}
