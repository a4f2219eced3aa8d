import { existsSync } from 'node:fs';
import path from 'node:path';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { SessionState } from '../../../shared/contract/session.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { changeHeader } from '../changeHeader.ts';
import { openDemonstration } from '../demo/session.ts';
import type { Desk } from '../desk.ts';
import { lookIn } from '../keys/device.ts';
import { changeOwnSlot } from '../keys/keyring.ts';
import { headOf } from '../ledger/head.ts';
import { createVault, folderEnding, openVault } from '../session.ts';
import { whoIs } from './common.ts';

/** A token for a vault opened before: its folder, hashed, so that the page does not send paths back. */
function recentToken(folder: string): string {
  return `recent-${toHex(nodeCrypto.sha256(toUtf8(folder))).slice(0, 32)}`;
}

function nameOf(folder: string): string {
  return path.basename(folder, folderEnding);
}

export async function folderOf(desk: Desk, token: string): Promise<string> {
  const recents = await desk.memory.recents.all();
  const recent = recents.find(each => recentToken(each.folder) === token);
  return recent ? recent.folder : desk.pathOf(token);
}

export function stateOf(desk: Desk): SessionState {
  if (!desk.opened) return { state: 'locked' };
  const { vault, findings, swept, notices } = desk.open;
  return {
    state: 'open',
    vault: vault.id,
    name: nameOf(vault.folder),
    user: {
      id: vault.keyring.userId,
      name: whoIs(vault.reader)(vault.keyring.userId),
      roles: vault.roles,
    },
    readOnly: vault.readOnly,
    demo: desk.demo,
    head: headOf(vault),
    findings: [...findings],
    swept,
    failedTries: desk.tries.toldOf(vault.folder),
    notices: [...notices],
    lockAt: desk.lockAt,
  };
}

/** Tries of somebody who may be guessing. */
const wrongTries: ReadonlySet<string> = new Set([
  'vault/wrong-name-or-passphrase',
  'vault/device-missing',
]);

const working = { step: 'keys', done: 0, of: null, unit: 'steps' } as const;

export const session: Handlers<Contract, Desk>['session'] = {
  state: desk => stateOf(desk),

  async recents(desk) {
    const recents = await desk.memory.recents.all();
    const heads = await Promise.all(recents.map(({ vault }) => desk.memory.headOf(vault)));
    return recents.map(({ folder }, index) => {
      const known = heads[index] ?? null;
      const head = known === 'unreadable' ? null : known;
      return {
        token: recentToken(folder),
        name: nameOf(folder),
        folder,
        missing: !existsSync(folder),
        head: head && { size: head.size, root: head.root, at: head.at, words: head.words },
      };
    });
  },

  async forgetRecent(desk, { token }) {
    await desk.memory.recents.forget(await folderOf(desk, token));
    return {};
  },

  async create(desk, { target, userName, passphrase }, { progress }) {
    progress(working);
    const folder = desk.pathOf(target);
    const credentials = { userName, passphrase };
    await desk.sitDown(() => createVault(folder, credentials, desk.surroundings()), false);
    return stateOf(desk);
  },

  async open(desk, { vault, userName, passphrase, deviceCode, ...wish }, job) {
    const { tries } = desk;
    const folder = await folderOf(desk, vault);
    // before the seat is taken, so that neither locking nor closing has to wait along
    await tries.wait(folder, job);
    job.progress(working);
    await desk.sitDown(async () => {
      try {
        const lookup = lookIn(desk.deviceStore, deviceCode);
        const entrance = { userName, passphrase, lookup };
        const opened = await openVault(folder, entrance, wish, desk.surroundings());
        await tries.opened(folder, !wish.readOnly);
        return opened;
      } catch (error) {
        const isWrong = error instanceof Refusal && wrongTries.has(error.fault.code);
        if (isWrong) await tries.failed(folder, !wish.readOnly);
        throw error;
      }
    }, false);
    try {
      return stateOf(desk);
    } catch (error) {
      // a damaged page that only now was read: nobody is told that the vault is open, so it must not be
      await desk.lock('system');
      throw error;
    }
  },

  async openDemo(desk, { language }, context) {
    await openDemonstration(desk, language, context);
    return stateOf(desk);
  },

  async lock(desk) {
    await desk.lock('asked');
    return {};
  },

  touch(desk) {
    desk.touch();
    return {};
  },

  changePassphrase: (desk, { current, next }, { progress }) =>
    desk.alone(async () => {
      const { vault } = desk.open;
      if (vault.readOnly) throw new Refusal('vault/read-only');
      progress(working);
      const userName = whoIs(vault.reader)(vault.keyring.userId);
      const { device } = vault.keyring.secrets;
      const header = await changeOwnSlot(
        vault.header,
        vault.keyring,
        { userName, passphrase: current },
        { userName, passphrase: next, device },
      );
      const on = { type: 'user', id: vault.keyring.userId };
      await changeHeader(vault, header, tx =>
        tx.append({ kind: systemKinds.passphraseChanged, on, members: {} }),
      );
      return {};
    }),
};
