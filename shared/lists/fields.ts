/** The rest of a row, cell by cell. */
import { isDay } from './day.ts';
import { readDay, type DateManner } from './birth.ts';
import { cleanText, isFormulaLike } from './cleaning.ts';
import { issue, type Issue } from './issue.ts';
import type { ListColumn } from './layout.ts';
import { claimOf, instrumentOf, statusOf } from './phrases.ts';
import { placeOf } from './places.ts';
import type { RawCell } from './raw.ts';
import { dateRoles, placeRoles } from './roles.ts';
import type { ListField } from './row.ts';

export interface FieldManner extends DateManner {
  /** The list is one of a holding institution: its statuses are claims. */
  readonly isHoldersList: boolean;
}

/** Roles that the child's own parts are read from; they are no further fields. */
const own = new Set<string>(['fullName', 'family', 'given', 'patronymic', 'otherNames', 'birthDate', 'sex', 'index', 'age', 'birthRegion']); // prettier-ignore

/** A cell as a field; null for an empty one or one of the child's own parts. */
export function fieldOf(
  column: ListColumn,
  cell: RawCell | null,
  manner: FieldManner,
  issues: Issue[],
): ListField | null {
  const at = column.column;
  if (!cell || own.has(column.role)) return null;
  const { text, found } = cleanText(cell.text);
  if (cell.formula !== null) {
    issues.push(issue(cell.text === '' ? 'formula_without_value' : 'formula', at, cell.formula));
  }
  if (text === '') return null;
  issues.push(...found.map(code => issue(code, at)));
  if (cell.repeated) issues.push(issue('value_repeated', at));
  if (cell.type === 'text' && column.role !== 'phone' && isFormulaLike(cell.text)) {
    issues.push(issue('formula_like_text', at));
  }
  const { heading, role } = column;
  const field = { role, column: at, heading, raw: cell.text, place: null, suggested: null };
  if (dateRoles.has(role) || (role === 'unknown' && cell.type === 'date')) {
    const day = readDay(cell, manner).edtf;
    return { ...field, value: day !== null && isDay(day) ? day : day };
  }
  if (placeRoles.has(role)) return { ...field, value: text, place: placeOf(text) };
  switch (role) {
    case 'status':
      return { ...field, value: manner.isHoldersList ? claimOf(text) : statusOf(text) };
    case 'instrument':
      return { ...field, value: instrumentOf(text) };
    case 'certificateNumber':
      return { ...field, ...withZeros(cell, text, 6, at, issues, 'number_shortened') };
    case 'taxNumber':
      return { ...field, ...withZeros(cell, text, 10, at, issues, 'tax_number_shortened') };
    case 'phone':
      return { ...field, value: phoneOf(text) };
    case 'siblings':
      return { ...field, value: /^\d{1,2}$/.test(text) ? String(Number(text)) : null };
    default:
      return { ...field, value: text };
  }
}

/** A number cell keeps no zeros in front: they are put back as a suggestion. */
function withZeros(
  cell: RawCell,
  text: string,
  length: number,
  column: number,
  issues: Issue[],
  code: 'number_shortened' | 'tax_number_shortened',
): { value: string; suggested: string | null } {
  const isShort = cell.type === 'number' && /^\d+$/.test(text) && text.length < length;
  if (!isShort) return { value: text, suggested: null };
  const suggested = text.padStart(length, '0');
  issues.push(issue(code, column, null, [suggested]));
  return { value: text, suggested };
}

/** A Ukrainian telephone number in E.164, whichever of its beginnings was left out. */
export function phoneOf(text: string): string | null {
  const digits = text.replace(/[\s().–—-]/gu, '');
  const found = /^(?:\+?38)?0?(\d{9})$/.exec(digits);
  if (found?.[1] !== undefined) return `+380${found[1]}`;
  return /^\+\d{8,15}$/.test(digits) ? digits : null;
}
