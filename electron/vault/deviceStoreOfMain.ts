/** The system's key store as the vault process reaches it: it asks main, which alone can call it. */
import { equalBytes } from '../../shared/bytes.ts';
import type { DeviceRequest, FromMain, ToMain } from '../../shared/contract/wire.ts';
import { Refusal } from '../../shared/result.ts';
import type { DeviceStore } from './keys/device.ts';

type Answer = Extract<FromMain, { type: 'deviceAnswer' }>;

/** @param tell sends to main; what comes back is given to `receive` */
export function deviceStoreOfMain(tell: (message: ToMain) => void): {
  readonly store: DeviceStore;
  readonly receive: (answer: Answer) => void;
} {
  const waiting = new Map<number, (answer: Answer) => void>();
  let next = 0;

  function ask(asked: DeviceRequest): Promise<Answer> {
    const id = next++;
    return new Promise(resolve => {
      waiting.set(id, resolve);
      tell({ type: 'device', id, asked });
    });
  }

  const find = async (device: string) => (await ask({ wish: 'find', device })).secret;

  return {
    receive(answer) {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    },
    store: {
      find,
      canKeep: async () => (await ask({ wish: 'canKeep' })).done,
      async keep({ id, key }) {
        const { done } = await ask({ wish: 'keep', device: id, secret: Uint8Array.from(key) });
        const kept = done ? await find(id) : null;
        const isKept = kept !== null && equalBytes(kept, key);
        kept?.fill(0);
        // a secret that does not read back would lock its owner out
        if (!isKept) throw new Refusal('device/not-kept');
      },
      async forget(device) {
        await ask({ wish: 'forget', device });
      },
    },
  };
}
