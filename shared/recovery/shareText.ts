/** A share as a text file, for a person who asks for one: the five lines, and remarks that reading passes over. */
interface PlainShare {
  readonly number: number;
  readonly threshold: number;
  readonly shares: number;
  readonly vault: string;
  readonly set: string;
  readonly lines: readonly string[];
}

export function shareText({ number, threshold, shares, vault, set, lines }: PlainShare): string {
  return [
    `# Litopys: recovery share ${number}/${shares} · частка відновлення ${number}/${shares}`,
    `# any ${threshold} open the vault · сховище відкривають будь-які ${threshold}`,
    `# vault · сховище ${vault}, set · набір ${set}`,
    ...lines,
    '',
  ].join('\n');
}
