/**
 * Every list of the vectors, read where it lies and held row for row to what is expected of it: kind, outcome,
 * names, birth, sex, fields, issues.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { readList } from '../../../../electron/vault/lists/read.ts';
import { interpretList } from '../../../../shared/lists/interpret.ts';
import type { ListField, ListRow } from '../../../../shared/lists/row.ts';
import type { Role } from '../../../../shared/lists/roles.ts';
import { columnLetters } from '../../../../shared/lists/raw.ts';
import { Refusal } from '../../../../shared/result.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const folder = vectorsAt('lists');

const ExpectedRow = z.object({
  ref: z.string(),
  kind: z.string(),
  sheet: z.string().default(''),
  line: z.number().optional(),
  names: z
    .array(
      z.object({
        family: z.string().nullable(),
        given: z.string().nullable(),
        patronymic: z.string().nullable(),
        script: z.string(),
        language: z.string(),
        role: z.string(),
        as_written: z.string().optional(),
      }),
    )
    .optional(),
  birth: z
    .object({
      raw: z.union([z.string(), z.number(), z.null()]),
      edtf: z.string().nullable(),
      suggested: z.string().optional(),
    })
    .optional(),
  sex: z.enum(['f', 'm']).nullable().optional(),
  sex_source: z.string().nullable().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  issues: z.array(
    z.object({
      code: z.string(),
      level: z.string(),
      candidates: z.array(z.string()).optional(),
      suggested: z.string().optional(),
      other_edtf: z.string().optional(),
      comment: z.string().optional(),
    }),
  ),
  outcome: z.string().optional(),
  stated_total: z.number().optional(),
});
type ExpectedRow = z.infer<typeof ExpectedRow>;

const Expected = z.object({
  file: z.string(),
  format: z.string(),
  encoding: z.string().nullable().optional(),
  delimiter: z.string().optional(),
  date1904: z.boolean().optional(),
  error: z.string().optional(),
  sheets: z.array(z.string()).default([]),
  header_rows: z.array(z.number()).default([]),
  counts: z.object({
    children: z.number(),
    ok: z.number(),
    decision: z.number(),
    error: z.number(),
  }),
  rows: z.array(ExpectedRow).default([]),
});

/** Ours that stand for theirs. */
const errors: Readonly<Record<string, string>> = {
  file_empty: 'list/empty',
  type_mismatch: 'list/other-type',
  file_damaged: 'list/damaged',
  file_encrypted: 'list/encrypted',
};
const issueNames: Readonly<Record<string, string>> = {
  formula_like_name: 'formula_like_text',
  number_shortened: 'leading_zero_lost',
  tax_number_shortened: 'leading_zero_lost',
};

/** Rows we read otherwise than the vectors, and why. A row that has come right makes the test fail. */
const knownDifferences: Readonly<Record<string, string>> = {};

