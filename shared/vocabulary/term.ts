/** The same text in both languages. */
export interface Wording {
  readonly uk: string;
  readonly en: string;
}

/** One term of a vocabulary. Its identifier is kept for ever; its wording may be improved. */
export interface Term extends Wording {
  readonly id: string;
  readonly note?: Wording;
  /** Not confirmed from a source: to be checked before it is relied on. */
  readonly uncertain?: boolean;
}
