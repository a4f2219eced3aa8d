/** A statement about a child while it is typed, and the way to the contract and back. */
import * as z from 'zod';
import type { NewAssertion } from '../../../shared/contract/records.ts';
import type { About, Assertion, AssertionValue } from '../../../shared/records/assertion.ts';
import { Confidence } from '../../../shared/records/primitives.ts';
import { line, type DateEntry } from '../../records/entry.ts';
import { textsOfForm } from './formTexts.ts';

const text = z.string();
const chosen = z.string().nullable();

const shapes = {
  name: z.object({
    about: z.literal('name'),
    script: z.enum(['Cyrl-uk', 'Cyrl-ru', 'Latn']),
    kind: z.string(),
    surname: text,
    given: text,
    patronymic: text,
  }),
  birth: z.object({ about: z.literal('birth'), date: text, place: text, country: chosen }),
  sex: z.object({
    about: z.literal('sex'),
    sex: z.enum(['female', 'male', 'unknown']).nullable(),
  }),
  citizenship: z.object({
    about: z.literal('citizenship'),
    country: chosen,
    state: z.enum(['held', 'imposed', 'renounced', 'lost', 'restored']),
    basis: text,
  }),
  document: z.object({
    about: z.literal('document'),
    type: chosen,
    number: text,
    issuer: text,
    country: chosen,
    issued: text,
    state: z.enum(['held', 'seized', 'withheld', 'lost', 'replaced', 'unknown']),
  }),
  guardian: z.object({
    about: z.literal('guardian'),
    name: text,
    record: chosen.default(null),
    relation: chosen,
    authority: z.enum(['ukrainian', 'russian-claim', 'other', 'unknown']),
    contact: text,
  }),
  care: z.object({ about: z.literal('care'), status: chosen, institution: text, place: text }),
  legalStatus: z.object({
    about: z.literal('legalStatus'),
    law: z.enum(['ukrainian', 'russian-claim']),
    status: chosen,
  }),
  caseStatus: z.object({ about: z.literal('caseStatus'), status: chosen }),
  identityState: z.object({ about: z.literal('identityState'), status: chosen }),
  whereabouts: z.object({
    about: z.literal('whereabouts'),
    country: chosen,
    place: text,
    facility: text,
    facilityType: chosen,
    withWhom: text,
  }),
} as const satisfies Record<About, z.ZodType>;

export const ValueForm = z.discriminatedUnion('about', [
  shapes.name,
  shapes.birth,
  shapes.sex,
  shapes.citizenship,
  shapes.document,
  shapes.guardian,
  shapes.care,
  shapes.legalStatus,
  shapes.caseStatus,
  shapes.identityState,
  shapes.whereabouts,
]);
export type ValueForm = z.infer<typeof ValueForm>;
export type ValueFormOf<A extends About> = Extract<ValueForm, { about: A }>;

/** How the statement is known. */
export const KnownForm = z.object({
  from: text,
  to: text,
  source: text,
  confidence: Confidence,
  confidenceReason: text,
  note: text,
  sourceRecords: z.array(z.string()).default([]),
});
export type KnownForm = z.infer<typeof KnownForm>;

export const StatementForm = z.object({ key: z.string(), value: ValueForm, known: KnownForm });
export type StatementForm = z.infer<typeof StatementForm>;

export const unknownYet: KnownForm = {
  from: '',
  to: '',
  source: '',
  confidence: null,
  confidenceReason: '',
  note: '',
  sourceRecords: [],
};

const blanks: { readonly [A in About]: ValueFormOf<A> } = {
  name: { about: 'name', script: 'Cyrl-uk', kind: 'birth', surname: '', given: '', patronymic: '' },
  birth: { about: 'birth', date: '', place: '', country: null },
  sex: { about: 'sex', sex: null },
  citizenship: { about: 'citizenship', country: null, state: 'held', basis: '' },
  document: {
    about: 'document',
    type: null,
    number: '',
    issuer: '',
    country: null,
    issued: '',
    state: 'held',
  },
  guardian: {
    about: 'guardian',
    name: '',
    record: null,
    relation: null,
    authority: 'ukrainian',
    contact: '',
  },
  care: { about: 'care', status: null, institution: '', place: '' },
  legalStatus: { about: 'legalStatus', law: 'ukrainian', status: null },
  caseStatus: { about: 'caseStatus', status: null },
  identityState: { about: 'identityState', status: null },
  whereabouts: {
    about: 'whereabouts',
    country: null,
    place: '',
    facility: '',
    facilityType: null,
    withWhom: '',
  },
};

