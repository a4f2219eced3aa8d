/**
 * A vault that was restored, copied, or is not what this machine has seen goes on only on a branch of its own, which a
 * person confirms. The first entry that is then written says so (`ledger.branched@1`).
 */
import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import type { BranchConfirmation, Finding } from '../../shared/contract/session.ts';
import { systemKinds } from '../../shared/events/event.ts';
import { Refusal } from '../../shared/result.ts';
import { hasRight } from '../../shared/rights.ts';
import type { ReadableDb } from './database/driver.ts';
import type { HeadMemory } from './heads.ts';
import type { KnownBranch } from './rememberedHead.ts';
import { readHeader } from './keys/header.ts';
import type { Keyring } from './keys/keyring.ts';
import { finding } from './ledger/findings.ts';
import { headOf } from './ledger/head.ts';
import { branchesLeftBehind, toldHead, type LedgerEnd } from './ledger/rememberedHeads.ts';
import { isRestored, unmarkRestored } from './tables/restored.ts';
import type { Vault } from './vault.ts';

const answeredByBranch: ReadonlySet<string> = new Set([
  'vault/restored',
  'vault/copied',
  'vault/rolled-back',
  'vault/forked',
]);

/** Can a person answer this finding by confirming a branch? */
export function isAnsweredByBranch({ code }: Finding): boolean {
  return answeredByBranch.has(code);
}

/** What the vault's own mark and its place tell: it came out of a backup, or another copy of it is still there. */
export async function originFindings(
  db: ReadableDb,
  keyring: Keyring,
  memory: HeadMemory,
  folder: string,
  end: LedgerEnd,
): Promise<Finding[]> {
  const [known = null] = await branchesLeftBehind(db, keyring, memory, end);
  const told = known === null ? null : `${known.size} · ${known.words.join(' ')}`;
  const here = toldHead(db, keyring, end);
  if (isRestored(db)) return [finding('vault/restored', 'ledger', told, here)];
  return (await hasTwin(memory, keyring.vaultId, end.branch, folder))
    ? [finding('vault/copied', 'ledger', told, here)]
    : [];
}

/** Another folder that held this branch when it was last opened here, and still holds the vault. */
async function hasTwin(
  memory: HeadMemory,
  vault: string,
  branch: string,
  folder: string,
): Promise<boolean> {
  const own = realpathSync(folder);
  for (const recent of await memory.recents.all()) {
    if (recent.vault !== vault || recent.branch !== branch) continue;
    if (!existsSync(recent.folder) || realpathSync(recent.folder) === own) continue;
    const header = await readHeader(recent.folder).catch(() => null);
    if (header?.vault === vault) return true;
  }
  return false;
}

/** What a person agreed to: from which head, why, and which branches seen here are left behind by it. */
export interface Branch extends BranchConfirmation {
  readonly lost: KnownBranch | null;
  readonly leaving: readonly string[];
}

/**
 * The branch that a person confirmed, held to what they were shown.
 * @throws Refusal branch/other-head when the ledger no longer ends as it was shown
 */
export async function confirmedBranch(
  db: ReadableDb,
  keyring: Keyring,
  memory: HeadMemory,
  end: LedgerEnd,
  confirmed: BranchConfirmation,
): Promise<Branch> {
  if (headOf({ reader: db, keyring })?.root !== confirmed.root) {
    throw new Refusal('branch/other-head');
  }
  const behind = await branchesLeftBehind(db, keyring, memory, end);
  const leaving = confirmed.why === 'restored' ? behind.map(({ branch }) => branch) : [];
  return { ...confirmed, lost: behind[0] ?? null, leaving };
}

/**
 * Writes the entry that begins the branch. From here on the remembered head accepts it.
 * @throws Refusal rights/not-yours
 */
export function beginBranch(vault: Vault, { root, why, lost }: Branch): void {
  if (!hasRight(vault.roles, 'backup')) throw new Refusal('rights/not-yours', { right: 'backup' });
  const branch = randomUUID();
  vault.write(tx => {
    tx.branchTo(branch);
    tx.append({
      kind: systemKinds.ledgerBranched,
      on: { type: 'vault', id: vault.id },
      members: {
        branch,
        base: { size: vault.size, root },
        lost: lost && { size: lost.size, root: lost.root },
        why,
      },
    });
    unmarkRestored(tx.db);
  });
}
