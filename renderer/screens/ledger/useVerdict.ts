import { vault } from '../../vault/client.ts';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useSession } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { verdictOf, type Verdict } from './verdict.ts';

/** The one check of the ledger that a window has, and what is known by it. */
export function useVerify() {
  const { ledger } = useWords();
  return useVaultJob(vault.ledger.verify, { title: ledger.running });
}

export function useVerdict(): Verdict {
  const session = useSession();
  const verify = useVerify();
  return verdictOf(session, verify.stopped ? null : verify.result);
}
