import { useCallback, useRef, useState } from 'react';
import { fault, type Fault, type Result } from '../../shared/result.ts';
import type { VaultCall } from './client.ts';

export type VaultAction<I, O> = Readonly<{
  /** Does it once; a second press while the first is on its way is answered `action/busy`. */
  run: (input: I) => Promise<Result<O>>;
  busy: boolean;
  fault: Fault | null;
  /** Forgets the last fault. */
  reset: () => void;
}>;

/** Something the reader does: `const record = useVaultAction(vault.child.register)`. */
export function useVaultAction<I, O>(call: VaultCall<I, O>): VaultAction<I, O> {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Fault | null>(null);
  const isRunning = useRef(false);
  const run = useCallback(
    async (input: I): Promise<Result<O>> => {
      if (isRunning.current) return fault('action/busy');
      isRunning.current = true;
      setBusy(true);
      setFailed(null);
      const result = await call(input);
      isRunning.current = false;
      setBusy(false);
      if (!result.ok) setFailed(result.error);
      return result;
    },
    [call],
  );
  const reset = useCallback(() => setFailed(null), []);
  return { run, busy, fault: failed, reset };
}
