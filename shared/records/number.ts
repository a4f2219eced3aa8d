/** Numbers as people say and write them: C-0007 is a child, EP-0012 an episode, E-000123 a piece of evidence. */
const forms = {
  child: ['C', 4],
  episode: ['EP', 4],
  evidence: ['E', 6],
} as const;

export type NumberedNoun = keyof typeof forms;

export function numberLabel(noun: NumberedNoun, number: number): string {
  const [letters, digits] = forms[noun];
  return `${letters}-${String(number).padStart(digits, '0')}`;
}
