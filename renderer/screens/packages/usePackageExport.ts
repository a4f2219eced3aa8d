import { vault } from '../../vault/client.ts';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The one package that a window writes at a time. */
export function usePackageExport() {
  const { packages } = useWords();
  return useVaultJob(vault.packages.export, { title: packages.writing });
}
