/** The demonstration vault, made once in each language for all journeys that only look. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { test as base } from './app.ts';
import type { Person } from './gate.ts';
import { litopys } from './program.ts';
import type { Language } from './words.ts';

export interface Demonstration {
  readonly person: Person;
  readonly vault: string;
  readonly package: string;
  /** Its forty files, as they lay on a disk before they were added. */
  readonly files: string;
  /** The words that belong to the package. */
  readonly fingerprint: Readonly<Record<Language, readonly string[]>>;
  /** A place that much is told of, in the letters of another language than the window's. */
  readonly place: string;
}

const Words = z.array(z.string());
const Told = z.object({
  vault: z.string(),
  files: z.string(),
  package: z.string(),
  user: z.string(),
  passphrase: z.string(),
  fingerprint: z.object({ uk: Words, en: Words }),
});

function make(folder: string, language: Language): Demonstration {
  const lang = { uk: 'uk_UA.UTF-8', en: 'en_US.UTF-8' }[language];
  const lines = litopys(
    { folder, env: { LANG: lang, LC_ALL: '' } },
    'demo',
    path.join(folder, language),
  );
  const told = Told.parse(lines.at(-1));
  const place = { uk: 'Херсон', en: 'Kherson' }[language];
  return { ...told, place, person: { userName: told.user, passphrase: told.passphrase } };
}

/** The test with demonstrations, kept as long as the worker. */
export const test = base.extend<object, { demonstration: (language: Language) => Demonstration }>({
  demonstration: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'litopys-demo-'));
      const made = new Map<Language, Demonstration>();
      await use(language => {
        const known = made.get(language) ?? make(folder, language);
        made.set(language, known);
        return known;
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Paths of the demonstration's files with these endings. */
export function filesOf(demonstration: Demonstration, ...endings: readonly string[]): string[] {
  return readdirSync(demonstration.files)
    .filter(name => endings.some(ending => name.toLowerCase().endsWith(ending)))
    .map(name => path.join(demonstration.files, name));
}
