/** Provisions as a reader meets them: those of the list, and those that people recorded here. */
import { useMemo } from 'react';
import { allProvisions, type ProvisionTold } from '../../shared/law/provisions.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import type { Language } from '../words/language.ts';

const none: readonly never[] = [];

/** All of them by id, as theories name them. */
export function useProvisions(): ReadonlyMap<string, ProvisionTold> {
  const { data } = useVaultQuery(vault.law.provisions, {});
  return useMemo(() => allProvisions(data ?? none), [data]);
}

/** "Rome Statute of the ICC, 8(2)(a)(vii)". */
export function citedProvision({ law, article }: ProvisionTold, language: Language): string {
  return [law[language], article].filter(part => part !== '').join(', ');
}
