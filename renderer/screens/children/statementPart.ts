import type { ValueForm, ValueFormOf } from './statementForm.ts';
import type { FormSpeech } from './useFormSpeech.ts';

/** What the fields of one kind of statement are given. */
export type StatementPart<A extends ValueForm['about']> = Readonly<{
  value: ValueFormOf<A>;
  set: (change: Partial<ValueFormOf<A>>) => void;
  say: FormSpeech;
  /** What to write at a member: a sentence at the one that is missing */
  problem: (member: string) => string | null;
}>;
