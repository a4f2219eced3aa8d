import * as z from 'zod';
import type { Result } from '../result.ts';
import type { Right } from '../rights.ts';

/**
 * One call across the boundary between page and vault. `reads` gives, `acts` changes and writes to the
 * ledger, `works` takes long: it reports progress and can be cancelled.
 */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly manner: 'reads' | 'acts' | 'works';
  /** May be called while no vault is open (settings, opening itself). */
  readonly beforeUnlock: boolean;
  /** What the user's roles have to give; not asked while no vault is open. */
  readonly right: Right;
  /** Where it depends on what is asked: all of these instead. */
  rightsFor?(input: z.output<I>): readonly Right[];
  readonly input: I;
  readonly output: O;
}

interface Shape<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly beforeUnlock?: boolean;
}

interface RightfulShape<I extends z.ZodType, O extends z.ZodType> extends Shape<I, O> {
  readonly right: Right;
  rightsFor?(input: z.output<I>): readonly Right[];
}

function call<I extends z.ZodType, O extends z.ZodType>(
  manner: Call['manner'],
  shape: RightfulShape<I, O>,
): Call<I, O> {
  return { manner, beforeUnlock: false, ...shape };
}

/** A call that changes nothing. */
export function query<I extends z.ZodType, O extends z.ZodType>(shape: Shape<I, O>): Call<I, O> {
  return call('reads', { right: 'read', ...shape });
}

/** A call that changes something: all of it, or nothing. */
export function action<I extends z.ZodType, O extends z.ZodType>(
  shape: RightfulShape<I, O>,
): Call<I, O> {
  return call('acts', shape);
}

/** A call that takes long: it tells how far it is and stops when asked. */
export function job<I extends z.ZodType, O extends z.ZodType>(
  shape: RightfulShape<I, O>,
): Call<I, O> {
  return call('works', shape);
}

/** How far a job is, in units a person knows. `of` is null while the whole is unknown. */
export const Progress = z.strictObject({
  step: z.string(),
  done: z.number(),
  of: z.number().nullable(),
  unit: z.enum(['bytes', 'files', 'entries', 'records', 'pages', 'steps']),
});
export type Progress = z.infer<typeof Progress>;

/** The shape of the whole contract: nouns, and under each noun its calls. */
export type ContractShape = Record<string, Record<string, Call>>;

/** `child.register`, `ledger.verify` … as they cross the wire. */
export type CallName<C extends ContractShape> = {
  [N in keyof C & string]: { [V in keyof C[N] & string]: `${N}.${V}` }[keyof C[N] & string];
}[keyof C & string];

export type InputOf<C> = C extends Call<infer I> ? z.input<I> : never;
export type ParsedOf<C> = C extends Call<infer I> ? z.output<I> : never;
export type OutputOf<C> = C extends Call<z.ZodType, infer O> ? z.output<O> : never;

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignalLike;
}

/** The part of AbortSignal that a caller needs; `shared/` knows no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What the page sees: every call returns a value or a fault. */
export type Client<C extends ContractShape> = {
  readonly [N in keyof C]: {
    readonly [V in keyof C[N]]: (
      input: InputOf<C[N][V]>,
      options?: CallOptions,
    ) => Promise<Result<OutputOf<C[N][V]>>>;
  };
};

/** What a handler is given beside its input. */
export interface JobContext {
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignalLike;
}

/** What the vault implements: a handler returns the value or throws a `Refusal`. */
export type Handlers<C extends ContractShape, S> = {
  readonly [N in keyof C]: {
    readonly [V in keyof C[N]]: (
      session: S,
      input: ParsedOf<C[N][V]>,
      context: JobContext,
    ) => OutputOf<C[N][V]> | Promise<OutputOf<C[N][V]>>;
  };
};
