/**
 * The second secret of a user who is bound to a machine (docs/decisions/0022): where it is kept, and how it is found for
 * the slots of a header.
 */
import { readDeviceCode, type DeviceCode } from '../../../shared/recovery/deviceCode.ts';
import { shortId } from '../../../shared/recovery/share.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Header } from './header.ts';

export interface DeviceSecret {
  /** Random; it stands in the slot. A binding anew has another, so that none overwrites what still opens. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The key store of the operating system, behind the main process. */
export interface DeviceStore {
  canKeep(): Promise<boolean>;
  /** Null when it is not kept here, or the key store does not give it now. */
  find(id: string): Promise<Uint8Array | null>;
  /** @throws Refusal device/no-key-store, device/not-kept */
  keep(secret: DeviceSecret): Promise<void>;
  forget(id: string): Promise<void>;
}

/** Where there is none: the command line, and a system without a key store. */
export const noDeviceStore: DeviceStore = {
  canKeep: () => Promise.resolve(false),
  find: () => Promise.resolve(null),
  keep: () => Promise.reject(new Refusal('device/no-key-store')),
  forget: () => Promise.resolve(),
};

/** The secrets that can be had for the bound slots of a header, by their id. Whoever asks wipes them. */
export type DeviceLookup = (header: Header) => Promise<ReadonlyMap<string, Uint8Array>>;

export const noDevices: DeviceLookup = () => Promise.resolve(new Map());

/** Ids of the bindings in a header. */
export function bindingsOf({ slots }: Header): string[] {
  return slots.flatMap(slot =>
    slot.kind === 'user' && slot.device !== undefined ? [slot.device] : [],
  );
}

/**
 * What this machine keeps, and what was typed. The lookup throws Refusal device-code/other-vault and
 * device-code/other-binding.
 * @throws Refusal those of `readDeviceCode`
 */
export function lookIn(store: DeviceStore, typed: string | null): DeviceLookup {
  const code = typed === null ? null : readTyped(typed);
  return async header => {
    const bindings = bindingsOf(header);
    const found = new Map<string, Uint8Array>();
    if (code) found.set(bindingOf(code, header.vault, bindings), code.secret.slice());
    for (const id of bindings) {
      const kept = found.has(id) ? null : await store.find(id);
      if (kept) found.set(id, kept);
    }
    return found;
  };
}

/** @throws Refusal those of `readDeviceCode` */
export function readTyped(typed: string): DeviceCode {
  const read = readDeviceCode(typed, nodeCrypto);
  if (!read.ok) throw new Refusal(read.error.code, read.error.detail);
  return read.value;
}

function bindingOf(code: DeviceCode, vault: string, bindings: readonly string[]): string {
  if (code.vault !== shortId(vault)) throw new Refusal('device-code/other-vault');
  const id = bindings.find(each => shortId(each) === code.device);
  if (id === undefined) throw new Refusal('device-code/other-binding');
  return id;
}
