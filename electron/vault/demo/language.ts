import type { Wording } from '../../../shared/vocabulary/index.ts';

/** Picks the language the demonstration's documenter writes in; files keep the language they were made in. */
export type Say = (text: Wording) => string;
