import { contract, type VaultClient } from '../../shared/contract/index.ts';
import type { CallOptions, ContractShape } from '../../shared/contract/define.ts';
import type { Result } from '../../shared/result.ts';
import type { Engine } from './engine.ts';

/** The contract as typed functions over an engine, for the command line and tests. */
export function clientOf(engine: Engine): VaultClient {
  const shape: ContractShape = contract;
  const nouns = Object.entries(shape).map(([noun, verbs]) => [
    noun,
    Object.fromEntries(
      Object.keys(verbs).map(verb => [
        verb,
        (input: unknown, options: CallOptions = {}): Promise<Result<unknown>> => {
          const { onProgress, signal } = options;
          return engine.call(`${noun}.${verb}`, input, {
            ...(onProgress ? { progress: onProgress } : {}),
            ...(signal ? { signal } : {}),
          });
        },
      ]),
    ),
  ]);
  // the engine answers by the contract's own schemas: this is where its types begin
  return Object.fromEntries(nouns) as VaultClient;
}
