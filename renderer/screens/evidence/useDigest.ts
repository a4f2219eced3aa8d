import { vault } from '../../vault/client.ts';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Counting the SHA-512 of all files that lack it: one such work in the window, wherever it was begun. */
export function useDigest() {
  const { item } = useWords().evidence;
  return useVaultJob(vault.evidence.digest, { title: item.digesting });
}
