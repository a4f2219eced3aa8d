import { bech32 } from '@scure/base';

/** What can be wrong with a line. */
export type RecipientProblem = 'shape' | 'checksum' | 'secret' | 'twice';

export type RecipientLine = Readonly<{ line: number; problem: RecipientProblem }>;

/**
 * The age X25519 recipients in a text, one a line (C2SP age: bech32 of 32 bytes under "age"), and the
 * lines that are none. Empty lines and lines that begin with # are notes, as in age's own files.
 */
export function readRecipients(
  text: string,
): Readonly<{ recipients: readonly string[]; problems: readonly RecipientLine[] }> {
  const recipients: string[] = [];
  const problems: RecipientLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const problem = recipients.includes(line) ? 'twice' : problemOfKey(line);
    if (problem === null) recipients.push(line);
    else problems.push({ line: index + 1, problem });
  }
  return { recipients, problems };
}

function problemOfKey(key: string): RecipientProblem | null {
  if (/^age-secret-key-/i.test(key)) return 'secret';
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(key)) return 'shape';
  const decoded = bech32.decodeUnsafe(key);
  return decoded?.prefix === 'age' && bech32.fromWordsUnsafe(decoded.words)?.length === 32
    ? null
    : 'checksum';
}
