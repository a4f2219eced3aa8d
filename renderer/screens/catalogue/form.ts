/** Such a record while it is typed, and the way to the contract and back. */
import * as z from 'zod';
import { NewCatalogued } from '../../../shared/contract/catalogue.ts';
import { sealedDraft } from '../../../shared/contract/work.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { Confidentiality } from '../../../shared/records/primitives.ts';
import { line, narrativeText, paragraphs, type DateEntry } from '../../records/entry.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { fieldsOf } from './fields.ts';

const NamedValue = z.object({ name: z.string(), record: z.string().nullable() });

/** What a field holds; a list of rows holds forms. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | z.infer<typeof NamedValue>
  | readonly string[]
  | readonly FormRow[];
export type Values = Readonly<Record<string, FieldValue>>;
export interface FormRow {
  readonly key: string;
  readonly values: Values;
}

const FieldValue: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    NamedValue,
    z.array(z.string()),
    z.array(FormRow),
  ]),
);
export const Values: z.ZodType<Values> = z.record(z.string(), FieldValue);
const FormRow: z.ZodType<FormRow> = z.object({ key: z.string(), values: Values });

export const CatalogueForm = z.object({
  values: Values,
  confidentiality: Confidentiality,
  evidence: z.array(z.object({ value: z.string(), label: z.string() })),
  /** Recorded ones that it resembles and is not; a draft of an older version knows of none. */
  different: z.array(z.object({ record: z.string(), why: z.string() })).default([]),
});
export type CatalogueForm = z.infer<typeof CatalogueForm>;

/** The vault keeps drafts of sealed forms in memory only, and knows them by their key. */
export function draftKey(type: Catalogued, compartment: string | null): string {
  return compartment === null ? `${type}/new` : `${sealedDraft}${type}/new/${compartment}`;
}

/** @param base of a provision: the one to which elements are added */
export function emptyForm(type: Catalogued, base: string | null = null): CatalogueForm {
  const values = blankValues(fieldsOf(type), 'first');
  return {
    values: type === 'provision' ? { ...values, base } : values,
    confidentiality: 'restricted',
    evidence: [],
    different: [],
  };
}

/** `key` begins the keys of its rows. */
export function blankValues(specs: readonly FieldSpec[], key: string): Values {
  return Object.fromEntries(specs.map(spec => [spec.member, blankOf(spec, key)]));
}

function blankOf(spec: FieldSpec, key: string): FieldValue {
  switch (spec.sort) {
    case 'line':
    case 'paragraphs':
    case 'date':
      return '';
    case 'flag':
      return false;
    case 'degrees':
    case 'count':
      return null;
    case 'term':
      return spec.first ?? null;
    case 'provision':
      return null;
    case 'terms':
    case 'provisions':
      return [];
    case 'id':
      return crypto.randomUUID();
    case 'named':
    case 'chosen':
      return { name: '', record: null };
    case 'rows':
      return Array.from({ length: spec.atLeast ?? 0 }, (_, at) => ({
        key: `${key}-${at}`,
        values: blankValues(spec.fields, `${key}-${at}`),
      }));
  }
}

export function rowsIn(value: FieldValue | undefined): readonly FormRow[] {
  if (!Array.isArray(value)) return [];
  const rows: readonly (string | FormRow)[] = value;
  return rows.filter(row => typeof row !== 'string');
}

export function namedIn(value: FieldValue | undefined): z.infer<typeof NamedValue> {
  const parsed = NamedValue.safeParse(value);
  return parsed.success ? parsed.data : { name: '', record: null };
}

