import { nounNames, type Noun } from '../../shared/records/index.ts';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction, type VaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { useWords } from '../words/LanguageProvider.tsx';

export type Named = Readonly<{ type: Noun; id: string }>;
type Restoring = Pick<VaultAction<unknown, unknown>, 'busy' | 'fault'> &
  Readonly<{ restore: (records: readonly Named[]) => Promise<void> }>;

/** The records of an answer that are of a noun we know. */
export function namedOf(records: readonly Readonly<{ type: string; id: string }>[]): Named[] {
  return records.flatMap(({ type, id }) => {
    const noun = nounNames.find(name => name === type);
    return noun === undefined ? [] : [{ type: noun, id }];
  });
}

/** Brings withdrawn records back; give them in the order in which they were withdrawn. */
export function useRestore(): Restoring {
  const { withdraw } = useWords().records;
  const toast = useToast();
  const { run, busy, fault } = useVaultAction(vault.record.restore);
  return {
    busy,
    fault,
    restore: async records => {
      const result = await run({ records: [...records] });
      if (result.ok) toast({ tone: 'ok', text: withdraw.restored });
    },
  };
}
