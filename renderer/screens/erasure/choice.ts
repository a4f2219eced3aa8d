/** What is chosen to be erased, as the screen holds it and as the vault is asked. */
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { ValueKey } from '../../../shared/contract/erasure.ts';
import { readDate } from '../../../shared/dates/index.ts';
import type { Noun } from '../../../shared/records/index.ts';
import type { Language } from '../../../shared/contract/session.ts';

export type EraseInput = InputOf<Contract['erasure']['erase']>;
export type Subject = Readonly<{ type: Noun; id: string }>;
export type Scope = Readonly<{ subject: Subject; whole: boolean }>;

/** Values by `position name`. */
export type Chosen = ReadonlyMap<string, ValueKey>;

export interface EraseForm {
  readonly whole: boolean;
  readonly manner: 'all' | 'some';
  readonly chosen: Chosen;
  readonly law: string;
  readonly order: string;
  readonly number: string;
  /** As typed. */
  readonly date: string;
  readonly reason: string;
  readonly isAgreed: boolean;
}

export const emptyForm: EraseForm = {
  whole: false,
  manner: 'some',
  chosen: new Map(),
  law: '',
  order: '',
  number: '',
  date: '',
  reason: '',
  isAgreed: false,
};

export function valueKey({ position, name }: ValueKey): string {
  return `${position} ${name}`;
}

export function withKeys(chosen: Chosen, keys: readonly ValueKey[]): Chosen {
  return new Map([
    ...chosen,
    ...keys.map(
      ({ position, name }) => [valueKey({ position, name }), { position, name }] as const,
    ),
  ]);
}

export function withoutKey(chosen: Chosen, key: ValueKey): Chosen {
  const left = new Map(chosen);
  left.delete(valueKey(key));
  return left;
}

/** What the vault weighs; null while nothing is chosen. */
export function choiceOf(
  subject: Subject,
  { whole, manner, chosen }: EraseForm,
): InputOf<Contract['erasure']['preview']> | null {
  if (manner === 'all') return { subject, whole, parts: null, values: null };
  if (chosen.size === 0) return null;
  return { subject, whole, parts: null, values: [...chosen.values()] };
}

/** The call; null while something is missing or wrong. */
export function inputOf(subject: Subject, form: EraseForm, language: Language): EraseInput | null {
  const choice = choiceOf(subject, form);
  const [law, order, number, reason] = [form.law, form.order, form.number, form.reason].map(text =>
    text.trim(),
  );
  const date = form.date.trim() === '' ? null : readDate(form.date, language);
  if (choice === null || !form.isAgreed || !law || !reason || date?.ok === false) return null;
  const ground = {
    law,
    order: order ?? null,
    number: number ?? null,
    date: date?.date.edtf ?? null,
  };
  return { ...choice, ground, reason };
}