export function blankStatement<A extends About>(
  about: A,
  key: string,
): StatementForm & { value: ValueFormOf<A> } {
  return { key, value: blanks[about], known: unknownYet };
}

/** Nothing was entered: the row is passed over. What was chosen for it beforehand does not count. */
export function isBlankStatement({ value, known }: StatementForm): boolean {
  return isBlankValue(value) && textsOfForm(known).length === 0;
}

export function isBlankValue(value: ValueForm): boolean {
  return textsOfForm(value, ['about', 'script', 'kind', 'state', 'authority', 'law']).length === 0;
}

/** The member whose absence leaves a statement empty of sense; null when it can be recorded. */
export function missingMember(value: ValueForm): string | null {
  switch (value.about) {
    case 'name':
      return isBlankValue(value) ? 'surname' : null;
    case 'birth':
      return isBlankValue(value) ? 'date' : null;
    case 'sex':
      return value.sex === null ? 'sex' : null;
    case 'citizenship':
      return value.country === null ? 'country' : null;
    case 'document':
      return value.type === null ? 'type' : null;
    case 'guardian':
      return value.relation === null ? 'relation' : null;
    case 'care':
    case 'legalStatus':
    case 'caseStatus':
    case 'identityState':
      return value.status === null ? 'status' : null;
    case 'whereabouts':
      return isBlankValue(value) ? 'place' : null;
  }
}

/** The statement of a row; null while something it needs is missing. */
export function statementOf(
  { value, known }: StatementForm,
  dates: DateEntry,
): NewAssertion | null {
  const parsed = valueOf(value, dates);
  if (parsed === null) return null;
  return {
    value: parsed,
    from: dates.when(known.from),
    to: dates.when(known.to),
    source: line(known.source),
    confidence: known.confidence,
    confidenceReason: line(known.confidenceReason),
    note: line(known.note),
    sourceRecords: known.sourceRecords,
  };
}

function valueOf(value: ValueForm, dates: DateEntry): AssertionValue | null {
  if (missingMember(value) !== null) return null;
  switch (value.about) {
    case 'name': {
      const { about, script, kind, surname, given, patronymic } = value;
      const parts = { surname: line(surname), given: line(given), patronymic: line(patronymic) };
      return { about, script, kind, ...parts };
    }
    case 'birth':
      return { ...value, date: dates.when(value.date), place: line(value.place) };
    case 'sex':
      return value.sex === null ? null : { about: value.about, sex: value.sex };
    case 'citizenship': {
      const { country } = value;
      return country === null ? null : { ...value, country, basis: line(value.basis) };
    }
    case 'document': {
      const { type, number, issuer, issued } = value;
      if (type === null) return null;
      const parts = { number: line(number), issuer: line(issuer), issued: dates.when(issued) };
      return { ...value, type, ...parts };
    }
    case 'guardian': {
      const { relation } = value;
      if (relation === null) return null;
      return { ...value, relation, name: line(value.name), contact: line(value.contact) };
    }
    case 'care': {
      const { status } = value;
      if (status === null) return null;
      return { ...value, status, institution: line(value.institution), place: line(value.place) };
    }
    case 'legalStatus':
    case 'caseStatus':
    case 'identityState': {
      const { status } = value;
      return status === null ? null : { ...value, status };
    }
    case 'whereabouts': {
      const { place, facility, withWhom } = value;
      const parts = { place: line(place), facility: line(facility), withWhom: line(withWhom) };
      return { ...value, ...parts };
    }
  }
}

/** A recorded statement as a form to be revised: unknown is empty, dates are in their stored spelling. */
export function statementFormOf(key: string, fields: Assertion): StatementForm {
  return {
    key,
    value: ValueForm.parse(emptied(fields.value, blanks[fields.value.about])),
    known: KnownForm.parse(emptied(fields, unknownYet)),
  };
}

/** The members of a form with the recorded values in them; where the form holds text, null is ''. */
export function emptied(recorded: object, blank: object): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(recorded));
  return Object.fromEntries(
    Object.entries(blank).map(([name, empty]: [string, unknown]) => [
      name,
      values.get(name) ?? (typeof empty === 'string' ? '' : null),
    ]),
  );
}
