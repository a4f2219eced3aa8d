import { useDeferredValue } from 'react';
import type { Choice } from '../ui/choices.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { evidenceChoice } from './evidenceChoice.ts';
import { useSpeech } from './useSpeech.ts';

/** The evidence that a typed text may mean; the newest while nothing is typed. */
export function useEvidenceChoices(
  text: string,
  isUsed: boolean,
): Readonly<{ suggestions: readonly Choice[]; busy: boolean }> {
  const speech = useSpeech();
  const asked = useDeferredValue(text).slice(0, 500);
  const { data, isLoading } = useVaultQuery(
    vault.evidence.list,
    isUsed
      ? {
          text: asked,
          status: 'active',
          type: null,
          confidentiality: null,
          unlinked: false,
          order: 'number',
          descending: true,
          cursor: null,
          limit: 20,
        }
      : null,
    { keep: true },
  );
  return {
    suggestions: (data?.rows ?? []).map(row => evidenceChoice(row, speech)),
    busy: isLoading,
  };
}
