import { existsSync } from 'node:fs';
import type { Contract } from '../../../shared/contract/index.ts';
import type { BackupCredentials, BackupRow } from '../../../shared/contract/backup.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { Refusal } from '../../../shared/result.ts';
import { checkFiles } from '../backup/check.ts';
import {
  backupRow,
  findBackups,
  generationFolder,
  generationsIn,
  readBackupHeader,
  readManifest,
} from '../backup/layout.ts';
import { makeBackup } from '../backup/make.ts';
import { restoreBackup } from '../backup/restore.ts';
import { thinBackups } from '../backup/thin.ts';
import type { Desk } from '../desk.ts';
import { lookIn } from '../keys/device.ts';
import { unlock, type Keyring } from '../keys/keyring.ts';
import type { Header } from '../keys/header.ts';
import { removeUpgradeCopies } from '../migrations/upgrade.ts';
import { folderEnding } from '../session.ts';
import { entryAt, ledgerSize } from '../tables/entry.ts';
import { stampOf } from '../vault.ts';

const day = 24 * 60 * 60 * 1000;

/** The chosen folder, or that of the last backup. @throws Refusal backup/folder-needed */
function chosen(desk: Desk, token: string | null): string {
  if (token !== null) return desk.pathOf(token);
  const last = desk.opened ? desk.backups.lastOf(desk.opened.vault.id) : null;
  if (!last || last.folder === null) throw new Refusal('backup/folder-needed');
  return last.folder;
}

/** Keys for a backup: by name and passphrase, or those of the open vault if they are the same ones. */
async function keysFor(
  desk: Desk,
  header: Header,
  credentials: BackupCredentials | null,
): Promise<{ readonly keyring: Keyring; readonly wipe: () => void }> {
  if (credentials) {
    const { userName, passphrase, deviceCode } = credentials;
    const lookup = lookIn(desk.deviceStore, deviceCode);
    const keyring = await unlock(header, userName, passphrase, lookup);
    return { keyring, wipe: () => keyring.wipe() };
  }
  const { vault } = desk.open;
  const isSame =
    header.vault === vault.id && header.signing.publicKey === vault.header.signing.publicKey;
  if (!isSame) throw new Refusal('backup/other-keys');
  return { keyring: vault.keyring, wipe: () => undefined };
}

/** Milliseconds since the last verified backup, or since the vault began. */
function age(desk: Desk): number {
  const { vault } = desk.open;
  const first = entryAt(vault.reader, 0);
  const header = first && parseHeader(first.header);
  const from = desk.backups.lastOf(vault.id)?.at ?? (header?.ok ? header.header.at : null);
  return from === null ? 0 : vault.clock().getTime() - Date.parse(from);
}

const running = new WeakSet<Desk>();

export const backup: Handlers<Contract, Desk>['backup'] = {
  state(desk) {
    const { vault } = desk.open;
    const last = desk.backups.lastOf(vault.id);
    // the entry that tells of the backup is in it; what came after is not
    const since = Math.max(0, ledgerSize(vault.reader) - (last?.size ?? 0));
    const days = desk.settings.value.backupReminder;
    const overdue = !desk.demo && days > 0 && since > 0 && age(desk) > days * day;
    return {
      last: last && { ...last, present: last.folder !== null && existsSync(last.folder) },
      since,
      overdue,
    };
  },

  async list(desk, { folder }) {
    const backups = await findBackups(chosen(desk, folder));
    const generations = (await generationsIn(backups)).reverse();
    const rows: BackupRow[] = [];
    const unreadable: { generation: number; code: string }[] = [];
    for (const generation of generations) {
      try {
        rows.push(await backupRow(backups, generation));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        unreadable.push({ generation, code: error.fault.code });
      }
    }
    return { folder: backups, rows, unreadable };
  },

  async make(desk, { folder, note }, context) {
    const { vault } = desk.open;
    if (running.has(desk)) throw new Refusal('backup/running');
    running.add(desk);
    try {
      const { byteWorker } = desk.options;
      const made = await makeBackup(vault, chosen(desk, folder), note, byteWorker, context);
      const { report, seq, at, added } = made;
      if (report.verdict === 'valid') {
        const { generation } = report;
        const kept = desk.settings.value.rememberVaults ? made.folder : null;
        const size = report.head?.size ?? seq + 1;
        await desk.backups
          .remember(vault.id, { at, size, generation, folder: kept })
          .catch(() => desk.noteUnremembered());
        await removeUpgradeCopies(vault.folder);
      }
      return { seq, folder: made.folder, added, report };
    } finally {
      running.delete(desk);
    }
  },

  async check(desk, { folder, generation, credentials, deep }, context) {
    const backups = await findBackups(chosen(desk, folder));
    const manifest = await readManifest(backups, generation);
    const header = await readBackupHeader(backups, manifest);
    const { keyring, wipe } = await keysFor(desk, header, credentials);
    try {
      const { byteWorker } = desk.options;
      const at = generationFolder(backups, generation);
      const files = { folder: at, pool: backups, keyring, byteWorker, deep };
      return { generation, ...(await checkFiles(files, context)) };
    } finally {
      wipe();
    }
  },

  async thin(desk, { folder, keep }) {
    return thinBackups(await findBackups(chosen(desk, folder)), keep);
  },

  async restore(desk, { folder, generation, target, incomplete, ...typed }, context) {
    const chosenPath = desk.pathOf(target);
    const vaultFolder = chosenPath.endsWith(folderEnding) ? chosenPath : chosenPath + folderEnding;
    const { userName, passphrase, deviceCode } = typed;
    const lookup = lookIn(desk.deviceStore, deviceCode);
    const wish = {
      backups: await findBackups(chosen(desk, folder)),
      generation,
      target: vaultFolder,
      entrance: { userName, passphrase, lookup },
      incomplete,
      byteWorker: desk.options.byteWorker,
      at: stampOf(desk.surroundings().clock),
    };
    const report = await restoreBackup(wish, context);
    return { token: desk.grantOwn(vaultFolder), folder: vaultFolder, report };
  },
};
