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
  // a rule of the contract that has sentences of its own says more than "the input does not fit"
  const rule = code === 'input/invalid' ? String(detail['rule']) : code;
  const named = [rule, code].find(each => Object.hasOwn(problems, each));
  const sentences = named === undefined ? undefined : problems[named];
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'code') return code;
      return Object.hasOwn(detail, name) ? String(detail[name]) : '…';
    });
  const [title, cause, next] = sentences ?? problems.other;
  return { title: filled(title), cause: filled(cause), next: filled(next) };
}
