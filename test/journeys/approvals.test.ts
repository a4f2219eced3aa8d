/** By keyboard: what one person may not do alone waits for a second one, who agrees; then it is done, once. */
import path from 'node:path';
import { newChild } from '../support/records.ts';
import { answerDialogs, expect, expectAccessible, test } from './support/app.ts';
import {
  colleague,
  comeAs,
  createVault,
  founder,
  goTo,
  sitDown,
  type Desk,
} from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

/** Everything in the vault as a plain folder. */
async function exportAll(desk: Desk, target: string): Promise<void> {
  const { app, hands, words } = desk;
  const { packages: says } = words;
  await goTo(desk, addresses.packages);
  await answerDialogs(app, { target });
  await hands.pick(says.protection, says.plain);
  await hands.tick(says.plainWarning.agree);
  await hands.pick(says.form, says.forms.folder);
  await hands.keys('Control+Enter');
}

for (const language of languages)
  test(`a package is asked for by one, agreed to by another, and made (${language})`, async ({
    launch,
    folder,
  }) => {
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { approvals: says, packages } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    await call(page, 'child.register', newChild());
    await goTo(desk, addresses.approvals);
    await expect(page.getByText(says.emptyTitle)).toBeVisible();
    await expectAccessible(page);
    await call(page, 'user.enrol', {
      name: colleague.userName,
      passphrase: colleague.passphrase,
      roles: ['administrator'],
    });

    await exportAll(desk, path.join(folder, 'package'));
    const way = page.getByRole('link', { name: says.open });
    const notice = page.getByRole('status').filter({ has: way });
    await expect(notice).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectAccessible(page);
    await hands.tabTo(way);
    await hands.keys('Enter');
    const row = page.getByRole('row', { name: says.actions['packages.export'] });
    await expect(row).toContainText(says.standings.waiting);
    await expect(page.getByRole('button', { name: says.approve })).toHaveCount(0);
    await expectAccessible(page);

    await comeAs(desk, colleague);
    await goTo(desk, addresses.approvals);
    await expect(page.getByText(says.waiting(1))).toBeVisible();
    await expectAccessible(page);
    await hands.press(says.approve);
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(says.approveKept);
    await expectAccessible(page);
    await hands.inside(question).press(says.approveAction);
    await expect(row).toContainText(says.standings.approved);

    await comeAs(desk, founder);
    await exportAll(desk, path.join(folder, 'package'));
    await expect(page.getByRole('heading', { name: packages.done })).toBeVisible({
      timeout: 60_000,
    });
    await goTo(desk, addresses.approvals);
    await expect(row).toContainText(says.standings.done);
  });
