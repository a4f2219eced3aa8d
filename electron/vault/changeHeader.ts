/** A change of the header that an entry tells of: both are there, or neither (`keys/pendingHeader.ts`). */
import type { StoredEntry } from '../../shared/ledger/chain.ts';
import { writingFault } from './disk/durable.ts';
import type { Header } from './keys/header.ts';
import {
  adoptPendingHeader,
  placePendingHeader,
  readPendingHeader,
  settlePending,
} from './keys/pendingHeader.ts';
import type { Tx, Vault } from './vault.ts';

/**
 * @param record appends the entry, whose kind has to be one that a header waits for
 * @throws Refusal disk/*, vault/read-only; nothing is changed then
 */
export async function changeHeader(
  vault: Vault,
  header: Header,
  record: (tx: Tx) => StoredEntry,
): Promise<StoredEntry> {
  await settleWaiting(vault);
  const entry = vault.write(tx => {
    const appended = record(tx);
    placePendingHeader(vault.folder, { seq: appended.seq, header });
    return appended;
  });
  vault.header = header;
  // the change holds from the commit on: what fails here is done later, at the latest by the next opening
  await adoptPendingHeader(vault.folder, entry.seq).catch(() => undefined);
  return entry;
}

/**
 * Before the header is written anew: one that still waits takes its place or goes, or it would later be put in place of
 * the newer one.
 * @throws Refusal disk/*
 */
export async function settleWaiting({ folder, header, reader }: Vault): Promise<void> {
  try {
    const pending = await readPendingHeader(folder, header.vault);
    await settlePending(folder, { current: header, pending }, reader, false);
  } catch (error) {
    throw writingFault(error);
  }
}