export function textIn(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Nothing was entered; what stood there from the beginning does not count. */
export function isBlank(spec: FieldSpec, value: FieldValue | undefined): boolean {
  switch (spec.sort) {
    case 'line':
    case 'paragraphs':
    case 'date':
      return textIn(value).trim() === '';
    case 'flag':
      return value !== true;
    case 'degrees':
    case 'count':
      return typeof value !== 'number';
    case 'term':
      return spec.first !== undefined || textIn(value) === '';
    case 'provision':
      return textIn(value) === '';
    case 'id':
      return true;
    case 'terms':
    case 'provisions':
      return !Array.isArray(value) || value.length === 0;
    case 'named':
    case 'chosen':
      return namedIn(value).name.trim() === '';
    case 'rows':
      return rowsIn(value).every(row => isBlankRow(spec.fields, row));
  }
}

export function isBlankRow(specs: readonly FieldSpec[], row: FormRow): boolean {
  return specs.every(spec => isBlank(spec, row.values[spec.member]));
}

/** A field that must hold something and does not; a chosen one only when a record was chosen. */
export function isMissing(spec: FieldSpec, value: FieldValue | undefined): boolean {
  if (spec.sort === 'chosen') {
    const { name, record } = namedIn(value);
    // a text that stands for no record is a slip wherever it stands
    return record === null && (spec.whole !== true || name.trim() !== '');
  }
  if (spec.needed !== true) return false;
  return spec.sort === 'term' || spec.sort === 'provision'
    ? textIn(value) === ''
    : isBlank(spec, value);
}

/** Whether everything is there that the record, or a row of it, needs. */
export function isWhole(specs: readonly FieldSpec[], values: Values): boolean {
  return specs.every(spec => {
    const value = values[spec.member];
    if (isMissing(spec, value)) return false;
    if (spec.sort !== 'rows') return true;
    return rowsIn(value)
      .filter(row => !isBlankRow(spec.fields, row))
      .every(row => isWhole(spec.fields, row.values));
  });
}

/** The record as it is sent; null while something is missing or not understood. */
export function recordOf(
  type: Catalogued,
  form: CatalogueForm,
  dates: DateEntry,
): NewCatalogued | null {
  const specs = fieldsOf(type);
  if (!isWhole(specs, form.values)) return null;
  const members = membersOf(specs, form.values, dates);
  if (!dates.allRead) return null;
  const fields = { ...members, confidentiality: form.confidentiality };
  const parsed = NewCatalogued.safeParse({ type, fields });
  return parsed.success ? parsed.data : null;
}

function membersOf(
  specs: readonly FieldSpec[],
  values: Values,
  dates: DateEntry,
): Record<string, unknown> {
  return Object.fromEntries(
    specs.flatMap((spec): [string, unknown][] => {
      const value = values[spec.member];
      if (spec.sort === 'named' || spec.sort === 'chosen') {
        const named = namedIn(value);
        const parts = { name: line(named.name), record: named.record };
        if (spec.sort === 'chosen' && spec.whole !== true) return Object.entries(parts);
        if (spec.sort === 'chosen' || spec.beside !== true) return [[spec.member, parts]];
        return [
          [spec.member, parts.name],
          ['record', parts.record],
        ];
      }
      return [[spec.member, memberOf(spec, value, dates)]];
    }),
  );
}

function memberOf(spec: FieldSpec, value: FieldValue | undefined, dates: DateEntry): unknown {
  switch (spec.sort) {
    case 'line':
      return line(textIn(value));
    case 'paragraphs':
      return paragraphs(textIn(value));
    case 'date':
      return dates.when(textIn(value));
    case 'rows':
      return rowsIn(value)
        .filter(row => !isBlankRow(spec.fields, row))
        .map(row => membersOf(spec.fields, row.values, dates));
    default:
      return value ?? null;
  }
}

/** A recorded one as a form to be revised: unknown is empty, dates are in their stored spelling. */
export function formOf(
  type: Catalogued,
  fields: Readonly<Record<string, unknown>>,
  confidentiality: Confidentiality,
): CatalogueForm {
  return {
    values: valuesOf(fieldsOf(type), fields, 'row'),
    confidentiality,
    evidence: [],
    different: [],
  };
}

function valuesOf(
  specs: readonly FieldSpec[],
  fields: Readonly<Record<string, unknown>>,
  key: string,
): Values {
  return Object.fromEntries(
    specs.map(spec => [spec.member, valueOf(spec, fields, `${key}-${spec.member}`)]),
  );
}

const Texts = z.array(z.string());
const Objects = z.array(z.record(z.string(), z.unknown()));

function valueOf(
  spec: FieldSpec,
  fields: Readonly<Record<string, unknown>>,
  key: string,
): FieldValue {
  const own = fields[spec.member];
  switch (spec.sort) {
    case 'paragraphs':
      return narrativeText(Texts.safeParse(own).data ?? []);
    case 'line':
    case 'date':
      return typeof own === 'string' ? own : '';
    case 'term':
    case 'provision':
    case 'id':
      return typeof own === 'string' ? own : null;
    case 'degrees':
    case 'count':
      return typeof own === 'number' ? own : null;
    case 'flag':
      return own === true;
    case 'terms':
    case 'provisions':
      return Texts.safeParse(own).data ?? [];
    case 'chosen':
    case 'named': {
      if (spec.sort === 'chosen' && spec.whole !== true) return nameAndRecord(fields, 'name');
      if (spec.sort === 'named' && spec.beside === true) return nameAndRecord(fields, spec.member);
      const inner = z.record(z.string(), z.unknown()).safeParse(own);
      return inner.success ? nameAndRecord(inner.data, 'name') : { name: '', record: null };
    }
    case 'rows':
      return (Objects.safeParse(own).data ?? []).map((row, at) => ({
        key: `${key}-${at}`,
        values: valuesOf(spec.fields, row, `${key}-${at}`),
      }));
  }
}

function nameAndRecord(fields: Readonly<Record<string, unknown>>, member: string): FieldValue {
  const [name, record] = [fields[member], fields['record']];
  return {
    name: typeof name === 'string' ? name : '',
    record: typeof record === 'string' ? record : null,
  };
}
