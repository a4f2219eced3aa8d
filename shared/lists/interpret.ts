/** From cells to children: the whole reading of a list. Pure: the same file always reads the same. */
import { ageOf, bornAtAge, isMonthFirst, readDay } from './birth.ts';
import { fieldOf, type FieldManner } from './fields.ts';
import { issue, outcomeOf, type Issue } from './issue.ts';
import {
  isBlank,
  kindsOf,
  layoutOf,
  shown,
  statedTotal,
  type ChosenRole,
  type Layout,
} from './layout.ts';
import {
  languageOfList,
  namesFromCell,
  namesFromParts,
  otherNames,
  sexOfPatronymic,
  type ListedName,
} from './name.ts';
import { sexOf } from './phrases.ts';
import type { RawCell, RawList, RawRow, RawSheet } from './raw.ts';
import { markRepeated, repeatedHeadings } from './repeats.ts';
import type { Role } from './roles.ts';
import type { ListedBirth, ListField, ListRow } from './row.ts';

export interface ReadSheet extends Layout {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly ListRow[];
  /** What the list itself says it counts; null where it does not. */
  readonly statedTotal: number | null;
}

/** @param chosen roles that a person gave to columns instead of the recognised ones */
export function interpretList(list: RawList, chosen: readonly ChosenRole[]): ReadSheet[] {
  const layouts = list.sheets.map(sheet => layoutOf(sheet, chosen));
  const language = languageOfList(nameTexts(list.sheets, layouts));
  const seen = new Map<string, string>();
  return list.sheets.map((sheet, at): ReadSheet => {
    const layout = layouts[at] ?? { headerRows: null, columns: [] };
    const reader = rowReader(list, sheet, layout, language);
    const kinds = kindsOf(sheet, layout);
    const rows = withGaps(sheet.rows).map(({ row, index }): ListRow => {
      const kind = index === null ? 'blank' : (kinds[index] ?? 'blank');
      if (kind !== 'child') return emptyRow(sheet.name, row, kind);
      return markRepeated(reader(row), seen);
    });
    return {
      name: sheet.name,
      isHidden: sheet.isHidden,
      ...layout,
      rows: repeatedHeadings(rows, layout),
      statedTotal: totalOf(sheet.rows.filter((_, index) => kinds[index] === 'total')),
    };
  });
}

function totalOf(rows: readonly RawRow[]): number | null {
  const [first] = rows;
  return first ? statedTotal(first) : null;
}

/** Longest run of empty rows that is told row by row. */
const longestGap = 100;

/** Rows that the file leaves out are blank ones: told while they are few. */
function withGaps(rows: readonly RawRow[]): { row: RawRow; index: number | null }[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]?.row ?? row.row - 1;
    const missing = row.row - before - 1;
    const gap = missing > 0 && missing <= longestGap ? missing : 0;
    const blanks = Array.from({ length: gap }, (_, n) => ({
      row: { row: before + 1 + n, line: before + 1 + n, cells: [], issues: [] },
      index: null,
    }));
    return [...blanks, { row, index }];
  });
}

function emptyRow(sheet: string, row: RawRow, kind: ListRow['kind']): ListRow {
  const issues = row.issues.map(({ code, detail }) => issue(code, null, detail));
  const nothing = {
    names: [],
    birth: null,
    sex: null,
    isSexDerived: false,
    fields: [],
    comments: [],
  };
  return {
    sheet,
    row: row.row,
    line: row.line,
    kind,
    ...nothing,
    issues,
    outcome: outcomeOf(issues),
  };
}

