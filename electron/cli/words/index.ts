import type { Language } from '../../../shared/contract/session.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

export type CommandName = 'create' | 'apply' | 'evidence add' | 'export' | 'verify' | 'demo';

/** All that the command line says. */
export type Words = typeof uk;

const all: Readonly<Record<Language, Words>> = { uk, en };

export function wordsOf(language: Language): Words {
  return all[language];
}
