/** Shares made, printed and tried by keyboard; then the vault is opened with nothing but two of them. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/app.ts';
import {
  createVault,
  expectLocked,
  expectOpen,
  sitDown,
  speak,
  type Desk,
} from './support/gate.ts';
import { languages } from './support/words.ts';

const founder = { userName: 'Ганна Перша', passphrase: 'калина верба явір дуб 17' };

const newcomer = { userName: 'Дарина Відновна', passphrase: 'зовсім нова довга фраза 9' };

/** Printing is the system's business: what the printer would see is read, and the dialog answered. */
async function readPrinter(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] =
        document.querySelector('body > article')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['printed'] ?? '');
}

/** Walks through the shares; answers the lines of each, as a holder would have them on paper. */
async function makeShares(desk: Desk): Promise<string[]> {
  const { page, hands, words } = desk;
  const { recovery: says } = words;
  const printed = await readPrinter(page);
  await hands.press(says.make);
  await hands.write(says.holderOf(1), 'Нотарка');
  await expectAccessible(page);
  await hands.keys('Control+Enter');
  const shares: string[] = [];
  for (const number of [1, 2, 3]) {
    await expect(page.getByRole('heading', { name: says.shareOf(number, 3) })).toBeVisible();
    await expect(page.getByRole('list', { name: says.lines })).toHaveCount(0);
    await hands.press(says.show);
    const lines = page.getByRole('list', { name: says.lines }).getByRole('listitem');
    await expect(lines).toHaveCount(5);
    await expect(page.getByText(says.forHolder('Нотарка'))).toHaveCount(number === 1 ? 1 : 0);
    const share = await lines.allTextContents();
    if (number === 1) await expectAccessible(page);
    await hands.press(says.print);
    await expect.poll(printed).toContain(share.join(''));
    expect(await printed()).not.toContain('Нотарка');
    expect(await page.title()).toBe(words.common.productName);
    await hands.tick(says.onPaper);
    await hands.press(number === 3 ? says.last : says.next);
    shares.push(share.join('\n'));
  }
  await hands.press(says.confirmAction);
  await expect(page.getByRole('heading', { name: says.inForce(2, 3) })).toBeVisible();
  return shares;
}

for (const language of languages) {
  test(`shares are made, printed and tried (${language})`, async ({ launch, folder }) => {
    test.setTimeout(180_000);
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { recovery: says } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);

    await expect(page.getByText(says.reminder.title)).toBeVisible();
    await expectAccessible(page);
    await hands.press(says.reminder.now);
    await expect(page.getByText(says.none)).toBeVisible();
    await expectAccessible(page);
    const shares = await makeShares(desk);
    await expectAccessible(page);

    await hands.press(says.tryOut);
    await hands.write(says.share(1), shares[2]!);
    await hands.write(
      says.share(2),
      shares[0]!.replace(/.$/m, letter => (letter === '7' ? '8' : '7')),
    );
    await expect(page.getByText(says.lineState(1, 'wrong'))).toBeVisible();
    await hands.keys('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    await hands.write(says.share(2), shares[0]!.toLowerCase().replaceAll(' ', ''));
    await hands.keys('Control+Enter');
    await expect(page.getByText(says.works)).toBeVisible();
    await expect(page.getByText(says.holder(1, 'Нотарка'))).toBeVisible();
    await expectAccessible(page);
    await hands.press(words.common.close);
    await expect(page.getByText(says.reminder.title)).toHaveCount(0);

    await hands.keys('Control+L');
    await expectLocked(desk);
    await hands.press(says.recoverOpen);
    await expect(page.getByRole('heading', { name: says.recoverTitle })).toBeVisible();
    await hands.keys('Control+Enter');
    await expectAccessible(page);
    await hands.pick(says.recoverVault, 'vault');
    await hands.write(says.share(1), shares[1]!);
    await hands.keys('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await hands.write(says.share(2), shares[2]!);
    await hands.keys('Control+Enter');
    await expect(page.getByText(says.recoverGood('2, 3'))).toBeVisible();
    await expectAccessible(page);
    await hands.write(says.recoverName, newcomer.userName);
    await hands.write(words.session.newPassphrase, newcomer.passphrase);
    await hands.write(words.session.again, newcomer.passphrase);
    await hands.keys('Control+Enter');
    await expectOpen(desk);

    await hands.keys('Control+L');
    await expectLocked(desk);
    await speak(desk, founder);
    await expectOpen(desk);
    const notice = page.getByRole('status').filter({ hasText: newcomer.userName });
    await expect(notice).toBeVisible();
    await expectAccessible(page);
    await hands.press(says.used.known);
    await expect(notice).toHaveCount(0);
  });
}
