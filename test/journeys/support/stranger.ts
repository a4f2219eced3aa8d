/** Whoever receives a package: a plain browser without a network, and the tools everybody has. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, type Page } from '@playwright/test';

const executablePath = '/usr/bin/chromium';

/** Whether this machine has all that a stranger needs. */
export const hasStrangersTools =
  existsSync(executablePath) &&
  ['unzip', 'sha256sum', 'age', 'age-keygen'].every(
    program => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0,
  );

/** Unpacks a zip and gives the one folder in it. */
export function unpack(zip: string, into: string): string {
  mkdirSync(into, { recursive: true });
  execFileSync('unzip', ['-q', zip, '-d', into]);
  const [folder = '', ...rest] = execFileSync('ls', [into], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return rest.length === 0 ? path.join(into, folder) : into;
}

/** What `sha256sum -c` says of the package's own list of files. */
export function sumsOf(folder: string): {
  readonly status: number | null;
  readonly output: string;
} {
  const { status, stdout, stderr } = spawnSync(
    'sha256sum',
    ['-c', '--strict', 'manifest-sha256.txt'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

/** The verdict, and how its two parts look: is it whole, whose is it. */
export interface Judged {
  readonly verdict: string | null;
  readonly parts: readonly string[];
}

export interface Verifier {
  /** Gives it a folder or a zip and the words, as told by telephone. */
  check(place: string, words: readonly string[]): Promise<Judged>;
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a package's verify.html in a browser that has no network; it must not complain of anything. */
export async function openVerifier(file: string, locale: string): Promise<Verifier> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale, offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  return {
    page,
    async check(place, words) {
      await page.goto(pathToFileURL(file).href);
      await page.locator(place.endsWith('.zip') ? '#zip' : '#folder').setInputFiles(place);
      await page.locator('#words').fill(words.join(' '));
      await page.locator('#check').click();
      const verdict = page.locator('[data-verdict]');
      await verdict.waitFor({ timeout: 60_000 });
      expect(complaints).toEqual([]);
      return {
        verdict: await verdict.getAttribute('data-verdict'),
        parts: await page
          .locator('.part')
          .evaluateAll((parts: HTMLElement[]) => parts.map(part => [...part.classList].join(' '))),
      };
    },
    close: () => browser.close(),
  };
}
