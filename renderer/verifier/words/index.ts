import type { Language } from '../../../shared/contract/session.ts';
import { english, type Words } from './en.ts';
import { ukrainian } from './uk.ts';

export const allWords: Readonly<Record<Language, Words>> = { uk: ukrainian, en: english };

export type { Words };
