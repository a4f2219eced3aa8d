/** What the parts of a verification share. */
import type { JobContext } from '../../../shared/contract/define.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import type { VerifyReport } from '../../../shared/contract/work.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ObjectStore } from '../objects/objectStore.ts';
import type { Vault } from '../vault.ts';

export type Checked = { -readonly [K in keyof VerifyReport['checked']]: number };

export interface Verification extends JobContext {
  readonly vault: Vault;
  readonly store: ObjectStore;
  readonly checked: Checked;
  readonly findings: Finding[];
}

/** Lets the vault answer others between two slices. @throws Refusal job/cancelled */
export async function pause({ signal }: JobContext): Promise<void> {
  if (signal.aborted) throw new Refusal('job/cancelled');
  await new Promise(resolve => setImmediate(resolve));
}
