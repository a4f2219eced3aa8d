import { nounNames, type Noun } from '../../shared/records/index.ts';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction, type VaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { withdrawnWith } from './withdrawnWith.ts';

export type Named = Readonly<{ type: Noun; id: string }>;
type Restoring = Pick<VaultAction<unknown, unknown>, 'busy' | 'fault'> &
  Readonly<{
    /** In the order in which they were withdrawn */
    restore: (records: readonly Named[]) => Promise<void>;
    /** A record that was withdrawn at this position of the ledger, and all that left with it */
    restoreWith: (record: Named, seq: number) => Promise<void>;
  }>;

/** So many withdrawn records are looked at on either side of one, to find what left with it. */
const around = 250;

/** The records of an answer that are of a noun we know. */
export function namedOf(records: readonly Readonly<{ type: string; id: string }>[]): Named[] {
  return records.flatMap(({ type, id }) => {
    const noun = nounNames.find(name => name === type);
    return noun === undefined ? [] : [{ type: noun, id }];
  });
}

/** Brings withdrawn records back. */
export function useRestore(): Restoring {
  const { withdraw } = useWords().records;
  const toast = useToast();
  const { run, busy, fault } = useVaultAction(vault.record.restore);
  const restore = async (records: readonly Named[]) => {
    const result = await run({ records: [...records] });
    if (result.ok) toast({ tone: 'ok', text: withdraw.restored });
  };
  return {
    busy,
    fault,
    restore,
    restoreWith: async (record, seq) => {
      const page = { before: seq + around, limit: 2 * around };
      const found = await vault.record.withdrawn(page);
      const rows = found.ok ? namedOf(withdrawnWith(found.value.rows, record.id)) : [];
      await restore(rows.length === 0 ? [record] : rows);
    },
  };
}