const same = (text: string | null) =>
  text === null
    ? null
    : text
        .normalize('NFC')
        .toLowerCase()
        .replace(/['’ʼ`]/gu, '’');

function nameShown(name: {
  family: string | null;
  given: string | null;
  patronymic: string | null;
  language: string;
}) {
  const { family, given, patronymic, language } = name;
  return [same(family), same(given), same(patronymic), language].join(' | ');
}

const roleOfKey: Readonly<Record<string, Role>> = {
  transfer_date: 'transferDate',
  hidden_code: 'internalCode',
  note: 'note',
  address: 'address',
  institution: 'institution',
  source_id: 'sourceId',
  recorded_on: 'recordedOn',
  school: 'school',
  group: 'group',
  departure: 'departure',
  planned_return: 'plannedReturn',
  whereabouts_raw: 'whereabouts',
  siblings: 'siblings',
  admission: 'admission',
  birth_place: 'birthPlace',
  from: 'from',
  to: 'to',
  status: 'status',
  phone: 'phone',
};

function fieldValue(row: ListRow, key: string, expected: unknown): unknown {
  const byRole = (role: Role) => row.fields.find(field => field.role === role) ?? null;
  const value = (field: ListField | null) => field?.value ?? null;
  const one = byRole(roleOfKey[key] ?? 'unknown');
  switch (key) {
    case 'birth_place':
    case 'from':
    case 'to': {
      if (!one) return null;
      const { uk, ru, region } = one.place ?? { uk: null, ru: null, region: null };
      const all = {
        raw: one.raw,
        place_uk: uk,
        place_ru: ru,
        oblast_uk: region,
        region_uk: region,
      };
      const keys = Object.keys(z.record(z.string(), z.unknown()).parse(expected));
      return Object.fromEntries(keys.map(each => [each, Reflect.get(all, each)]));
    }
    case 'status':
      return one && { raw: one.raw, id: one.value };
    case 'phone':
      return one && { raw: one.raw, e164: one.value };
    case 'tax_number': {
      const tax = byRole('taxNumber');
      return tax && { raw: tax.raw, suggested: tax.suggested };
    }
    case 'birth_certificate': {
      const number = byRole('certificateNumber');
      return {
        series: value(byRole('certificateSeries')),
        number_raw: number?.raw,
        number: number?.suggested ?? number?.value,
      };
    }
    case 'siblings':
      return one?.value === null || !one ? null : Number(one.value);
    case 'events':
      return JSON.parse(byRole('events')?.raw ?? 'null');
    case 'comment':
      return row.comments[0]?.text ?? null;
    case 'note':
    case 'address':
      return one?.raw.replaceAll('\r\n', '\n') ?? null;
    case 'cyrillic_guess':
      return null;
    case 'sex_raw':
      return row.issues.find(({ code }) => code === 'sex_conflict')?.detail ?? null;
    case 'claims': {
      const instrument = byRole('instrument');
      const status = byRole('status');
      return {
        rf_citizenship: value(byRole('citizenshipClaim')),
        acquired: value(byRole('acquiredOn')),
        instrument: instrument && { raw: instrument.raw, id: instrument.value },
        status: status && { raw: status.raw, id: status.value },
        guardian: value(byRole('guardian')),
        institution: value(byRole('institution')),
      };
    }
    default:
      if (/^[A-Z]$/.test(key)) {
        return value(row.fields.find(({ column }) => columnLetters(column) === key) ?? null);
      }
      return value(one);
  }
}

/** What is not as expected of one row, in words; nothing if all is. */
function differences(expected: ExpectedRow, row: ListRow | undefined): string[] {
  if (!row) return expected.kind === 'blank' ? [] : ['is not there'];
  const found: string[] = [];
  const hold = (what: string, ours: unknown, theirs: unknown) => {
    const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (a !== b) found.push(`${what}: ${a} instead of ${b}`);
  };
  hold('kind', row.kind, expected.kind);
  if (expected.line !== undefined) hold('line', row.line, expected.line);
  if (expected.kind !== 'child') return found;
  hold('outcome', row.outcome, expected.outcome);
  hold('names', row.names.map(nameShown), expected.names?.map(nameShown));
  hold(
    'roles',
    row.names.map(name => (name.isAlternative ? 'alternative' : 'primary')),
    expected.names?.map(({ role }) => role),
  );
  const written = expected.names?.[0]?.as_written;
  if (written !== undefined) hold('as written', same(row.names[0]?.asWritten ?? ''), same(written));
  const { birth } = row;
  hold('birth raw', birth?.raw, String(expected.birth?.raw ?? ''));
  hold('birth', birth?.edtf, expected.birth?.edtf);
  if (expected.birth?.suggested !== undefined) {
    hold('suggested', birth?.suggested, expected.birth.suggested);
  }
  hold('sex', row.sex?.charAt(0) ?? null, expected.sex);
  if (expected.sex_source?.startsWith('derived') === true) hold('derived', row.isSexDerived, true);
  for (const [key, value] of Object.entries(expected.fields ?? {})) {
    hold(key, fieldValue(row, key, value), value);
  }
  const named = row.issues.map(({ code, level }) => `${level} ${issueNames[code] ?? code}`);
  const theirs = expected.issues.map(({ code, level }) => `${level} ${code}`);
  const weighty = (all: readonly string[]) =>
    [...new Set(all.filter(each => !each.startsWith('note')))].sort();
  hold('issues', weighty(named), weighty(theirs));
  hold(
    'notes missing',
    theirs.filter(each => !named.includes(each)),
    [],
  );
  for (const { code, candidates } of expected.issues) {
    const mine = row.issues.find(each => (issueNames[each.code] ?? each.code) === code);
    if (candidates) hold(`candidates of ${code}`, mine?.candidates, candidates);
  }
  return found;
}

const files =
  folder === null ? [] : readdirSync(folder).filter(name => name.endsWith('.expected.json'));

describe.skipIf(folder === null)('the lists of the vectors', () => {
  test.each(files)('%s', async file => {
    const at = folder ?? '';
    const expected = Expected.parse(JSON.parse(readFileSync(path.join(at, file), 'utf8')));
    const bytes = readFileSync(path.join(at, expected.file));
    if (expected.error !== undefined) {
      const refused = await readList(bytes, expected.file).then(
        () => null,
        (error: unknown) => (error instanceof Refusal ? error.fault.code : error),
      );
      expect(refused).toBe(errors[expected.error]);
      return;
    }
    const list = await readList(bytes, expected.file);
    const sheets = interpretList(list, []);
    expect(list.countsFrom1904).toBe(expected.date1904 ?? false);
    if (expected.sheets.length > 0) {
      expect(sheets.map(({ name }) => name)).toEqual(expected.sheets);
    }
    for (const { headerRows } of sheets) expect(headerRows).toEqual(expected.header_rows);
    if (expected.encoding) expect(expected.encoding).toContain(list.encoding);
    if (expected.delimiter) expect(list.delimiter).toBe(expected.delimiter);

    const rows = new Map(
      sheets.flatMap(({ name, rows: all }) =>
        all.map((row): [string, ListRow] => [`${name}:${row.row}`, row]),
      ),
    );
    const totals = expected.rows.flatMap(each => each.stated_total ?? []);
    expect(sheets.flatMap(({ statedTotal }) => statedTotal ?? [])).toEqual(totals);
    const wrong: string[] = [];
    for (const each of expected.rows) {
      const number = each.ref.split(':').at(-1) ?? '';
      const found = differences(each, rows.get(`${each.sheet || sheets[0]?.name || ''}:${number}`));
      if (knownDifferences[each.ref] !== undefined) {
        if (found.length === 0) wrong.push(`${each.ref} has come right: take it off the list`);
      } else if (found.length > 0) wrong.push(`${each.ref} ${found.join('; ')}`);
    }
    expect(wrong).toEqual([]);
    const children = [...rows.values()].filter(({ kind }) => kind === 'child');
    const of = (outcome: string) => children.filter(row => row.outcome === outcome).length;
    expect({
      children: children.length,
      ok: of('ok'),
      decision: of('decision'),
      // a line that could not be read is counted among the errors
      error: of('error') + [...rows.values()].filter(({ kind }) => kind === 'error').length,
    }).toEqual(expected.counts);
  });
});
