/**
 * By keyboard: one person records and submits, a second one approves; what is approved is not revised until both have
 * unlocked it.
 */
import path from 'node:path';
import { newChild } from '../support/records.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { colleague, comeAs, createVault, founder, goTo, sitDown } from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

for (const language of languages)
  test(`a child is submitted, approved by another, unlocked by both and revised (${language})`, async ({
    launch,
    folder,
  }) => {
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { review: says, records, children, approvals, members } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    await call(page, 'user.enrol', {
      name: colleague.userName,
      passphrase: colleague.passphrase,
      roles: ['reviewer'],
    });
    const { id } = await call(page, 'child.register', newChild());
    const here = addresses.child(id);
    const panel = page.getByRole('region', { name: says.label });
    const question = page.getByRole('alertdialog');

    await goTo(desk, here);
    await expect(panel).toContainText(says.fresh);
    await hands.press(says.submit.open);
    await expect(question).toContainText(says.withParts(1));
    await expectAccessible(page);
    await hands.inside(question).write(says.note, 'Перше читання');
    await hands.inside(question).press(says.submit.confirm);
    await expect(panel).toContainText(says.states.submitted);
    await expect(panel).toContainText(says.own);
    await goTo(desk, addresses.review);
    await expect(page.getByText(says.own)).toHaveCount(2);
    await expect(page.getByRole('button', { name: says.approve.open })).toHaveCount(0);

    await comeAs(desk, colleague);
    await goTo(desk, addresses.review);
    await expect(page.getByText('Перше читання').first()).toBeVisible();
    await hands.unfold(says.changes);
    await expect(page.getByText('Вигадана особа')).toBeVisible();
    await expectAccessible(page);
    await hands.tick(says.queue.chooseAll);
    await hands.press(says.approve.openMany(2));
    await expectAccessible(page);
    await hands.inside(question).press(says.approve.confirm);
    await expect(page.getByText(says.queue.emptyTitle)).toBeVisible();
    await goTo(desk, here);
    await expect(panel).toContainText(says.states.approved);
    await expect(panel).toContainText(colleague.userName);
    await expectAccessible(page);

    await comeAs(desk, founder);
    await goTo(desk, here);
    await expect(panel).toContainText(says.locked);
    // whoever wants to revise is told what to do first
    await hands.keys('e');
    await expect(question).toContainText(says.reopen.happens);
    await hands.inside(question).write(says.reason, 'Знайдено витяг');
    await hands.inside(question).press(says.reopen.confirm);
    await expect(question.getByRole('status')).toBeVisible();
    await expectAccessible(page);
    await hands.inside(question).press(words.common.cancel);
    await expect(panel).toContainText(says.waitsForAnswer);

    await comeAs(desk, colleague);
    await goTo(desk, addresses.approvals);
    await hands.press(approvals.approve);
    await expect(question).toContainText('Знайдено витяг');
    await expectAccessible(page);
    await hands.inside(question).press(approvals.approveAction);
    await expect(question).toHaveCount(0);

    await comeAs(desk, founder);
    await goTo(desk, here);
    await hands.press(says.unlockNow);
    await expect(panel).toContainText(says.deeds.reopened);
    await hands.keys('e');
    const form = page.getByRole('dialog');
    await expect(form).toContainText(children.revise.title);
    await hands.inside(form).write(members.labels.remarks, 'Уточнено за витягом');
    await hands.inside(form).write(records.reason, 'Витяг');
    await hands.keys('Control+Enter');
    await expect(form).toHaveCount(0);
    await expect(panel).toContainText(says.states.working);
    await expect(panel).toContainText(says.lastApproved('').slice(0, 10));
  });
