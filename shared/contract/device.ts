import * as z from 'zod';
import { action, job, query } from './define.ts';
import { DeviceCodeText, Passphrase } from './session.ts';

/** How the person who asks is bound to a machine. */
export const DeviceView = z.strictObject({
  isBound: z.boolean(),
  /** Whether this machine keeps the secret; false where the code was typed. */
  isHere: z.boolean(),
  /** Whether this system has a key store that can keep one. */
  canKeep: z.boolean(),
});
export type DeviceView = z.infer<typeof DeviceView>;

/** A device code for a sheet of paper. A secret: it is shown, printed, and forgotten. */
export const DeviceSheet = z.strictObject({
  device: z.uuidv4(),
  /** Short form, as it stands in the code. */
  vault: z.string(),
  lines: z.array(z.string()),
  /** Content of the QR code. */
  qr: z.string(),
});
export type DeviceSheet = z.infer<typeof DeviceSheet>;

export const device = {
  state: query({ input: z.strictObject({}), output: DeviceView }),
  /** Makes a secret that binds nobody until it is confirmed, and shows its code. Fault: device/no-key-store. */
  prepare: action({ right: 'own', input: z.strictObject({}), output: DeviceSheet }),
  /**
   * The code is on paper: from now on this user opens the vault with the passphrase and the secret, which this machine
   * keeps. A binding before it ends. Faults: device/not-pending, device/no-key-store, device/not-kept,
   * vault/wrong-name-or-passphrase.
   */
  bind: job({
    right: 'own',
    input: z.strictObject({ device: z.uuidv4(), passphrase: Passphrase }),
    output: DeviceView,
  }),
  /** Forgets the secret that waits. */
  discard: action({ right: 'own', input: z.strictObject({}), output: z.strictObject({}) }),
  /** The passphrase alone opens again. Faults: device/not-bound, vault/wrong-name-or-passphrase. */
  unbind: job({
    right: 'own',
    input: z.strictObject({ passphrase: Passphrase }),
    output: DeviceView,
  }),
  /**
   * Rehearsal: is this the code of the binding in force? Faults: device/not-bound, device-code/incomplete,
   * device-code/damaged, device-code/unknown-version, device-code/not-one, device-code/other-vault,
   * device-code/other-binding.
   */
  try: action({
    right: 'own',
    input: z.strictObject({ code: DeviceCodeText }),
    output: z.strictObject({}),
  }),
};
