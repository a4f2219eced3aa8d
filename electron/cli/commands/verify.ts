import { argumentAt, oneOf, sizeOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import { kindOfPlace } from './place.ts';
import { sayVerification, verifyPackage, verifyVault, type GivenWords } from './verification.ts';
import { withEngine } from '../vaultAccess.ts';

function wordsOf(given: Given): GivenWords | null {
  const [words, size] = [given.option('words'), sizeOption(given, 'size')];
  return words === null ? null : { words, size };
}

/** `litopys verify PATH`: a vault (with name and passphrase) or a package (with nothing but the package). */
export const verify: Command = {
  options: {
    ...vaultOptions,
    level: { type: 'string' },
    words: { type: 'string' },
    size: { type: 'string' },
    trust: { type: 'string' },
    sha512: { type: 'boolean' },
  },
  arguments: [1, 1],
  async run(given, terminal) {
    const place = argumentAt(given, 0);
    const level = oneOf(given, 'level', ['quick', 'full', 'deep'], 'full');
    const report =
      (await kindOfPlace(place)) === 'vault'
        ? await verifyVault(place, level, wordsOf(given), given, terminal)
        : await withEngine(engine =>
            verifyPackage(
              engine,
              {
                path: place,
                words: given.option('words'),
                sha512: given.flag('sha512'),
                trust: given.option('trust'),
              },
              terminal,
            ),
          );
    terminal.tell(report);
    sayVerification(report, terminal);
    return report.verdict === 'valid' ? 0 : 1;
  },
};
