/**
 * Every screen, in both languages and themes: nothing on it keeps anybody out, nothing is cut off sideways.
 * With LITOPYS_PICTURES=1 each is also kept as a picture for the documentation.
 */
import type { Page } from '@playwright/test';
import { answerDialogs, barriersIn, expect, keepPicture, type Litopys } from './support/app.ts';
import { test, type Demonstration } from './support/demonstration.ts';
import { expectLocked, expectOpen, knock, sitDown, type Desk } from './support/gate.ts';
import { findSights, screens, type Screen, type Sights } from './support/screens.ts';
import { languages, type Language } from './support/words.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

// Some hundred looks in one window take a quarter of an hour, so they are taken when asked for.
test.skip(
  process.env['LITOPYS_LOOKS'] !== '1' && process.env['LITOPYS_PICTURES'] !== '1',
  'asked for by LITOPYS_LOOKS=1 (barriers) or LITOPYS_PICTURES=1 (pictures too)',
);
test.setTimeout(900_000);

const keepsPictures = process.env['LITOPYS_PICTURES'] === '1';

/** The theme changes colours and nothing else, so one theme is judged by all rules. */
const rulesOf: Readonly<Record<Theme, readonly string[]>> = {
  light: [],
  dark: ['color-contrast', 'link-in-text-block'],
};

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

async function look(page: Page, name: string, rules: readonly string[]): Promise<void> {
  expect.soft(await barriersIn(page, rules), name).toEqual([]);
  expect.soft(await overhang(page), `${name}: wider than the window`).toBe(0);
}

async function visit(desk: Desk, sights: Sights, screen: Screen, theme: Theme): Promise<void> {
  const { page, language, hands } = desk;
  const name = `${screen.name}-${language}-${theme}`;
  await screen.show(desk, sights);
  if (keepsPictures) await keepPicture(page, name);
  if (screen.isForm) await unfoldAll(page);
  await look(page, name, rulesOf[theme]);
  await screen.leave?.(hands);
}

async function dress({ hands, page, words }: Desk, theme: Theme): Promise<void> {
  const shown = await page.evaluate(() => document.documentElement.dataset['theme']);
  if (shown !== theme) await hands.command(words.app.actions.toggleTheme[theme]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function open(
  litopys: Litopys,
  language: Language,
  { vault, person }: Demonstration,
): Promise<Desk> {
  const desk = await sitDown(litopys, language);
  await knock(desk, vault, person);
  await expectOpen(desk);
  return desk;
}

for (const language of languages) {
  test(`every screen can be used by everybody (${language})`, async ({ launch, demonstration }) => {
    const made = demonstration(language);
    const desk = await open(await launch(), language, made);
    const sights = await findSights(desk.page, made);
    for (const theme of themes) {
      await dress(desk, theme);
      for (const screen of screens)
        await test.step(`${screen.name}, ${theme}`, () => visit(desk, sights, screen, theme));
    }
  });

  test(`the main screens bear a narrow window and twice the size (${language})`, async ({
    launch,
    demonstration,
  }) => {
    const made = demonstration(language);
    const desk = await open(await launch(), language, made);
    const sights = await findSights(desk.page, made);
    await dress(desk, 'light');
    for (const [size, width, height, zoom] of [
      ['narrow', 700, 800, 1],
      ['enlarged', 1280, 800, 2],
    ] as const) {
      await desk.app.evaluate(
        ({ BrowserWindow }, [x, y, factor]) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.setContentSize(x, y);
          window?.webContents.setZoomFactor(factor);
        },
        [width, height, zoom] as const,
      );
      await expect.poll(() => desk.page.evaluate(() => innerWidth)).toBe(width / zoom);
      for (const screen of screens.filter(each => each.isMain))
        await test.step(`${screen.name}, ${size}`, async () => {
          const name = `${screen.name}-${language}-${size}`;
          await screen.show(desk, sights);
          if (keepsPictures) await keepPicture(desk.page, name);
          await look(desk.page, name, []);
          await screen.leave?.(desk.hands);
        });
    }
  });
}

for (const language of languages) {
  test(`the way in can be used by everybody (${language})`, async ({ launch, demonstration }) => {
    const { vault, person } = demonstration(language);
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { session } = words;
    const inBothThemes = async (name: string) => {
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        if (keepsPictures) await keepPicture(page, `${name}-${language}-${theme}`);
        await look(page, `${name}-${language}-${theme}`, rulesOf[theme]);
      }
    };
    await inBothThemes('welcome');
    await hands.press(session.createAction);
    await hands.keys('Control+Enter');
    await expect(page.getByText(session.placeNeeded).first()).toBeVisible();
    await inBothThemes('create');
    await hands.press(words.common.cancel);
    await answerDialogs(app, { folder: vault });
    await knock(desk, vault, person);
    await expectOpen(desk);
    await hands.keys('Control+L');
    await expectLocked(desk);
    await inBothThemes('unlock');
  });
}
