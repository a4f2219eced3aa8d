/** By keyboard: a child that is recorded already is told, with the reasons, while it is entered once more. */
import path from 'node:path';
import { newChild, nameUk, statement } from '../support/records.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { createVault, founder, goTo, sitDown } from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';

for (const language of languages)
  test(`a child entered in another language is told to be recorded, field by field (${language})`, async ({
    launch,
    folder,
  }) => {
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { recognition, children, members } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    const born = statement({
      about: 'birth',
      date: '2014-03-09',
      place: 'Вигадане',
      country: 'UA',
    });
    await call(
      page,
      'child.register',
      newChild([nameUk('Вигаданенко', 'Микола', 'Петрович'), born]),
    );
    await call(page, 'child.register', newChild([nameUk('Вигаданенко', 'Назар', 'Петрович')]));

    await goTo(desk, addresses.newChild);
    await hands.write(members.labels.surname, 'Выгаданенко');
    await hands.write(members.labels.given, 'Коля');
    await hands.write(members.labels.patronymic, 'Петрович');
    await hands.write(
      members.labels.date,
      language === 'uk' ? '3 вересня 2014' : '3 September 2014',
    );
    const told = page.getByRole('list', { name: recognition.reasons });
    await expect(told).toHaveCount(1);
    const { fields, levels } = recognition;
    await expect(told).toContainText(`${fields.given}: ${levels['pet-form']}`);
    await expect(told).toContainText(`${fields.birth}: ${levels['day-month-swapped']}`);
    await expect(page.getByText(recognition.likely)).toBeVisible();
    await expect(page.getByText(children.register.similarTitle(1))).toBeVisible();
    await expectAccessible(page);

    // the same child in a second record all the same: looking through the whole vault finds the two
    const again = statement({ about: 'birth', date: '2014-09-03', place: null, country: null });
    await call(
      page,
      'child.register',
      newChild([nameUk('Вигаданенко', 'Коля', 'Петрович'), again]),
    );
    await goTo(desk, addresses.children);
    await hands.command(recognition.title);
    await hands.press(recognition.start);
    const pairs = page.getByRole('list', { name: recognition.list });
    await expect(pairs.getByRole('link')).toHaveText([/Микола/u, /Коля/u]);
    await expect(pairs).toContainText(`${fields.given}: ${levels['pet-form']}`);
    await expectAccessible(page);
    await hands.tabTo(pairs.getByRole('link').first());
    await hands.keys('Enter');
    await expect(page.getByRole('heading', { name: /Микола/u })).toBeVisible();
  });
