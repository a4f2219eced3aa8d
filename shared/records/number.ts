/**
 * Numbers as people say and write them: C-0007 is a child, EP-0012 an episode, E-000123 a piece of evidence, P-0004 a
 * person, O-0011 an organisation, L-0003 a place (locus), PR-0002 a proceeding, T-0005 a task, TH-0001 a legal theory,
 * N-0002 a provision (norm) recorded here, S-0005 a source, SI-0005 the identity of one, I-0008 an interview.
 */
const forms = {
  child: ['C', 4],
  episode: ['EP', 4],
  evidence: ['E', 6],
  person: ['P', 4],
  organisation: ['O', 4],
  place: ['L', 4],
  proceeding: ['PR', 4],
  task: ['T', 4],
  theory: ['TH', 4],
  provision: ['N', 4],
  source: ['S', 4],
  sourceIdentity: ['SI', 4],
  interview: ['I', 4],
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

export function isNumberedNoun(noun: string): noun is NumberedNoun {
  return Object.hasOwn(forms, noun);
}

export function numberLabel(noun: NumberedNoun, number: number): string {
  const [letters, digits] = forms[noun];
  return `${letters}-${String(number).padStart(digits, '0')}`;
}
