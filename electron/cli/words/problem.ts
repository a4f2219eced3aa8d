import type { Fault } from '../../../shared/result.ts';

/** A fault in words: the thing and what is with it, why, and what to do now. */
export interface Problem {
  readonly title: string;
  readonly cause: string;
  readonly next: string;
}

/** Title, cause, next step. Braces name a member of the fault's detail. */
export type Sentences = readonly [title: string, cause: string, next: string];

/** Sentences by fault code; `other` for a code that has none. */
export type Problems = Readonly<Record<string, Sentences>> & { readonly other: Sentences };

export function problemOf(problems: Problems, { code, detail }: Fault): Problem {
  const sentences = Object.hasOwn(problems, code) ? problems[code] : undefined;
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'code') return code;
      return Object.hasOwn(detail, name) ? String(detail[name]) : '…';
    });
  const [title, cause, next] = sentences ?? problems.other;
  return { title: filled(title), cause: filled(cause), next: filled(next) };
}
