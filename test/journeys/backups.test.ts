/** By keyboard: backups are made and checked, a vault comes back out of one and goes on; a record as it once stood. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Grant } from '../../shared/contract/shell.ts';
import { facts, newChild } from '../support/records.ts';
import { answerDialogs, expect, expectAccessible, test } from './support/app.ts';
import {
  createVault,
  expectLocked,
  expectOpen,
  goTo,
  knock,
  sitDown,
  speak,
} from './support/gate.ts';
import { call, shell } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

const person = { userName: 'Ганна Складена', passphrase: 'калина верба явір дуб 17' };

for (const language of languages)
  test(`a vault is backed up, comes back out of the backup and goes on (${language})`, async ({
    launch,
    folder,
  }) => {
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { backup: says, session } = words;
    await createVault(desk, path.join(folder, 'справа.litopys'), person);
    const { id } = await call(page, 'child.register', newChild());

    await goTo(desk, addresses.settings);
    await hands.press(says.open);
    await expect(page.getByText(says.none)).toBeVisible();
    await expectAccessible(page);
    await answerDialogs(app, { folder });
    await hands.press(says.makeIn);
    await expect(page.getByText(says.made)).toBeVisible({ timeout: 60_000 });
    const list = page.getByRole('table', { name: says.list });
    await expect(list).toContainText(says.whole);
    await hands.press(says.checkName(1));
    await expect(page.getByText(says.valid(1))).toBeVisible({ timeout: 60_000 });
    await hands.select(says.reminder, says.days(30));
    await expect(page.getByRole('button', { name: says.reminder })).toContainText(says.days(30));
    await expectAccessible(page);
    expect((await call(page, 'settings.read', {})).backupReminder).toBe(30);

    // What is written after the backup is not in it: the person is told, and says how it goes on.
    const lost = await call(page, 'child.register', newChild());
    await hands.keys('Control+L');
    await expectLocked(desk);
    await hands.press(says.restore.action);
    await expect(page.getByRole('heading', { name: says.restore.title })).toBeVisible();
    await expectAccessible(page);
    await answerDialogs(app, { folder });
    await hands.press(says.restore.choose);
    await expect(page.getByRole('radiogroup', { name: says.restore.which })).toBeVisible();
    await answerDialogs(app, { target: path.join(folder, 'повернене.litopys') });
    await hands.press(says.restore.targetChoose);
    await hands.write(session.userName, person.userName);
    await hands.write(session.passphrase, person.passphrase);
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    await expect(page.getByText(says.restore.done)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    await hands.press(says.restore.back);

    await knock(desk, path.join(folder, 'повернене.litopys'), person);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.problems['vault/restored'].title, { timeout: 60_000 });
    await expectAccessible(page);
    await hands.press(says.branch.submit);
    await expect(page.getByText(says.branch.agreeNeeded)).toBeVisible();
    await hands.pick(says.branch.label, says.branch.restored);
    await hands.tick(says.branch.agree);
    await hands.press(says.branch.submit);
    await expectOpen(desk);
    expect((await call(page, 'child.get', { id })).child.id).toBe(id);
    await expect(call(page, 'child.get', { id: lost.id })).rejects.toThrow('child/unknown');

    // It was confirmed once and for all.
    await hands.keys('Control+L');
    await expectLocked(desk);
    await speak(desk, person);
    await expectOpen(desk);
    expect((await call(page, 'ledger.verify', { level: 'deep' })).verdict).toBe('valid');
  });

for (const language of languages)
  test(`a record is read as it once stood, and left for what it is now (${language})`, async ({
    launch,
    folder,
  }) => {
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { then: says } = words.backup;
    await createVault(desk, path.join(folder, 'справа.litopys'), person);
    const { id } = await call(page, 'child.register', newChild());
    const file = path.join(folder, 'лист.txt');
    writeFileSync(file, 'Вигаданий лист.');
    await answerDialogs(app, { files: [file] });
    const chosen = (await shell(page, 'chooseFiles', { title: '' })) as Grant[];
    const files = chosen.map(({ token }) => token);
    // What is sealed is shown only when asked for: no frame takes the focus on the way.
    const sealed = { ...facts, confidentiality: 'sealed' } as const;
    const { added } = await call(page, 'evidence.add', { files, facts: sealed, citations: [] });
    const letter = added[0]!.id;

    for (const [record, history, address] of [
      [id, addresses.child(id, 'history'), addresses.child(id)],
      [letter, addresses.evidence(letter), addresses.evidence(letter)],
    ] as const) {
      await goTo(desk, history);
      await hands.tabTo(page.getByRole('link', { name: says.afterEntry }).last());
      await hands.keys('Enter');
      await expect(page.getByText(says.later(0)).first()).toBeVisible();
      expect(page.url()).toContain(record);
      await expectAccessible(page);
      await hands.write(says.date, '2020-02-31');
      await hands.keys('Enter');
      await expect(page.getByText(says.badDate)).toBeVisible();
      await hands.write(says.date, '2020-02-03');
      await hands.keys('Enter');
      await expect(page.getByText(says.notYet)).toBeVisible();
      await expectAccessible(page);
      await hands.press(says.now);
      await expect.poll(() => new URL(page.url()).hash).toBe(address);
    }
  });
