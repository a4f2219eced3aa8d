/** A child being registered: the draft, and what will be recorded of it. */
import * as z from 'zod';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { NewAssertion } from '../../../shared/contract/records.ts';
import { sealedDraft } from '../../../shared/contract/work.ts';
import { descriptionOf, type Description } from '../../../shared/matching/recognition/index.ts';
import { Confidence, Confidentiality } from '../../../shared/records/primitives.ts';
import { line, paragraphs, type DateEntry } from '../../records/entry.ts';
import {
  blankStatement,
  isBlankStatement,
  isBlankValue,
  missingMember,
  StatementForm,
  statementOf,
} from './statementForm.ts';

export const ChildForm = z.object({
  externalNumbers: z.array(z.object({ key: z.string(), system: z.string(), value: z.string() })),
  remarks: z.string(),
  safety: z.string(),
  confidentiality: Confidentiality,
});
export type ChildForm = z.infer<typeof ChildForm>;

export const RegisterForm = z.object({
  statements: z.array(StatementForm),
  /** For every statement that names no source of its own */
  source: z.string(),
  confidence: Confidence,
  child: ChildForm,
  evidence: z.array(z.object({ value: z.string(), label: z.string() })),
  /** Children that it resembles and is not; a draft of an older version knows of none. */
  different: z.array(z.object({ child: z.string(), why: z.string() })).default([]),
});
export type RegisterForm = z.infer<typeof RegisterForm>;

/** The vault keeps drafts of sealed forms in memory only, and knows them by their key. */
export function draftKey(compartment: string | null): string {
  return compartment === null ? 'child/new' : `${sealedDraft}child/new/${compartment}`;
}

export const emptyRegistration: RegisterForm = {
  statements: [
    blankStatement('name', 'name-uk'),
    blankStatement('birth', 'birth'),
    blankStatement('sex', 'sex'),
    blankStatement('caseStatus', 'case-status'),
    blankStatement('whereabouts', 'whereabouts'),
  ],
  source: '',
  confidence: null,
  child: { externalNumbers: [], remarks: '', safety: '', confidentiality: 'restricted' },
  evidence: [],
  different: [],
};

/** The statements that will be recorded: rows that hold something. */
export function filledIn(form: RegisterForm): readonly StatementForm[] {
  return form.statements.filter(row => !isBlankStatement(row));
}

/** At least one part of one name: a record that nobody can call by a name helps nobody. */
export function hasName(form: RegisterForm): boolean {
  return form.statements.some(({ value }) => value.about === 'name' && !isBlankValue(value));
}

/** What is typed so far of who the child is, to look for its other record; null without a name. */
export function describedIn(form: RegisterForm, dates: DateEntry): Description | null {
  if (!hasName(form)) return null;
  const values = filledIn(form).flatMap(row => statementOf(row, dates)?.value ?? []);
  return descriptionOf(values, childFieldsOf(form.child).externalNumbers);
}

/** What to send; null while a row lacks what it needs or a date is not understood. */
export function registrationOf(
  form: RegisterForm,
  dates: DateEntry,
): InputOf<Contract['child']['register']> | null {
  if (!hasName(form) || form.child.externalNumbers.some(isHalfNumber)) return null;
  const rows = filledIn(form);
  if (rows.some(row => missingMember(row.value) !== null)) return null;
  const assertions = rows.flatMap((row): NewAssertion[] => {
    const statement = statementOf(row, dates);
    if (statement === null) return [];
    const { source, confidence } = statement;
    return [
      {
        ...statement,
        source: source ?? line(form.source),
        confidence: confidence ?? form.confidence,
      },
    ];
  });
  if (!dates.allRead) return null;
  return {
    child: childFieldsOf(form.child),
    assertions,
    evidence: form.evidence.map(({ value }) => value),
    different: form.different,
  };
}

/** A number without its register, or the other way round: it says nothing and must not be lost silently. */
export function isHalfNumber({ system, value }: ChildForm['externalNumbers'][number]): boolean {
  return (line(system) === null) !== (line(value) === null);
}

/** The members of a child's own record that can be typed. */
export function childFieldsOf(form: ChildForm) {
  return {
    externalNumbers: form.externalNumbers.flatMap(({ system, value }) => {
      const [where, number] = [line(system), line(value)];
      return where === null || number === null ? [] : [{ system: where, value: number }];
    }),
    remarks: paragraphs(form.remarks),
    safety: line(form.safety),
    confidentiality: form.confidentiality,
  };
}
