/** By keyboard: two records of one child are proposed by one person, confirmed by another, shown as one, and parted again. */
import path from 'node:path';
import { nameUk, newChild, statement } from '../support/records.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { colleague, comeAs, createVault, founder, goTo, sitDown } from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

const documenter = { userName: 'Ірина Третя', passphrase: 'дуб ясен тополя явір 31' };

for (const language of languages)
  test(`two records are proposed as one child, confirmed by another and parted again (${language})`, async ({
    launch,
    folder,
  }) => {
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { recognition: says, review, common } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    for (const [person, role] of [
      [documenter, 'documenter'],
      [colleague, 'reviewer'],
    ] as const) {
      const { userName: name, passphrase } = person;
      await call(page, 'user.enrol', { name, passphrase, roles: [role] });
    }
    const named = async (surname: string, given: string, date: string) => {
      const born = statement({ about: 'birth', date, place: null, country: null });
      const child = newChild([nameUk(surname, given, 'Петрович'), born]);
      return (await call(page, 'child.register', child)).id;
    };
    const one = await named('Вигаданенко', 'Микола', '2014-03-09');
    await named('Выгаданенко', 'Коля', '2014-09-03');
    await named('Вигаданенко', 'Назар', '2011-10-20');
    await named('Прикладенко', 'Ада', '2013-01-02');
    await named('Прикладенко', 'Ада', '2013-02-01');

    await comeAs(desk, documenter);
    await goTo(desk, addresses.sameChild);
    await hands.press(says.start);
    const pairs = page.getByRole('list', { name: says.list });
    await expect(pairs.getByRole('link')).toHaveCount(4);
    await expectAccessible(page);
    // the pair that is not one child; where it stood the other one stands then
    const question = page.getByRole('alertdialog');
    const isAda = /Ада/u;
    if (!isAda.test((await pairs.getByRole('listitem').first().textContent()) ?? '')) {
      await hands.keys('j');
    }
    await hands.keys('d');
    await expect(question).toContainText('Прикладенко');
    await hands.inside(question).write(says.why, 'Двоюрідні, обидві живі');
    await hands.inside(question).press(says.different.confirm);
    await expect(pairs.getByRole('link')).toHaveCount(2);
    await hands.keys('s');
    await expect(question).toContainText('Коля');
    await hands.inside(question).press(says.same.confirm);
    await expect(question).toContainText(says.whyNeeded);
    await hands.inside(question).write(says.why, 'Та сама мати, день і місяць переставлено');
    await expectAccessible(page);
    await hands.inside(question).press(says.same.confirm);
    await expect(page.getByText(says.none)).toBeVisible();
    await goTo(desk, addresses.samePairs('waiting'));
    await expect(pairs).toContainText(says.states.proposed);
    await expect(page.getByRole('button', { name: review.approve.open })).toHaveCount(0);

    await comeAs(desk, colleague);
    await goTo(desk, addresses.review);
    await hands.tabTo(page.getByRole('link', { name: new RegExp(review.queue.open, 'u') }).first());
    await hands.keys('Enter');
    await expect(pairs).toContainText('Та сама мати');
    await hands.press(review.approve.open);
    await hands.inside(question).press(review.approve.confirm);
    await expect(page.getByText(says.noneWaiting)).toBeVisible();
    await goTo(desk, addresses.child(one));
    await expect(page.getByText(says.banner.title('C-0002'))).toBeVisible();
    await expectAccessible(page);
    await goTo(desk, addresses.child(one, 'identity'));
    await expect(page.getByText(says.from('C-0002')).first()).toBeVisible();
    await expectAccessible(page);

    // one decision each is undone: the one that nobody has confirmed at once, the other after it was unlocked by two
    await comeAs(desk, documenter);
    await goTo(desk, addresses.samePairs('decided'));
    await expect(pairs.getByText(says.states.confirmed, { exact: true })).toHaveCount(1);
    await hands.press(says.undo);
    await hands.inside(question).write(words.records.reason, 'Таки одна дитина');
    await hands.inside(question).press(words.records.withdraw.confirm);
    await expect(pairs).toContainText(says.states.withdrawn);
    // the button that opened the question is gone: the focus goes on to its neighbour once the question is closed
    await expect(question).toHaveCount(0);
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('BUTTON');
    await hands.press(common.undo);
    await expect(pairs).not.toContainText(says.states.withdrawn);
    await hands.press(review.reopen.open);
    await hands.inside(question).write(review.reason, 'Знайдено свідоцтво');
    await hands.inside(question).press(review.reopen.confirm);
    await expect(question.getByRole('status')).toBeVisible();
  });
