import type { DeviceStore } from './keys/device.ts';
import type { KdfCost } from './keys/header.ts';

/** What the engine is given of its surroundings. */
export interface EngineOptions {
  /** Where remembered heads and settings are kept, outside every vault. */
  readonly stateDir: string;
  /** Where they were kept before; what lies there is taken over. */
  readonly earlierStateDirs?: readonly string[];
  /** Path of the bundled byte worker. */
  readonly byteWorker: string;
  /** Path of the bundled verifier page, put into packages. */
  readonly verifierPage: string;
  /** Path behind a token of the page, or behind what was typed on the command line; null when nobody gave it. */
  readonly resolve: (token: string) => string | null;
  /** The system's key store, where there is one to be asked. */
  readonly deviceStore?: DeviceStore;
  readonly clock?: () => Date;
  /** Cost of the key derivation of new vaults; measured on this machine when it is not given. */
  readonly kdfCost?: KdfCost;
  /** Where an error of ours is noted: its kind and place, never a value. */
  readonly report?: (error: Error) => void;
}
