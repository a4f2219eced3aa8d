/** What a list says of one child: names, birth, sex and all else, each with the cell it was read from. */
import type { Issue, Outcome } from './issue.ts';
import type { RowKind } from './layout.ts';
import type { ListedName } from './name.ts';
import type { ListedPlace } from './places.ts';
import type { Role } from './roles.ts';

/** One more thing a row says, by the role of its column. */
export interface ListField {
  readonly role: Role;
  readonly column: number;
  readonly heading: string;
  /** As stored in the file. */
  readonly raw: string;
  /** As understood: a day in ISO 8601, an id of a vocabulary, digits, cleaned text; null where it was not. */
  readonly value: string | null;
  readonly place: ListedPlace | null;
  /** A value to offer instead: digits with the zeros that the file lost. */
  readonly suggested: string | null;
}

export interface ListedBirth {
  readonly raw: string;
  readonly edtf: string | null;
  readonly suggested: string | null;
}

export interface ListRow {
  readonly sheet: string;
  readonly row: number;
  readonly line: number;
  readonly kind: RowKind;
  readonly names: readonly ListedName[];
  readonly birth: ListedBirth | null;
  readonly sex: 'female' | 'male' | null;
  /** The sex follows only from the patronymic. */
  readonly isSexDerived: boolean;
  readonly fields: readonly ListField[];
  readonly comments: readonly { readonly column: number; readonly text: string }[];
  readonly issues: readonly Issue[];
  readonly outcome: Outcome;
}
