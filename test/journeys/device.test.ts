/**
 * Bound to a computer by keyboard; elsewhere opened by the printed code. With a real key store only where one runs:
 * `dbus-run-session -- sh -c 'echo -n word | gnome-keyring-daemon --unlock --components=secrets; LITOPYS_KEY_STORE=1 …'`.
 * Playwright starts every Electron with `--password-store=basic` (its electron/loader.js), whatever is asked for here: for
 * such a run that line has to say gnome-libsecret.
 */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, expectAccessible, test } from './support/app.ts';
import { createVault, expectLocked, expectOpen, goTo, sitDown, speak } from './support/gate.ts';
import { addresses, languages } from './support/words.ts';

const founder = { userName: 'Ганна Перша', passphrase: 'калина верба явір дуб 17' };

test('without a key store nobody is bound, and the screen says why', async ({ launch, folder }) => {
  test.skip(process.platform !== 'linux', 'macOS and Windows always have a key store');
  const desk = await sitDown(await launch({ args: ['--password-store=basic'] }), 'uk');
  const { page, words } = desk;
  await createVault(desk, path.join(folder, 'vault.litopys'), founder);
  await goTo(desk, addresses.settings);
  await expect(page.getByText(words.device.noKeyStore)).toBeVisible();
  await expect(page.getByRole('button', { name: words.device.bind, exact: true })).toBeDisabled();
  await expectAccessible(page);
});

for (const language of languages) {
  test(`bound here, opened elsewhere by the code (${language})`, async ({
    launch,
    folder,
    profile,
  }) => {
    test.skip(process.env['LITOPYS_KEY_STORE'] !== '1', 'no key store of the system runs here');
    test.setTimeout(180_000);
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { device: says } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    await goTo(desk, addresses.settings);
    await hands.press(says.bind);
    const lines = page.getByRole('list', { name: says.code }).getByRole('listitem');
    await expect(lines).toHaveCount(5);
    const code = (await lines.allTextContents()).join('\n');
    await expectAccessible(page);
    await hands.tick(says.onPaper);
    await hands.write(says.passphrase, founder.passphrase);
    await hands.keys('Control+Enter');
    await expect(page.getByText(says.boundHere)).toBeVisible({ timeout: 60_000 });
    await hands.press(says.try);
    await hands.write(says.code, code);
    await hands.keys('Control+Enter');
    await expect(page.getByText(says.works)).toBeVisible();
    await hands.keys('Control+L');
    await expectLocked(desk);
    await speak(desk, founder);
    await expectOpen(desk);

    // another machine: the folder and the passphrase, and not what the key store sealed
    const devices = path.join(profile, 'devices');
    expect(existsSync(devices) && readdirSync(devices).length).toBe(1);
    renameSync(devices, path.join(folder, 'elsewhere'));
    await hands.keys('Control+L');
    await expectLocked(desk);
    await speak(desk, founder);
    await expect(page.getByRole('textbox', { name: says.code })).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    await hands.write(says.code, code);
    await hands.keys('Control+Enter');
    await expectOpen(desk);
    await goTo(desk, addresses.settings);
    await hands.press(says.unbind);
    await hands.write(says.passphrase, founder.passphrase);
    await hands.keys('Control+Enter');
    await expect(page.getByText(says.unbound)).toBeVisible({ timeout: 60_000 });
    await hands.keys('Control+L');
    await expectLocked(desk);
    await speak(desk, founder);
    await expectOpen(desk);
  });
}
