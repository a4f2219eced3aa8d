import type { AssertionValue } from '../../../shared/records/assertion.ts';

/** Whether a value is one that Russia or its occupation authorities claim. */
export function isClaim(value: AssertionValue): boolean {
  return (
    (value.about === 'legalStatus' && value.law === 'russian-claim') ||
    (value.about === 'guardian' && value.authority === 'russian-claim')
  );
}
