import type { Term, Wording } from './term.ts';

/**
 * An act of Russian or occupation authorities that is relied on for what was done to a child. Naming it says
 * nothing of its validity: screens call such acts purported. `uk` and `en` are our short names of it.
 */
export interface Instrument extends Term {
  /** Number as published, in its script; null where there is none. */
  readonly number: string | null;
  /** Date of the act, EDTF. */
  readonly date: string | null;
  /** Title in Russian. */
  readonly title: string;
  /** Identifier of `instrumentTypes`. */
  readonly type: string;
  /** Days it is said to be in force, EDTF. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Identifiers of acts that it changes: each change makes another edition of them. */
  readonly amends?: readonly string[];
  /** What it is used to allow, in our words. */
  readonly allows: readonly Wording[];
  /** Identifiers of `episodeTypes`. */
  readonly episodeTypes: readonly string[];
}
