import type * as z from 'zod';
import type { Call } from '../../../shared/contract/define.ts';

/** A call with the types of the contract: gives its value, throws the fault as a `Refusal`. */
export type Ask = <I extends z.ZodType, O extends z.ZodType>(
  name: string,
  shape: Call<I, O>,
  input: z.input<I>,
) => Promise<z.output<O>>;

/** Records made so far, by the keys that the demonstration's texts use for them. */
export type Known = ReadonlyMap<string, { readonly id: string }>;

/** The record of that key; a key that is not there is a slip in these texts. */
export function idOf(known: Known, key: string): string {
  const found = known.get(key);
  if (!found) throw new Error(`the demonstration has no "${key}"`);
  return found.id;
}
