/** A device secret that was shown and binds nobody yet. It is gone when the vault is locked. */
import { Refusal } from '../../shared/result.ts';
import type { DeviceSecret } from './keys/device.ts';

export interface PendingDevice {
  put(secret: DeviceSecret): void;
  /** A copy: locking wipes what waits, and must not change what is being bound. @throws Refusal device/not-pending */
  found(id: string): DeviceSecret;
  /** Overwrites and forgets what waits. */
  forget(): void;
}

export function createPendingDevice(): PendingDevice {
  let pending: DeviceSecret | null = null;

  function forget(): void {
    pending?.key.fill(0);
    pending = null;
  }

  return {
    put(secret) {
      forget();
      pending = secret;
    },
    found(id) {
      if (pending?.id !== id) throw new Refusal('device/not-pending');
      return { id, key: pending.key.slice() };
    },
    forget,
  };
}
