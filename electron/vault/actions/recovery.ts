import { writeFile } from 'node:fs/promises';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { ShareSheet, TriedShares } from '../../../shared/contract/recovery.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import type { RecoverySet, RecoveryState } from '../../../shared/events/recovery.ts';
import { shareLines, shareQrText } from '../../../shared/recovery/share.ts';
import { shareText } from '../../../shared/recovery/shareText.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { systemReason, writingFault } from '../disk/durable.ts';
import { settleWaiting } from '../changeHeader.ts';
import type { Desk } from '../desk.ts';
import { readHeader, writeHeader } from '../keys/header.ts';
import { ageRecipient } from '../keys/receiving.ts';
import {
  alignRecoverySlot,
  recoverMaster,
  splitRecoveryKey,
  type Recovered,
} from '../keys/recovery.ts';
import { recoveryState } from '../ledger/recovery.ts';
import { recoverVault } from '../recover.ts';
import type { Vault } from '../vault.ts';
import { whoIs } from './common.ts';
import { folderOf, stateOf } from './session.ts';

function writable(desk: Desk): Vault {
  const { vault } = desk.open;
  if (vault.readOnly) throw new Refusal('vault/read-only');
  return vault;
}

function sheetOf(desk: Desk, set: string, number: number): ShareSheet {
  const { share, holder } = desk.pendingShares.show(set, number);
  const { threshold, shares, vault } = share;
  const lines = [...shareLines(share, nodeCrypto)];
  const qr = shareQrText(lines);
  return { number, threshold, shares, vault, set: share.set, holder, lines, qr };
}

/** What was tried, without the key. */
function tried(
  { threshold, count, numbers, master }: Recovered,
  set: RecoverySet | null,
): TriedShares {
  master.fill(0);
  const holders = numbers.map(number => set?.holders[number - 1] ?? null);
  return { threshold, shares: count, numbers: [...numbers], holders };
}

/** A holder's label, or the share's number where nobody was named. */
function holderLabels({ made }: RecoveryState, set: string, numbers: readonly number[]): string[] {
  const holders = made?.set.set === set ? made.set.holders : [];
  return numbers.map(number => holders[number - 1] ?? String(number));
}

const trying = { step: 'keys', done: 0, of: null, unit: 'steps' } as const;

export const recovery: Handlers<Contract, Desk>['recovery'] = {
  state(desk) {
    const { reader, keyring } = desk.open.vault;
    const state = recoveryState(reader);
    const { made, declined, uses } = state;
    const who = whoIs(reader);
    const pending = desk.pendingShares.set;
    const known = state.known.get(keyring.userId) ?? -1;
    return {
      made: made && {
        set: made.set.set,
        threshold: made.set.threshold,
        shares: made.set.shares,
        holders: [...made.set.holders],
        at: made.stamp.at,
        by: who(made.stamp.by),
      },
      declined: declined && {
        reason: declined.reason,
        at: declined.stamp.at,
        by: who(declined.stamp.by),
      },
      pending: pending && {
        set: pending.set,
        threshold: pending.shares[0]?.threshold ?? 0,
        shares: pending.shares.length,
      },
      uses: uses.map(({ stamp, set, holdersUsed }) => ({
        seq: stamp.seq,
        at: stamp.at,
        by: who(stamp.by),
        holders: holderLabels(state, set, holdersUsed),
        isSeen: stamp.by === keyring.userId || stamp.seq <= known,
      })),
    };
  },

  async prepare(desk, { threshold, shares, holders }) {
    const vault = writable(desk);
    const made = await splitRecoveryKey(vault.id, threshold, shares);
    const labels = made.shares.map((_, index) => holders[index] || null);
    desk.pendingShares.put({ ...made, holders: labels });
    return { set: made.set };
  },

  share: (desk, { set, number }) => sheetOf(desk, set, number),

  async saveShare(desk, { set, number, target }) {
    const text = shareText(sheetOf(desk, set, number));
    try {
      // a file that is there is not replaced: it could be the share of somebody else
      await writeFile(desk.pathOf(target), text, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (systemReason(error) === 'EEXIST') throw new Refusal('target/exists');
      throw writingFault(error);
    }
    return {};
  },

  confirm: (desk, { set }) =>
    desk.alone(async () => {
      const vault = writable(desk);
      const { receiveKey, shares, holders } = desk.pendingShares.complete(set);
      await settleWaiting(vault);
      const members = {
        set,
        threshold: shares[0]?.threshold ?? 0,
        shares: shares.length,
        receiveKey: ageRecipient(receiveKey),
        holders,
      } satisfies Record<keyof RecoverySet, unknown>;
      // the entry first: the slot follows from it, now or at the next opening
      vault.write(tx =>
        tx.append({
          kind: systemKinds.recoveryCreated,
          on: { type: 'recovery', id: set },
          members,
        }),
      );
      desk.pendingShares.forget();
      const wanted = { set, receiveKey };
      const header = await alignRecoverySlot(vault.header, vault.keyring.secrets.master, wanted);
      if (!header) return {};
      await writeHeader(vault.folder, header);
      vault.header = header;
      return {};
    }),

  discard(desk) {
    desk.pendingShares.forget();
    return {};
  },

  decline(desk, { reason }) {
    const vault = writable(desk);
    vault.write(tx =>
      tx.append({
        kind: systemKinds.recoveryDeclined,
        on: { type: 'recovery', id: vault.id },
        members: { reason },
      }),
    );
    return {};
  },

  async try(desk, { shares }, { progress }) {
    progress(trying);
    const { vault } = desk.open;
    const recovered = await recoverMaster(await readHeader(vault.folder), shares);
    return tried(recovered, recoveryState(vault.reader).made?.set ?? null);
  },

  async tryLocked(desk, { vault, shares }, { progress }) {
    progress(trying);
    return tried(await recoverMaster(await readHeader(await folderOf(desk, vault)), shares), null);
  },

  async use(desk, { vault, shares, userName, passphrase }, { progress }) {
    progress(trying);
    const folder = await folderOf(desk, vault);
    const credentials = { userName, passphrase };
    const around = desk.surroundings();
    await desk.sitDown(() => recoverVault(folder, shares, credentials, around), false);
    return stateOf(desk);
  },

  acknowledge(desk, { seq }) {
    const vault = writable(desk);
    const use = recoveryState(vault.reader).uses.find(each => each.stamp.seq === seq);
    if (!use) throw new Refusal('ledger/no-such-entry', { seq });
    vault.write(tx =>
      tx.append({
        kind: systemKinds.recoveryAcknowledged,
        on: { type: 'recovery', id: use.set },
        members: { use: seq },
      }),
    );
    return {};
  },
};
