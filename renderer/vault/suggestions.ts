import { useDeferredValue } from 'react';
import type { InputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';
import { vault } from './client.ts';
import { useVaultQuery } from './queries.ts';

export type SuggestedField = InputOf<Contract['search']['suggest']>['field'];

/** What the vault has seen in such a field before, for what is typed so far: `useSuggestions('place', text)`. */
export function useSuggestions(
  field: SuggestedField,
  text: string,
): Readonly<{ suggestions: readonly string[]; busy: boolean }> {
  const asked = useDeferredValue(text).slice(0, 200);
  const { data, isLoading } = useVaultQuery(
    vault.search.suggest,
    { field, text: asked },
    { keep: true },
  );
  return { suggestions: data ?? [], busy: isLoading };
}
