import type { Finding, Head } from '../../shared/contract/session.ts';
import type * as z from 'zod';
import { findingMessage } from '../../shared/package/findings.ts';
import type { HeadOutput } from './outputs.ts';
import type { Terminal } from './terminal.ts';

/** A head as `--json` shows it. */
export function headOutput({ size, root, at, wordsUk, wordsEn }: Head): z.infer<typeof HeadOutput> {
  return { size, root, at, words: { uk: wordsUk, en: wordsEn } };
}

/** Fingerprint words in the reader's language, in groups of four as they are read aloud. */
export function spokenWords(
  words: { readonly uk: readonly string[]; readonly en: readonly string[] },
  { language }: Terminal,
): string {
  const groups: string[] = [];
  for (let at = 0; at < words[language].length; at += 4) {
    groups.push(words[language].slice(at, at + 4).join(' '));
  }
  return groups.join(' · ');
}

/** Findings with their sentences in the reader's language, where there is one. */
export function inLanguage(findings: readonly Finding[], { language }: Terminal): Finding[] {
  return findings.map(finding => {
    const sentence = findingMessage(finding.code, language);
    return sentence === finding.code ? finding : { ...finding, message: sentence };
  });
}

/** Each finding as a reader sees it: where, what, its code, what was expected and found. */
export function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  const { words } = terminal;
  for (const { code, where, message, expected, found } of findings) {
    terminal.say(`  ✗ ${where}: ${message} [${code}]`);
    if (expected !== null) terminal.say(`      ${words.expected}: ${expected}`);
    if (found !== null) terminal.say(`      ${words.found}: ${found}`);
  }
}
