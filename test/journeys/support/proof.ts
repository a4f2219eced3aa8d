/** Adding evidence, seeing it and citing it, by keyboard. */
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { answerDialogs } from './app.ts';
import type { Desk } from './gate.ts';
import { readPng } from './picture.ts';
import { termOf } from './words.ts';

/** Adds files as one type of document and waits until each is stored. */
export async function addFiles(desk: Desk, type: string, files: readonly string[]): Promise<void> {
  const { app, page, hands, words, language } = desk;
  const { form } = words.evidence;
  await answerDialogs(app, { files });
  await hands.command(words.app.actions.addEvidence);
  const again = page.getByRole('button', { name: form.addMore });
  const chooser = page.getByRole('group', { name: form.files, exact: true });
  await expect(again.or(chooser)).toBeVisible();
  if (await again.isVisible()) await hands.press(form.addMore);
  await hands.inside(chooser).press(words.ui.orChoose);
  const names = page.getByRole('list', { name: form.files });
  await expect(names.getByRole('listitem')).toHaveCount(files.length);
  const word = termOf(language, 'documentTypes', type);
  await hands.suggest(form.type, word, word);
  await hands.keys('Control+Enter');
  const added = page.getByRole('table', { name: form.addedFiles });
  for (const file of files)
    await expect(added.getByRole('row').filter({ hasText: path.basename(file) })).toBeVisible({
      timeout: 60_000,
    });
}

/** Opens a piece of evidence by its name, found with the palette. */
export async function openEvidence({ page, hands }: Desk, file: string): Promise<Locator> {
  // Its own line begins with its number; another one offers to search for what was typed.
  await hands.command(file, /^E-\d+/);
  await expect(page.getByRole('heading', { level: 2, name: file })).toBeVisible();
  return page.locator('iframe');
}

/** How many colours an element shows, and which share of it is not of its commonest one. */
export async function colouring(
  part: Locator,
): Promise<Readonly<{ colours: number; drawn: number }>> {
  const { colours } = readPng(await part.screenshot());
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return { colours: counts.size, drawn: 1 - Math.max(...counts.values()) / colours.length };
}

/** Waits until the frame really shows something: not one colour, and not the grey of a viewer without its page. */
export async function expectDrawn(frame: Locator): Promise<void> {
  const box = (await frame.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThan(200);
  await expect
    .poll(
      async () => {
        const { colours, drawn } = await colouring(frame);
        return colours > 50 && drawn > 0.05;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** Cites evidence for an episode from the child's page. */
export async function cite(desk: Desk, what: string, file: string, where: string): Promise<void> {
  const { page, hands, words } = desk;
  const { children, records } = words;
  await openTab(page, hands, children.tabs.evidence);
  await hands.press(children.evidence.cite);
  const dialog = hands.inside(page.getByRole('dialog'));
  await dialog.select(children.evidence.target, what);
  await dialog.suggest(records.evidence.find, path.basename(file), path.basename(file));
  await dialog.write(records.evidence.cite, where);
  await hands.keys('Control+Enter');
  await expect(page.getByText(children.evidence.done).last()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Goes to a side of the record that is open. */
export async function openTab(page: Page, hands: Desk['hands'], label: string): Promise<void> {
  const wanted = page.getByRole('tab', { name: label });
  await hands.tabTo(page.getByRole('tablist'));
  const count = await page.getByRole('tablist').getByRole('tab').count();
  for (let step = 0; step < count; step += 1) {
    if (await wanted.evaluate(tab => tab === document.activeElement)) break;
    await hands.keys('ArrowRight');
  }
  await hands.keys('Enter');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}
