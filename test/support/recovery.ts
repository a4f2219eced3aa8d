import { valueOf, type Bench } from './engine.ts';

/** Makes shares and puts them in force; answers the text of each, the second as its QR code. */
export async function makeShares(
  { client }: Bench,
  threshold = 2,
  shares = 3,
  holders: (string | null)[] = [],
): Promise<string[]> {
  const { set } = valueOf(await client.recovery.prepare({ threshold, shares, holders }));
  const texts: string[] = [];
  for (let number = 1; number <= shares; number++) {
    const sheet = valueOf(await client.recovery.share({ set, number }));
    texts.push(number === 2 ? sheet.qr : sheet.lines.join('\n'));
  }
  valueOf(await client.recovery.confirm({ set }));
  return texts;
}
