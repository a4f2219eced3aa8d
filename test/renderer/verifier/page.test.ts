import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { exported } from '../../support/exportedPackage.ts';
import { testFolder } from '../../support/folder.ts';
import { Forger, leftOut } from '../../support/packageForger.ts';
import { smallVault } from '../../support/syntheticRecords.ts';

const executablePath = '/usr/bin/chromium';
const root = path.resolve(import.meta.dirname, '../../..');
const verifier = path.join(root, 'out/verifier/verify.html');

describe.skipIf(!existsSync(executablePath))('verify.html in a real browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    const build = "import('./scripts/lib/verifierPage.mjs').then(page => page.buildVerifierPage())";
    execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: root });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });

  afterAll(() => browser.close());

  async function openPage(file: string, locale = 'en-GB'): Promise<Page> {
    const context = await browser.newContext({ locale, offline: true });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.on('pageerror', error => expect.fail(`the page threw: ${error.message}`));
    page.on('console', message => {
      if (message.type() === 'error') expect.fail(`the console says: ${message.text()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  async function check(page: Page, picker: '#folder' | '#zip', file: string): Promise<void> {
    await page.locator(picker).setInputFiles(file);
    await page.locator('#check').click();
    await page.locator('[data-verdict]').waitFor();
  }

  const verdict = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict');

  async function axe(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    return violations.map(each => `${each.id}: ${each.nodes.map(node => node.html).join(' ')}`);
  }

  test('a package as a folder is valid, its origin open until the words are typed', async () => {
    const { vault } = smallVault();
    const made = await exported(vault);
    const page = await openPage(verifier);
    await check(page, '#folder', made.path);
    expect(await verdict(page)).toBe('valid');
    expect(await page.locator('.part.open h3').textContent()).toContain('Not confirmed');
    expect(await page.locator('.words').innerText()).toBe(made.words.en.join('\n'));
    await page.locator('#words').fill(made.words.uk.join(' '));
    await page.locator('#check').click();
    await page.locator('.part.good >> text=Confirmed').waitFor();
    expect(await page.locator('table tbody tr').count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.locator('header [lang=uk]').click();
    expect(await page.locator('.part.good h3').allInnerTexts()).toEqual([
      '✓ Так: узгоджений сам із собою',
      '✓ Підтверджено: зі сховища з цим відбитком',
    ]);
  });

  test('says who agreed to the package, and names an agreement that was left out', async () => {
    const { vault } = smallVault();
    const founder = vault.writer;
    const second = vault.enrol('Ірина Друга', ['prosecutor']);
    const facts = { scope: { scope: 'all' }, addressee: 'Канцелярія-зразок', language: 'uk' };
    const asked = { ...facts, recipients: [], withheld: [] };
    vault.agreed = vault.request('packages.export', asked, second);
    const made = await exported(vault);
    const page = await openPage(verifier);
    await check(page, '#folder', made.path);
    expect(await verdict(page)).toBe('valid');
    const told = page.locator('[data-agreement=agreed]');
    expect(await told.innerText()).toContain('agreed to by Ірина Друга');
    await page.locator('header [lang=uk]').click();
    expect(await told.innerText()).toContain('погоджено: Ірина Друга');
    const forger = new Forger(made.path);
    forger.lines(leftOut(/^request\.approved/));
    forger.resign(founder.key);
    await check(page, '#folder', made.path);
    await page.locator('[data-verdict=invalid]').waitFor();
    expect(await page.locator('[data-agreement=missing]').innerText()).toContain('НЕМАЄ');
    expect(await page.locator('main').innerText()).toContain('entry/without-approval');
    expect(await axe(page)).toEqual([]);
  });

  test('words of another vault contradict the origin; a slip is told before anything is read', async () => {
    const made = await exported(smallVault().vault);
    const other = await exported(smallVault().vault);
    const page = await openPage(verifier, 'uk-UA');
    await page.locator('#folder').setInputFiles(made.path);
    await page.locator('#words').fill('верба верба');
    await page.locator('#check').click();
    expect(await page.locator('#words-fault').innerText()).toContain('дванадцять');
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.locator('#words').fill(other.words.en.join(' '));
    await page.locator('#check').click();
    await page.locator('[data-verdict=invalid]').waitFor();
    expect(await page.locator('.part.bad h3').innerText()).toContain('Спростовано');
    expect(await page.locator('.part.good h3').innerText()).toContain('узгоджений');
  });

  test('a zip is read in place, stored and packed anew', async () => {
    const target = path.join(testFolder(), 'package.zip');
    const made = await exported(smallVault().vault, { form: 'zip', target });
    const page = await openPage(verifier);
    await check(page, '#zip', made.path);
    expect(await verdict(page)).toBe('valid');
    const folder = testFolder();
    execFileSync('python3', [
      '-c',
      'import sys,zipfile as z\ns=z.ZipFile(sys.argv[1]);o=z.ZipFile(sys.argv[2],"w",z.ZIP_DEFLATED)\n[o.writestr(i.filename,s.read(i)) for i in s.infolist()];o.close()',
      made.path,
      path.join(folder, 'again.zip'),
    ]);
    await check(page, '#zip', path.join(folder, 'again.zip'));
    expect(await verdict(page)).toBe('valid');
  });

  test('an altered original is named in the table and among the faults', async () => {
    const made = await exported(smallVault().vault);
    appendFileSync(path.join(made.path, 'data/evidence/E-000001.jpg'), '!');
    const page = await openPage(verifier);
    await check(page, '#folder', made.path);
    expect(await verdict(page)).toBe('invalid');
    expect(await page.locator('.state.altered').innerText()).toBe('ALTERED');
    expect(await page.locator('main').innerText()).toContain(
      'E-000001, data/evidence/E-000001.jpg',
    );
    expect(await axe(page)).toEqual([]);
  });

  test('a dropped folder is taken too', async () => {
    const made = await exported(smallVault().vault);
    const page = await openPage(verifier);
    const box = (await page.locator('fieldset').boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const place = { x: box.x + 20, y: box.y + 20, modifiers: 0 };
    const data = { items: [], files: [made.path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...place, data });
    }
    await page.locator('#check:enabled').click();
    await page.locator('[data-verdict=valid]').waitFor();
  });

  test('what is no package, and what is encrypted, is told in words', async () => {
    const folder = testFolder();
    const file = path.join(folder, 'package.zip');
    writeFileSync(file, 'no zip at all, and long enough to be looked at');
    const page = await openPage(verifier);
    await page.locator('#zip').setInputFiles(file);
    await page.locator('#check').click();
    await page.locator('.result .fault').waitFor();
    expect(await page.locator('.result .fault').innerText()).toContain('neither the folder');
    writeFileSync(file, 'age-encryption.org/v1\n-> X25519 abc\n');
    await page.locator('#zip').setInputFiles(file);
    await page.locator('#check').click();
    await page.locator('.result .fault').waitFor();
    expect(await page.locator('.result .fault').innerText()).toContain('age -d');
  });

  test('the pages of a package are readable without script and clean for assistive technology', async () => {
    const made = await exported(smallVault().vault, { language: 'en' });
    for (const file of ['data/index.html', 'data/evidence.html', 'data/children/C-0001.html']) {
      const page = await openPage(path.join(made.path, file));
      expect(await axe(page)).toEqual([]);
      await shoot(page, path.basename(file, '.html'));
    }
  });

  test('the verdict can be looked at', async () => {
    const made = await exported(smallVault().vault);
    rmSync(path.join(made.path, 'data/evidence/E-000002.txt'));
    const page = await openPage(verifier, 'uk-UA');
    await shoot(page, 'start');
    await check(page, '#folder', made.path);
    await shoot(page, 'verdict');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await shoot(page, 'verdict-dark');
  });
});

/** Pictures for people, kept outside the repository. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = path.join(root, 'out/shots/verifier');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
