import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';

/** The names of the vault's users by their ids. */
export function useUserNames(): (id: string) => string {
  const { unknown } = useWords().common;
  const { data } = useVaultQuery(vault.user.list, {});
  return id => data?.find(user => user.id === id)?.name ?? unknown;
}
