/**
 * The ledger tells of a package before it is whole. What became of one that did not end is told as far as it is
 * known, and no further.
 */
import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import { hasRight } from '../../../shared/rights.ts';
import {
  dropUnfinished,
  unfinishedPackages,
  type UnfinishedPackage,
} from '../tables/unfinishedPackage.ts';
import type { Vault } from '../vault.ts';

/** Why there is no such package. `interrupted`: the program was ended, or the vault locked, while it was written. */
export type AbandonReason = 'failed' | 'stopped' | 'interrupted';

/**
 * `nameless`: it did not get its name. `named`: something lies under its name, and what was to get it is gone.
 * `unknown`: neither lies there, so it was moved away, or the medium is not in place.
 */
async function fateOf({
  part,
  target,
  naming,
}: UnfinishedPackage): Promise<'nameless' | 'named' | 'unknown'> {
  if (!naming || (await isThere(part))) return 'nameless';
  return (await isThere(target)) ? 'named' : 'unknown';
}

/** The place comes from the vault, which colleagues write too: nothing else than a package's leftovers is removed. */
function isPartOf(part: string, target: string): boolean {
  return part.startsWith(target) && /^\.[0-9a-f]{16}\.part$/.test(part.slice(target.length));
}

/** False also where it cannot be looked at. */
async function isThere(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}

/**
 * Settles one package that did not end: its leftovers go, and the ledger tells that there is no such package. One
 * that has its name stands. Of one that was about to get it and cannot be found nothing is told: it may exist.
 */
export async function settleUnfinished(
  vault: Vault,
  unfinished: UnfinishedPackage,
  reason: AbandonReason,
): Promise<void> {
  const { id, part, target } = unfinished;
  const fate = await fateOf(unfinished);
  if (fate === 'unknown') {
    if (await isThere(path.dirname(target))) vault.writeBeside(db => dropUnfinished(db, id));
    return;
  }
  if (fate === 'named') {
    vault.writeBeside(db => dropUnfinished(db, id));
    return;
  }
  if (isPartOf(part, target))
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
  vault.write(tx => {
    tx.append({
      kind: systemKinds.packageAbandoned,
      on: { type: 'package', id },
      members: { reason },
    });
    dropUnfinished(tx.db, id);
  });
}

/**
 * At opening: what a kill or a lock cut off. Left to the next opening where the person has not the right, or where it
 * cannot be written now.
 */
export async function settleInterrupted(vault: Vault): Promise<void> {
  if (vault.readOnly || !hasRight(vault.roles, 'export')) return;
  try {
    for (const unfinished of unfinishedPackages(vault.reader)) {
      await settleUnfinished(vault, unfinished, 'interrupted');
    }
  } catch (error) {
    if (!(error instanceof Refusal) || !error.fault.code.startsWith('disk/')) throw error;
  }
}
