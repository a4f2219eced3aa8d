import type { Fault } from '../../shared/result.ts';

/** A fault in words: the thing and what is with it, why, and what to do now. */
export type Problem = Readonly<{ title: string; cause: string; next: string }>;

/** Sentences by fault code, and the general ones for a code that has none. */
export type Problems = Readonly<
  Record<string, Problem | ((detail: Fault['detail']) => Problem)> & {
    other: (detail: Fault['detail']) => Problem;
  }
>;

export function problem(title: string, cause: string, next: string): Problem {
  return { title, cause, next };
}

/** The sentences of a fault; one without its own gets the general ones, with the code. */
export function problemOf(problems: Problems, fault: Fault): Problem {
  const found = Object.hasOwn(problems, fault.code) ? problems[fault.code] : undefined;
  if (found === undefined) return problems.other({ ...fault.detail, code: fault.code });
  return typeof found === 'function' ? found(fault.detail) : found;
}
