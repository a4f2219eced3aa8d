/** Checkpoints in the hands of others, by keyboard: stamped, given away, compared, and read back from paper. */
import path from 'node:path';
import { answer, hasOpenssl, makeCertificate, makeRoot } from '../support/authority.ts';
import { newChild } from '../support/records.ts';
import { answerDialogs, expect, expectAccessible, test } from './support/app.ts';
import { createVault, sitDown } from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

const person = { userName: 'Вигадана Прикладна', passphrase: 'verba berizka kalyna 42' };

test.skip(!hasOpenssl, 'the time-stamping authority is made by openssl');

for (const language of languages) {
  test(`a checkpoint is stamped, witnessed and compared (${language})`, async ({
    folder,
    launch,
  }) => {
    makeRoot(folder, 'root');
    makeCertificate(folder, 'tsa', 'root');
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { proofs, ledger } = words;
    await createVault(desk, path.join(folder, 'case.litopys'), person);
    await call(page, 'child.register', newChild());
    const first = await call(page, 'ledger.checkpoint', {});
    await call(page, 'child.register', newChild());
    await page.evaluate(to => (window.location.hash = to.replace(/^#/, '')), addresses.ledger);
    await expect(
      page.getByRole('heading', { name: ledger.checkpoints, exact: true }),
    ).toBeVisible();
    await expect(page.getByText(proofs.noStamps)).toBeVisible();
    await expect(page.getByText(proofs.noTrust)).toBeVisible();
    await expect(page.getByText(proofs.compareFew)).toBeVisible();
    await expectAccessible(page);

    await answerDialogs(app, { files: [path.join(folder, 'root.crt')] });
    await hands.press(proofs.trustAdd);
    await expect(page.getByRole('dialog')).toContainText('Invented root');
    await expectAccessible(page);
    await hands.press(proofs.trustConfirm);
    await expect(page.getByText(proofs.trusted)).toBeVisible();

    const query = path.join(folder, 'query.tsq');
    await answerDialogs(app, { target: query });
    const menuName = new RegExp(`^${proofs.more('')}`);
    const menu = page.getByRole('button', { name: menuName }).first();
    await hands.tabTo(menu);
    await hands.keys('Enter');
    await page.getByRole('menuitem', { name: proofs.query }).press('Enter');
    await expect(page.getByText(proofs.querySaved)).toBeVisible();
    answer(folder, 'tsa', query, 'answer.tsr');
    await answerDialogs(app, { files: [path.join(folder, 'answer.tsr')] });
    await hands.press(proofs.take);
    await expect(page.getByText(proofs.taken('tsa'))).toBeVisible();
    await hands.press(proofs.take);
    await expect(page.getByRole('alert')).toBeVisible();

    await hands.tabTo(menu);
    await hands.keys('Enter');
    await page.getByRole('menuitem', { name: proofs.give }).press('Enter');
    await hands.write(proofs.giveWho, 'Архів');
    await expectAccessible(page);
    await hands.press(proofs.give);
    await expect(page.getByText(proofs.witnessStates.holds)).toBeVisible();

    await hands.press(ledger.checkpointNow);
    await hands.press(proofs.compareNow);
    await expect(page.getByText(proofs.appended)).toBeVisible();

    const printed = language === 'uk' ? first.wordsUk : first.wordsEn;
    await hands.write(proofs.typed, printed.join(' '));
    await hands.press(proofs.check);
    await expect(page.getByText(proofs.holds(first.size))).toBeVisible();
    await hands.write(proofs.typed, [...printed].reverse().join(' '));
    await hands.press(proofs.check);
    await expect(page.getByText(proofs.contradicted)).toBeVisible();
    await expectAccessible(page);
  });
}
