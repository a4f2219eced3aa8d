/**
 * Every screen, in both languages and themes: nothing on it keeps anybody out, nothing is cut off sideways,
 * not in a narrow window and not at twice the size.
 * With LITOPYS_PICTURES=1 each is also kept as a picture for the documentation.
 */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { barriersIn, expect, keepEnlarged, keepPicture } from './support/app.ts';
import { test } from './support/demonstration.ts';
import {
  createVault,
  expectLocked,
  expectOpen,
  goTo,
  knock,
  sitDown,
  type Desk,
} from './support/gate.ts';
import { screens } from './support/screens.ts';
import { findSights } from './support/sights.ts';
import { addresses, languages } from './support/words.ts';

// In each test a vault is made or opened and everything there is is looked at.
test.setTimeout(1_200_000);
test.describe.configure({ mode: 'parallel' });

const keepsPictures = process.env['LITOPYS_PICTURES'] === '1';

/** The theme changes colours and nothing else, so one theme is judged by all rules. */
const rulesOf = { light: [], dark: ['color-contrast', 'link-in-text-block'] } as const;
type Theme = keyof typeof rulesOf;

const hardSizes = {
  narrow: { width: 700, height: 800, zoom: 1 },
  enlarged: { width: 1280, height: 800, zoom: 2 },
};
/** Of these the documentation shows the narrow and the enlarged window too. */
const worthShowing = ['child', 'evidence-photo', 'record-movement'];

async function inBothThemes(page: Page, see: (theme: Theme) => Promise<void>): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await see(theme);
  }
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLElement>('form button[aria-expanded=false]'))
      if (toggle.closest('h3') !== null) toggle.click();
  });
}

/** How far something reaches beyond the right edge of what can be seen, in px. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What is in the window is seen by everybody, with all parts of a form open. */
async function look({ page, language }: Desk, name: string, isForm = false): Promise<void> {
  if (keepsPictures)
    await inBothThemes(page, theme => keepPicture(page, `${name}-${language}-${theme}`));
  if (isForm) await unfoldAll(page);
  await inBothThemes(page, async theme => {
    expect.soft(await barriersIn(page, rulesOf[theme]), `${name}, ${theme}`).toEqual([]);
  });
  expect.soft(await overhang(page), `${name}: wider than the window`).toBe(0);
}

async function resize({ app, page }: Desk, size: typeof hardSizes.narrow): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(zoom);
  }, size);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width / size.zoom);
}

for (const language of languages) {
  test(`every screen can be used by everybody (${language})`, async ({ launch, demonstration }) => {
    const made = demonstration(language);
    const desk = await sitDown(await launch(), language);
    const { page } = desk;
    await knock(desk, made.vault, made.person);
    await expectOpen(desk);
    const sights = await findSights(page, made);
    for (const screen of screens)
      await test.step(screen.name, async () => {
        await screen.show(desk, sights);
        await look(desk, screen.name, screen.isForm);
        await screen.leave?.(page);
      });
    for (const [name, size] of Object.entries(hardSizes)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await resize(desk, size);
      for (const screen of screens)
        await test.step(`${screen.name}, ${name}`, async () => {
          await screen.show(desk, sights);
          if (keepsPictures && worthShowing.includes(screen.name))
            await keepEnlarged(desk, `${screen.name}-${language}-${name}`);
          if (screen.isForm) await unfoldAll(page);
          expect.soft(await overhang(page), `${screen.name}, ${name}: too wide`).toBe(0);
          await screen.leave?.(page);
        });
    }
  });

  test(`the way in can be used by everybody (${language})`, async ({ launch, folder }) => {
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { session } = words;
    await look(desk, 'welcome');
    await hands.press(session.createAction);
    await hands.keys('Control+Enter');
    await expect(page.getByText(session.placeNeeded).first()).toBeVisible();
    await look(desk, 'create');
    await hands.press(words.common.cancel);
    const person = { userName: words.common.productName, passphrase: 'verba berizka kalyna 42' };
    await createVault(desk, path.join(folder, 'new.litopys'), person);
    await look(desk, 'empty');
    await hands.keys('Control+L');
    await expectLocked(desk);
    await look(desk, 'unlock');
    await hands.press(words.recovery.recoverOpen);
    await expect(page.getByRole('heading', { name: words.recovery.recoverTitle })).toBeVisible();
    await look(desk, 'recover');
    await goTo(desk, addresses.children);
    await hands.press(words.backup.restore.action);
    await expect(page.getByRole('heading', { name: words.backup.restore.title })).toBeVisible();
    await hands.keys('Control+Enter');
    await expect(page.getByText(words.backup.restore.fromNeeded).first()).toBeVisible();
    await look(desk, 'restore');
  });
}
