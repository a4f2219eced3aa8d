/** By keyboard: a colleague is enrolled, barred and let in again; as a documenter nothing is offered that is refused. */
import path from 'node:path';
import { expect, expectAccessible, test } from './support/app.ts';
import { colleague, comeAs, createVault, founder, sitDown } from './support/gate.ts';
import { addresses } from './support/words.ts';

const reason = 'відпустка на місяць';

test('a colleague comes, is barred, comes back, and is offered what a documenter may do', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const desk = await sitDown(await launch(), 'uk');
  const { page, hands, words } = desk;
  const { people: says } = words;
  await createVault(desk, path.join(folder, 'vault.litopys'), founder);
  await page.evaluate(hash => (location.hash = hash), addresses.people);
  await expect(page.getByText(says.alone)).toBeVisible();
  await expectAccessible(page);

  await hands.press(says.enrol.open);
  await hands.write(says.enrol.name, colleague.userName);
  await hands.tick(says.roles.documenter);
  await hands.write(says.enrol.passphrase, colleague.passphrase);
  await hands.keys('Control+Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await hands.write(words.session.again, colleague.passphrase);
  await hands.keys('Control+Enter');
  const row = page.getByRole('row', { name: colleague.userName });
  await expect(row).toContainText(says.roles.documenter, { timeout: 60_000 });

  const deeds = says.actionsFor(colleague.userName);
  for (const [deed, after] of [
    [says.suspend, says.statuses.suspended],
    [says.reinstate, says.statuses.active],
  ] as const) {
    await hands.menu(deeds, deed.open);
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(deed.kept);
    await hands.inside(question).write(words.records.reason, reason);
    await expectAccessible(page);
    await hands.inside(question).press(deed.confirm);
    await expect(row).toContainText(after, { timeout: 60_000 });
    await expect(row).toContainText(reason);
  }
  await expectAccessible(page);

  await comeAs(desk, colleague);
  const bar = page.getByRole('group', { name: words.app.topBar });
  await expect(bar).toContainText(`${colleague.userName} · ${says.roles.documenter}`);
  await page.evaluate(hash => (location.hash = hash), addresses.people);
  await expect(page.getByText(says.readOnly)).toBeVisible();
  await expect(page.getByRole('button', { name: says.enrol.open })).toHaveCount(0);
  await expect(page.getByRole('button', { name: says.actionsFor(founder.userName) })).toHaveCount(
    0,
  );
  await page.evaluate(hash => (location.hash = hash), addresses.packages);
  await expect(page.getByRole('button', { name: words.packages.check }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words.packages.make })).toHaveCount(0);
});
