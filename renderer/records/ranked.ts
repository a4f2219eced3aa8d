import { matching, type Choice } from '../ui/choices.ts';

/** The choices that a typed text may mean, those whose own name it begins before those it only describes. */
export function ranked(choices: readonly Choice[], text: string): readonly Choice[] {
  const found = matching(choices, text);
  if (found.length === choices.length) return found;
  const named = new Set(
    matching(
      found.map(({ value, label }) => ({ value, label })),
      text,
    ).map(({ value }) => value),
  );
  return [
    ...found.filter(({ value }) => named.has(value)),
    ...found.filter(({ value }) => !named.has(value)),
  ];
}
