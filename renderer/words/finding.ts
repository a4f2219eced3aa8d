import { findingMessage } from '../../shared/package/findings.ts';
import type { Language } from './language.ts';

/** The sentence of what a check found, by its code: ours of the vault, else the verifier's of packages. */
export function findingWords(
  findings: Readonly<Record<string, string>>,
  code: string,
  language: Language,
): string {
  const own = Object.hasOwn(findings, code) ? findings[code] : undefined;
  return own ?? findingMessage(code, language);
}

/** Position of the entry a finding is about; null when it is about something else. */
export function entryOfFinding(where: string): number | null {
  const match = /^entry (\d{1,15})\b/.exec(where);
  return match ? Number(match[1]) : null;
}
