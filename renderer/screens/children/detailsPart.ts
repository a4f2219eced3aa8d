import type { DetailsForm, DetailsFormOf } from './detailsForm.ts';

/** What the fields of one form of details are given. */
export type DetailsPart<F extends DetailsForm['form']> = Readonly<{
  details: DetailsFormOf<F>;
  set: (change: Partial<DetailsFormOf<F>>) => void;
}>;
