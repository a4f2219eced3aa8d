/** Numbers as people say and write them: C-0007 is a child, EP-0012 an episode, E-000123 a piece of evidence. */
const forms = {
  child: ['C', 4],
  episode: ['EP', 4],
  evidence: ['E', 6],
} as const;

/**
 * Numbers of sealed records begin behind this, plus the position of the entry that began them: whoever cannot see them
 * never gives the same number twice.
 */
const sealedNumbers = 10_000_000;

/** @param seq position of the entry that begins the record */
export function sealedNumber(seq: number): number {
  return sealedNumbers + seq;
}

export function isSealedNumber(number: number): boolean {
  return number >= sealedNumbers;
}

export type NumberedNoun = keyof typeof forms;

export function numberLabel(noun: NumberedNoun, number: number): string {
  const [letters, digits] = forms[noun];
  return `${letters}-${String(number).padStart(digits, '0')}`;
}
