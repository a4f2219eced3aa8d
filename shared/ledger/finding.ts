/**
 * What a check of the ledger can find. Each finding has words for a reader, keyed by its code; the
 * place, what was expected and what was found fill them in. None of them ever holds a person's data.
 */
export const findingCodes = [
  /** The row before this one is missing, or rows stand out of order. */
  'ledger/gap',
  /** The header is not canonical JSON of the known shape. */
  'entry/malformed',
  /** The header is of a version this program does not know. */
  'entry/unknown-version',
  'entry/wrong-vault',
  /** The header says another position than the one it stands at. */
  'entry/wrong-position',
  /** `prev` is not the leaf hash of the entry before. */
  'entry/wrong-predecessor',
  /** The branch changes without an entry that says so. */
  'entry/wrong-branch',
  /** It begins a branch, but not the one or not from the place that it names. */
  'entry/false-branching',
  /** An entry of an earlier version after one of a later: it escapes what the later version binds. */
  'entry/older-version',
  /** It names another latest entry of users and keys than there is before it. */
  'entry/wrong-users',
  /** A notice: the clock of the recording machine went back. */
  'entry/clock-went-back',
  /** Nobody by this id was enrolled and active at this position. */
  'entry/unknown-signer',
  'entry/bad-signature',
  /** The signature of the vault's own key is missing or does not fit. */
  'entry/bad-vault-signature',
  /** The disclosure is not canonical, or has not the known shape. */
  'field/malformed',
  'field/duplicate-name',
  'field/duplicate-disclosure',
  /** The disclosure is not among the digests that the header commits to. */
  'field/not-committed',
  /** A digest in the header that no disclosure, decoy or erasure explains. */
  'field/missing',
  /** A later entry says that this field was erased, and it is there. */
  'field/not-erased',
  /** The signed head counts another number of entries. */
  'head/wrong-size',
  /** The signed head names another root. */
  'head/wrong-root',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A fault breaks the chain of trust; a notice is told, and breaks nothing. */
export type FindingWeight = 'fault' | 'notice';

export interface Finding {
  readonly code: FindingCode;
  readonly weight: FindingWeight;
  readonly where: {
    /** Position in the ledger; for the head, the number of entries there are. */
    readonly seq: number;
    /** Name of the field where it is disclosed, else its digest; null where no field is meant. */
    readonly field: string | null;
  };
  readonly expected: string | null;
  readonly found: string | null;
}