function* nameTexts(sheets: readonly RawSheet[], layouts: readonly Layout[]): Iterable<string> {
  for (const [at, sheet] of sheets.entries()) {
    const columns = (layouts[at]?.columns ?? []).filter(({ role }) =>
      ['fullName', 'family', 'given', 'patronymic'].includes(role),
    );
    for (const row of sheet.rows) {
      for (const { column } of columns) {
        // what stands behind the first name of a cell is in the other language
        yield shown(row, column).split(/[\r\n/(]/u)[0] ?? '';
      }
    }
  }
}

/** The day a title gives ("станом на 01.09.2023"): ages without a date of their own count to it. */
function dayOfTitle(sheet: RawSheet, layout: Layout): string | null {
  const first = layout.headerRows?.[0] ?? 0;
  for (const row of sheet.rows.filter(each => each.row < first)) {
    const text = row.cells.map((_, at) => shown(row, at)).join(' ');
    const found = /(?:станом на|по состоянию на|as of)\s+(\d{2})\.(\d{2})\.(\d{4})/iu.exec(text);
    if (found) return `${found[3] ?? ''}-${found[2] ?? ''}-${found[1] ?? ''}`;
  }
  return null;
}

function rowReader(
  list: RawList,
  sheet: RawSheet,
  layout: Layout,
  language: 'uk' | 'ru',
): (row: RawRow) => ListRow {
  const columnOf = (role: Role) => layout.columns.find(each => each.role === role)?.column ?? null;
  const cellOf = (row: RawRow, role: Role): RawCell | null => {
    const column = columnOf(role);
    return column === null ? null : (row.cells[column] ?? null);
  };
  const birthColumn = columnOf('birthDate');
  const isHoldersList = columnOf('citizenshipClaim') !== null && language === 'ru';
  const manner: FieldManner = {
    countsFrom1904: list.countsFrom1904,
    isMonthFirst:
      birthColumn !== null && isMonthFirst(sheet.rows.map(row => shown(row, birthColumn))),
    isHoldersList,
  };
  const asOf = dayOfTitle(sheet, layout);
  const rareColumns = rare(sheet, layout);

  return row => {
    const issues: Issue[] = row.issues.map(({ code, detail }) => issue(code, null, detail));
    const fields = layout.columns.flatMap((column): ListField[] => {
      const cell = row.cells[column.column] ?? null;
      const field = fieldOf(column, cell, manner, issues);
      if (field && rareColumns.has(column.column)) {
        issues.push(issue('unknown_field', column.column, column.heading));
      }
      return field ? [field] : [];
    });
    const names = readNames(row, issues);
    const birth = readBirth(row, fields, issues);
    const { sex, isSexDerived } = readSex(row, names, issues);
    const comments = row.cells.flatMap((cell, column) =>
      cell?.comment ? [{ column, text: cell.comment }] : [],
    );
    return {
      sheet: sheet.name,
      row: row.row,
      line: row.line,
      kind: 'child',
      names,
      birth,
      sex,
      isSexDerived,
      fields,
      comments,
      issues,
      outcome: outcomeOf(issues),
    };
  };

  function readNames(row: RawRow, issues: Issue[]): readonly ListedName[] {
    const whole = cellOf(row, 'fullName');
    const column = columnOf('fullName') ?? columnOf('family');
    const text = (role: Role) => {
      const cell = cellOf(row, role);
      if (cell?.formula !== null && cell?.formula !== undefined) {
        const code = cell.text === '' ? 'formula_without_value' : 'formula';
        issues.push(issue(code, columnOf(role), cell.formula));
      }
      return cell?.text ?? '';
    };
    const useWhole =
      columnOf('fullName') !== null && (columnOf('family') === null || (whole?.text ?? '') !== '');
    if (!useWhole && whole?.formula) text('fullName');
    const reading = useWhole
      ? namesFromCell(text('fullName'), language)
      : namesFromParts(
          { family: text('family'), given: text('given'), patronymic: text('patronymic') },
          language,
        );
    issues.push(...[...new Set(reading.found)].map(code => issue(code, column)));
    return [...reading.names, ...otherNames(cellOf(row, 'otherNames'))];
  }

  function readBirth(row: RawRow, fields: readonly ListField[], issues: Issue[]): ListedBirth {
    const cell = cellOf(row, 'birthDate');
    const column = birthColumn;
    const raw = cell?.text ?? '';
    if (cell?.formula !== null && cell?.formula !== undefined && raw === '') {
      issues.push(issue('formula_without_value', column, cell.formula));
      return { raw: `=${cell.formula}`, edtf: null, suggested: null };
    }
    const stated = cleanText(raw);
    const age =
      ageOf(stated) ?? (stated === '' ? ageAlone(shown(row, columnOf('age') ?? -1)) : null);
    if (age !== null) {
      const own = fields.find(field => field.role === 'recordedOn')?.value ?? null;
      const on = own ?? asOf;
      if (on === null || !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
        issues.push(issue('age_without_reference', column, String(age)));
        return { raw, edtf: null, suggested: null };
      }
      issues.push(issue('age_instead_of_date', column, on));
      return { raw, edtf: bornAtAge(age, on), suggested: null };
    }
    if (stated === '') {
      // of a child that nobody knows by name no date is missed
      if (issues.some(({ code }) => code === 'unidentified_child'))
        return { raw, edtf: null, suggested: null };
      issues.push(issue('date_missing', column));
      return { raw, edtf: null, suggested: null };
    }
    const reading = readDay(cell, manner);
    for (const { code, candidates, detail } of reading.found) {
      issues.push(issue(code, column, detail, candidates));
    }
    compareComment(cell?.comment ?? null, reading.edtf, column, issues);
    const [likeliest] = reading.found
      .filter(({ code }) => code !== 'serial_as_text')
      .flatMap(({ candidates }) => candidates);
    return {
      raw,
      edtf: reading.edtf,
      suggested: reading.edtf === null ? (likeliest ?? null) : null,
    };
  }

  function readSex(
    row: RawRow,
    names: readonly ListedName[],
    issues: Issue[],
  ): Pick<ListRow, 'sex' | 'isSexDerived'> {
    const patronymic = names[0]?.patronymic ?? shown(row, columnOf('patronymic') ?? -1);
    const told = sexOfPatronymic(patronymic);
    const column = columnOf('sex');
    const text = column === null ? '' : shown(row, column);
    if (text === '') return { sex: told, isSexDerived: told !== null };
    const stated = sexOf(text);
    if (stated === null || (stated.coded && told === null)) {
      issues.push(issue('sex_unclear', column, text));
      return { sex: null, isSexDerived: false };
    }
    if (told !== null && told !== stated.sex) {
      issues.push(issue('sex_conflict', column, text));
      return { sex: null, isSexDerived: false };
    }
    return { sex: stated.sex, isSexDerived: false };
  }
}

const cleanText = (raw: string) => raw.normalize('NFC').replace(/\s+/gu, ' ').trim();

function ageAlone(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : ageOf(text);
}

/** A comment on the date that gives another day. */
function compareComment(
  comment: string | null,
  edtf: string | null,
  column: number | null,
  issues: Issue[],
): void {
  const found = /(\d{2})\.(\d{2})\.(\d{4})/.exec(comment ?? '');
  if (comment === null || !found) return;
  const other = `${found[3] ?? ''}-${found[2] ?? ''}-${found[1] ?? ''}`;
  if (other === edtf) return;
  const both = edtf === null ? [other] : [edtf, other];
  issues.push(issue('comment_contradicts', column, comment, both));
}

/** Columns nobody knows that few rows fill (a member of one JSON object): worth pointing out. */
function rare(sheet: RawSheet, { columns }: Layout): ReadonlySet<number> {
  if (sheet.columns === null) return new Set();
  const unknown = columns.filter(({ role }) => role === 'unknown');
  const filled = sheet.rows.filter(row => !isBlank(row)).length;
  return new Set(
    unknown
      .filter(
        ({ column }) => sheet.rows.filter(row => shown(row, column) !== '').length < filled / 2,
      )
      .map(({ column }) => column),
  );
}
