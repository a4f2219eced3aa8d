/** One thing to choose. `detail` tells alike ones apart: a date of birth, a number, another script. */
export type Choice<Value extends string = string> = Readonly<{
  value: Value;
  label: string;
  detail?: string;
  disabled?: boolean;
}>;

/** Finds a choice by its value; `null` when it is not among them. */
export function choiceOf<Value extends string>(
  choices: readonly Choice<Value>[],
  value: string | number | null,
): Choice<Value> | null {
  return choices.find(choice => choice.value === value) ?? null;
}

/** The one choice whose whole label was typed, in letters of any case; `null` when none or several are called so. */
export function choiceCalled<Value extends string>(
  choices: readonly Choice<Value>[],
  text: string,
): Choice<Value> | null {
  const typed = text.trim().toLowerCase();
  const [called, ...others] = choices.filter(choice => choice.label.toLowerCase() === typed);
  return called && others.length === 0 ? called : null;
}

/**
 * The choices that a typed text may mean: every word of it begins a word of the label or the detail,
 * whatever the case, accents and kind of apostrophe. A text that is already a whole label narrows nothing,
 * so that opening a filled field shows what else there is; its own choice comes first.
 */
export function matching<Value extends string>(
  choices: readonly Choice<Value>[],
  text: string,
): readonly Choice<Value>[] {
  const wanted = plainWords(text);
  if (wanted.length === 0) return choices;
  const named = choices.filter(choice => choice.label === text);
  if (named.length > 0) return [...named, ...choices.filter(choice => choice.label !== text)];
  return choices.filter(choice => {
    const words = plainWords(`${choice.label} ${choice.detail ?? ''}`);
    return wanted.every(part => words.some(word => word.startsWith(part)));
  });
}

/** Latin accents fall away; й and ї are letters of their own and stay. */
function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[’ʼ'`]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}
