const fewest = 12;

/** How many characters a new passphrase still lacks, counted as a reader sees them (code points). */
export function missingCharacters(passphrase: string): number {
  return Math.max(0, fewest - Array.from(passphrase).length);
}
