import { randomUUID } from 'node:crypto';
import { equalBytes } from '../../../shared/bytes.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { DeviceView } from '../../../shared/contract/device.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import {
  deviceCodeLines,
  deviceQrText,
  deviceSecretLength,
} from '../../../shared/recovery/deviceCode.ts';
import { shortId } from '../../../shared/recovery/share.ts';
import { Refusal } from '../../../shared/result.ts';
import { changeHeader } from '../changeHeader.ts';
import { nodeCrypto, randomBytes } from '../crypto/nodeCrypto.ts';
import type { Desk } from '../desk.ts';
import { readTyped, type DeviceSecret } from '../keys/device.ts';
import { changeOwnSlot } from '../keys/keyring.ts';
import { whoIs } from './common.ts';

async function viewOf(desk: Desk): Promise<DeviceView> {
  const { deviceStore } = desk;
  const { device } = desk.open.vault.keyring.secrets;
  const kept = device && (await deviceStore.find(device.id));
  kept?.fill(0);
  return { isBound: device !== null, isHere: kept !== null, canKeep: await deviceStore.canKeep() };
}

/** The user's slot with this secret or without one, and the entry that tells of it; the earlier secret is forgotten. */
async function rebind(desk: Desk, passphrase: string, device: DeviceSecret | null): Promise<void> {
  const { vault } = desk.open;
  const { keyring } = vault;
  const credentials = { userName: whoIs(vault.reader)(keyring.userId), passphrase };
  const next = { ...credentials, device };
  const header = await changeOwnSlot(vault.header, keyring, credentials, next);
  if (device) await desk.deviceStore.keep(device);
  const kind = device ? systemKinds.deviceBound : systemKinds.deviceUnbound;
  const on = { type: 'user', id: keyring.userId };
  await changeHeader(vault, header, tx => tx.append({ kind, on, members: {} }));
  const before = keyring.secrets.device;
  keyring.secrets.device = device;
  if (!before) return;
  before.key.fill(0);
  // it opens nothing any more: that it stays behind is no harm
  await desk.deviceStore.forget(before.id).catch(() => undefined);
}

const working = { step: 'keys', done: 0, of: null, unit: 'steps' } as const;

function refuseReadOnly(desk: Desk): void {
  if (desk.open.vault.readOnly) throw new Refusal('vault/read-only');
}

export const device: Handlers<Contract, Desk>['device'] = {
  state: viewOf,

  async prepare(desk) {
    refuseReadOnly(desk);
    if (!(await desk.deviceStore.canKeep())) throw new Refusal('device/no-key-store');
    const { vault } = desk.open;
    const secret = { id: randomUUID(), key: randomBytes(deviceSecretLength) };
    desk.pendingDevice.put(secret);
    const code = { vault: shortId(vault.id), device: shortId(secret.id), secret: secret.key };
    const lines = [...deviceCodeLines(code, nodeCrypto)];
    return { device: secret.id, vault: code.vault, lines, qr: deviceQrText(lines) };
  },

  bind: (desk, { device: id, passphrase }, { progress }) =>
    desk.alone(async () => {
      refuseReadOnly(desk);
      progress(working);
      const secret = desk.pendingDevice.found(id);
      try {
        await rebind(desk, passphrase, secret);
      } catch (error) {
        secret.key.fill(0);
        throw error;
      }
      desk.pendingDevice.forget();
      return viewOf(desk);
    }),

  discard(desk) {
    desk.pendingDevice.forget();
    return {};
  },

  unbind: (desk, { passphrase }, { progress }) =>
    desk.alone(async () => {
      refuseReadOnly(desk);
      if (!desk.open.vault.keyring.secrets.device) throw new Refusal('device/not-bound');
      progress(working);
      await rebind(desk, passphrase, null);
      return viewOf(desk);
    }),

  try(desk, { code }) {
    const { vault } = desk.open;
    const bound = vault.keyring.secrets.device;
    if (!bound) throw new Refusal('device/not-bound');
    const typed = readTyped(code);
    const isSame = equalBytes(typed.secret, bound.key);
    typed.secret.fill(0);
    if (typed.vault !== shortId(vault.id)) throw new Refusal('device-code/other-vault');
    if (!isSame) throw new Refusal('device-code/other-binding');
    return {};
  },
};
