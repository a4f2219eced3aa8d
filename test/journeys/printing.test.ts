/** The open page on paper: what is open and nothing beside it, light, with who printed which state of the ledger. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, expectAccessible } from './support/app.ts';
import { test } from './support/demonstration.ts';
import { expectOpen, goTo, knock, sitDown, type Desk } from './support/gate.ts';
import { everyChild, findSights } from './support/sights.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

/** The words that the printer would get, by another program. */
async function printed({ app }: Desk, folder: string): Promise<string> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return (await window?.webContents.printToPDF({}))?.toString('base64') ?? '';
  });
  const file = path.join(folder, 'page.pdf');
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  const { status, stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.replaceAll(/\s+/g, ' ');
}

for (const language of languages) {
  test(`what is open is printed, and the guide reads the same (${language})`, async ({
    launch,
    folder,
    demonstration,
  }) => {
    const made = demonstration(language);
    const desk = await sitDown(await launch(), language);
    const { page, words } = desk;
    await page.keyboard.press('F1');
    await expect(page.getByRole('navigation', { name: words.guide.title })).toBeVisible();
    await page.getByRole('button', { name: words.common.back }).click();
    await knock(desk, made.vault, made.person);
    await expectOpen(desk);
    const { child } = await findSights(page, made);
    const { rows } = await call(page, 'child.list', everyChild);
    const name = rows.find(row => row.id === child)?.nameUk ?? '';

    // a screen with papers of its own must not take the next page from the printer
    await goTo(desk, addresses.ledger);
    await goTo(desk, addresses.child(child));
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    const paper = await printed(desk, folder);
    expect(paper).toContain(name);
    expect(paper).toContain(made.person.userName);
    const head = await call(page, 'ledger.head', {});
    const state = head?.[language === 'uk' ? 'wordsUk' : 'wordsEn'].join(' ') ?? '';
    expect(paper).toContain(words.app.printedState(head?.size ?? 0, state));
    for (const beside of [words.app.sections.organisation, words.app.lockNow, words.app.searchOrDo])
      expect(paper).not.toContain(beside);

    await page.keyboard.press('F1');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(addresses.guide('register'));
    const { guide } = words;
    await page.getByRole('searchbox', { name: guide.filter }).fill('Ctrl+L');
    await expect(page.getByRole('listbox', { name: guide.title }).getByRole('option')).toHaveCount(
      1,
    );
    await expectAccessible(page);
  });
}
