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

/** Sentences that the command line says too; braces name a member of the detail. */
export function shared(
  sentences: Readonly<Record<string, readonly [title: string, cause: string, next: string]>>,
): Readonly<Record<string, (detail: Fault['detail']) => Problem>> {
  return Object.fromEntries(
    Object.entries(sentences).map(([code, [title, cause, next]]) => [
      code,
      detail => problem(fill(title, detail), fill(cause, detail), fill(next, detail)),
    ]),
  );
}

function fill(text: string, detail: Fault['detail']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? '…'));
}

/** The sentences of a fault; one without its own gets the general ones, with the code. */
export function problemOf(problems: Problems, fault: Fault): Problem {
  const found = Object.hasOwn(problems, fault.code) ? problems[fault.code] : undefined;
  if (found === undefined) return problems.other({ ...fault.detail, code: fault.code });
  return typeof found === 'function' ? found(fault.detail) : found;
}
