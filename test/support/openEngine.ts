/** An engine on real files as every test opens one: cheapest key derivation, and a bug of ours ends the test. */
import { createEngine, type Engine } from '../../electron/vault/engine.ts';
import type { EngineOptions } from '../../electron/vault/options.ts';
import { leastKdfCost } from '../../electron/vault/keys/header.ts';

export function openEngine(
  stateDir: string,
  more: Partial<
    Pick<EngineOptions, 'byteWorker' | 'clock' | 'earlierStateDirs' | 'deviceStore'>
  > = {},
): Promise<Engine> {
  return createEngine({
    stateDir,
    byteWorker: process.env['LITOPYS_BYTE_WORKER'] ?? '',
    verifierPage: process.env['LITOPYS_VERIFIER_PAGE'] ?? '',
    resolve: token => token,
    kdfCost: leastKdfCost,
    report: error => {
      throw error;
    },
    ...more,
  });
}
