/**
 * What the reader noticed in a row, and how much it matters: a note is shown only, a decision waits for a person,
 * an error keeps the row out until it is corrected.
 */
const levels = {
  age_instead_of_date: 'note',
  age_without_reference: 'decision',
  bidi_control: 'decision',
  comment_contradicts: 'decision',
  control_char: 'note',
  date_ambiguous: 'decision',
  date_invalid: 'error',
  date_missing: 'decision',
  date_partial: 'note',
  duplicate_header: 'decision',
  duplicate_in_file: 'decision',
  duplicate_key: 'decision',
  emoji: 'decision',
  epoch_ms: 'note',
  extra_spaces: 'note',
  formula: 'note',
  formula_like_name: 'decision',
  formula_like_text: 'note',
  formula_without_value: 'decision',
  initials_only: 'decision',
  invalid_utf8: 'decision',
  json_invalid: 'error',
  markup: 'decision',
  mixed_script: 'decision',
  name_missing: 'error',
  name_order: 'note',
  name_too_long: 'error',
  name_unclear: 'decision',
  nfd: 'note',
  nul_char: 'decision',
  number_in_date_column: 'note',
  number_shortened: 'note',
  serial_as_text: 'decision',
  sex_conflict: 'decision',
  sex_unclear: 'decision',
  soft_hyphen_nbsp: 'note',
  stacked_marks: 'decision',
  tax_number_shortened: 'decision',
  trailing_apostrophe: 'decision',
  two_digit_year: 'decision',
  unidentified_child: 'decision',
  unknown_field: 'note',
  upper: 'note',
  utc_instant: 'decision',
  value_repeated: 'note',
  zero_width: 'note',
} as const;

export type IssueCode = keyof typeof levels;
export type IssueLevel = 'note' | 'decision' | 'error';

const isCode = (text: string): text is IssueCode => Object.hasOwn(levels, text);
export const issueCodes: readonly IssueCode[] = Object.keys(levels).filter(isCode).sort();

export interface Issue {
  readonly code: IssueCode;
  readonly level: IssueLevel;
  /** Column from 0; null for the row as a whole. */
  readonly column: number | null;
  /** What the file says, where it helps: the comment, the other spelling. */
  readonly detail: string | null;
  /** Values a person may choose from, the likelier first. */
  readonly candidates: readonly string[];
}

export function issue(
  code: IssueCode,
  column: number | null,
  detail: string | null = null,
  candidates: readonly string[] = [],
): Issue {
  return { code, level: levels[code], column, detail, candidates };
}

/** Whether a row may be taken in unasked: the worst of its issues decides. */
export type Outcome = 'ok' | 'decision' | 'error';

export function outcomeOf(issues: readonly Issue[]): Outcome {
  if (issues.some(({ level }) => level === 'error')) return 'error';
  return issues.some(({ level }) => level === 'decision') ? 'decision' : 'ok';
}
