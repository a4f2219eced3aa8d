import { vault } from '../../vault/client.ts';
import { useVaultJob, type VaultJob } from '../../vault/JobsProvider.tsx';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { inputOf, type AddResult, type Going } from './addOutcome.ts';
import { useDigest } from './useDigest.ts';

const keptGoing = remembered<Going | null>(null);

export type Ingest = Readonly<{
  job: Pick<
    VaultJob<unknown, AddResult>,
    'busy' | 'stopping' | 'stopped' | 'progress' | 'fault' | 'result' | 'cancel' | 'reset'
  >;
  going: Going | null;
  /** Begins; tells at the end whether anything came into the vault. */
  begin: (going: Going) => Promise<boolean>;
  /** Forgets how it ended: the form stands as new. */
  finish: () => void;
}>;

/**
 * Taking files in: one such work in the window. What it was asked is kept, so that whoever comes back finds
 * its end and can ask for the rest. Afterwards the second hash is counted by itself.
 */
export function useIngest(): Ingest {
  const { form } = useWords().evidence;
  const job = useVaultJob(vault.evidence.add, { title: form.adding });
  const digest = useDigest();
  const [going, setGoing] = useRemembered(keptGoing);
  return {
    job,
    going,
    begin: async next => {
      setGoing(next);
      const result = await job.start(inputOf(next));
      const hasAdded = result.ok && result.value.added.length > 0;
      if (hasAdded) void digest.start({});
      return hasAdded;
    },
    finish: () => {
      job.reset();
      setGoing(null);
    },
  };
}
