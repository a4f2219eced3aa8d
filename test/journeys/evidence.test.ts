/** What becomes of evidence after it was added: looked at, corrected, checked, copied, withdrawn. By keyboard. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Grant } from '../../shared/contract/shell.ts';
import { facts } from '../support/records.ts';
import { answerDialogs, expect, expectAccessible, test } from './support/app.ts';
import { createVault, sitDown, type Desk } from './support/gate.ts';
import { call, shell } from './support/vault.ts';
import { addresses } from './support/words.ts';

const person = { userName: 'Вигадана Особа', passphrase: 'verba berizka kalyna 42' };

/** Adds a file past the form, which other journeys are about. */
async function add(desk: Desk, file: string, more: Partial<typeof facts> = {}): Promise<string> {
  const { app, page } = desk;
  await answerDialogs(app, { files: [file] });
  const [chosen] = (await shell(page, 'chooseFiles', { title: '' })) as Grant[];
  const { added } = await call(page, 'evidence.add', {
    files: [chosen!.token],
    facts: { ...facts, ...more },
    citations: [],
  });
  return added[0]!.id;
}

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate(hash => (location.hash = hash), addresses.evidence(id));
}

test('protected content is not even asked of the vault before someone wants to see it', async ({
  folder,
  launch,
}) => {
  const desk = await sitDown(await launch(), 'uk');
  const { hands, page, words } = desk;
  await createVault(desk, path.join(folder, 'one.litopys'), person);
  const file = path.join(folder, 'розповідь.txt');
  writeFileSync(file, 'вигадана розповідь');
  const sealed = await add(desk, file, { confidentiality: 'sealed' });
  await open(page, sealed);
  const { preview } = words.evidence;
  await expect(page.getByRole('heading', { name: preview.protectedTitle })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expectAccessible(page);
  await hands.press(preview.show);
  await expect(page.frameLocator('iframe').locator('body')).toHaveText('вигадана розповідь');
  await hands.press(preview.hide);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('an item is corrected with a reason, checked, copied out byte for byte, withdrawn and restored', async ({
  folder,
  launch,
}) => {
  const desk = await sitDown(await launch(), 'en');
  const { app, hands, page, words } = desk;
  const { evidence, records } = words;
  await createVault(desk, path.join(folder, 'two.litopys'), person);
  const file = path.join(folder, 'letter.eml');
  writeFileSync(file, 'Subject: invented\n\nInvented letter.');
  const id = await add(desk, file);
  await open(page, id);

  await hands.press(evidence.item.revise);
  await hands.write(words.members.labels.title, 'Letter of the invented camp');
  await hands.keys('Control+Enter');
  await expect(page.getByText(records.problems.reason).first()).toBeVisible();
  await hands.write(records.reason, 'The title was missing');
  await hands.keys('Control+Enter');
  const title = page.getByRole('heading', { name: 'Letter of the invented camp' });
  await expect(title).toBeVisible();
  await expect(page.getByText('The title was missing')).toBeVisible();

  await hands.press(evidence.item.check);
  await expect(page.getByText(/the bytes are those recorded/)).toBeVisible();

  const target = path.join(folder, 'copy.eml');
  await answerDialogs(app, { target });
  await hands.menu(words.ui.actions, evidence.item.saveCopy);
  await expect(page.getByRole('alertdialog')).toContainText(evidence.copy.happens);
  await hands.inside(page.getByRole('alertdialog')).press(evidence.copy.confirm);
  await expect(page.getByText(evidence.copy.done)).toBeVisible();
  expect(readFileSync(target)).toEqual(readFileSync(file));

  await hands.menu(words.ui.actions, records.withdraw.action);
  const dialog = hands.inside(page.getByRole('alertdialog'));
  await dialog.write(records.reason, 'Taken in by mistake');
  await dialog.press(records.withdraw.confirm);
  await expect(page.getByText(evidence.item.withdrawnTitle)).toBeVisible();
  await expect(page.getByText(evidence.emptyTitle)).toBeVisible();
  await expectAccessible(page);
  await hands.inside(page.locator('[data-column=detail]')).press(records.withdraw.restore);
  await expect(page.getByText(evidence.item.withdrawnTitle)).toHaveCount(0);
  // the button is gone: the focus stays with the item, not at the beginning of the window
  await expect(title).toBeFocused();
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);

  await test.step('Enter at once takes the record, not the search for it', async () => {
    await hands.keys('Control+1', 'Control+K');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.insertText('E-000001');
    await page.keyboard.press('Enter');
    await expect(title).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('a form begun for one child is not found again in the form for another', async ({
  folder,
  launch,
}) => {
  const desk = await sitDown(await launch(), 'uk');
  const { hands, page, words } = desk;
  await createVault(desk, path.join(folder, 'three.litopys'), person);
  const register = () =>
    call(page, 'child.register', {
      child: { externalNumbers: [], remarks: [], safety: null, confidentiality: 'internal' },
      assertions: [],
      evidence: [],
    });
  const [one, other] = [await register(), await register()];
  const goTo = (id: string) =>
    page.evaluate(hash => (location.hash = hash), addresses.addEvidenceFor(`child:${id}`, id));
  await goTo(one.id);
  const cited = page.getByRole('combobox', { name: words.evidence.cites.child });
  await expect(cited).toHaveValue('C-0001');
  await hands.write(words.members.labels.title, 'Про першу дитину');
  await goTo(other.id);
  await expect(cited).toHaveValue('C-0002');
  const title = page.getByRole('textbox', { name: words.members.labels.title, exact: true });
  await expect(title).toHaveValue('');
  await goTo(one.id);
  await expect(title).toHaveValue('Про першу дитину');
  await expect(cited).toHaveCount(1);
});
