import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/contract/session.ts';
import type { Fault } from '../../../shared/result.ts';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { takeSettings } from '../../vault/session.ts';

/** Changes settings; they take effect at once. */
export function useChange(): Readonly<{
  change: (part: Partial<Settings>) => void;
  fault: Fault | null;
}> {
  const queries = useQueryClient();
  const { run, fault } = useVaultAction(vault.settings.write);
  return {
    fault,
    change: part =>
      void run(part).then(result => {
        if (result.ok) takeSettings(queries, result.value);
      }),
  };
}
