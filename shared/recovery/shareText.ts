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

/** The shares of a text, each as `readShare` takes it: parted by empty lines; remarks alone are none. */
export function sharesIn(text: string): string[] {
  return text
    .split(/\f|\r?\n[^\S\r\n]*\r?\n/)
    .filter(part => part.split(/[\r\n]+/).some(line => /^\s*[^#\s]/.test(line)));
}
