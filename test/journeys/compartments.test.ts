/** By keyboard: evidence, a child and a statement are sealed for one colleague; another sees that something is there, and no word of it. */
import path from 'node:path';
import { expect, expectAccessible, test } from './support/app.ts';
import {
  colleague as member,
  comeAs,
  createVault,
  founder,
  goTo,
  sitDown,
} from './support/gate.ts';
import { call } from './support/vault.ts';
import { newChild, nameUk } from '../support/records.ts';
import { addresses, languages, termOf } from './support/words.ts';

const outsider = { userName: 'Віра Третя', passphrase: 'береза липа сосна бук 31' };
const name = 'Справа Вулик';
const title = 'Зошит бджоляра';
const hidden = { child: 'Схованко', statement: 'Прихованко' };

for (const language of languages)
  test(`what is sealed is there for members, with its mark, and for nobody else (${language})`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(300_000);
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { compartments: says, evidence } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    for (const { userName, passphrase } of [member, outsider]) {
      await call(page, 'user.enrol', { name: userName, roles: ['documenter'], passphrase });
    }

    const open = await call(page, 'child.register', newChild([nameUk('Відкрита', 'Дитина')]));

    await goTo(desk, addresses.compartments);
    await expect(page.getByText(says.none)).toBeVisible();
    await expectAccessible(page);
    await hands.press(says.create.open);
    await hands.tick(member.userName);
    await hands.keys('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    await hands.write(says.create.name, name);
    await hands.keys('Control+Enter');
    const row = page.getByRole('row', { name: says.label(1) });
    await expect(row).toContainText(name);
    await expect(row).toContainText(member.userName);
    await expectAccessible(page);

    await hands.menu(says.actionsFor(1), says.addEvidence);
    await expect(page.getByText(says.adding.title(name), { exact: true })).toBeVisible();
    await hands.pick(evidence.form.nature, evidence.form.natures.physical);
    const diary = termOf(language, 'documentTypes', 'video');
    await hands.suggest(evidence.form.type, diary, diary);
    await hands.write(words.members.labels.title, title);
    await hands.write(words.members.labels.location, 'Сейф, полиця 2');
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(says.mark(1, name), { exact: true })).toBeVisible();
    await expectAccessible(page);

    await goTo(desk, addresses.compartments);
    await hands.menu(says.actionsFor(1), says.addChild);
    await expect(page.getByText(says.adding.title(name), { exact: true })).toBeVisible();
    await hands.write(words.members.labels.surname, hidden.child);
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    await expect(page.getByRole('heading', { name: hidden.child })).toBeVisible();
    await expect(page.getByText(says.mark(1, name), { exact: true })).toBeVisible();
    await expectAccessible(page);

    const { assertions } = words;
    await goTo(desk, addresses.child(open.id, 'identity'));
    await hands.press(assertions.add);
    const statement = page.getByRole('dialog');
    await hands.inside(statement).select(says.choice.label, says.choice.members(1, name));
    await expect(statement.getByText(says.adding.title(name), { exact: true })).toBeVisible();
    await hands.inside(statement).write(words.members.labels.surname, hidden.statement);
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    const said = page.getByRole('row').filter({ hasText: hidden.statement });
    await expect(said.getByText(says.sealed, { exact: true })).toBeVisible();
    await goTo(desk, addresses.newEpisode(open.id));
    await hands.select(says.choice.label, says.choice.members(1, name));
    await expect(page.getByText(says.adding.title(name), { exact: true })).toBeVisible();
    await expectAccessible(page);

    await comeAs(desk, outsider);
    await goTo(desk, addresses.child(open.id, 'identity'));
    await expect(page.getByRole('row').filter({ hasText: 'Відкрита' })).toBeVisible();
    await expect(page.getByText(hidden.statement)).toHaveCount(0);
    await expect(page.getByText(hidden.child)).toHaveCount(0);
    await goTo(desk, addresses.compartments);
    await expect(row).toContainText(says.nameSealed);
    await expectAccessible(page);
    await goTo(desk, addresses.search('бджоляра'));
    await expect(page.getByText(words.search.noneTitle)).toBeVisible();
    await goTo(desk, addresses.ledger);
    await expect(page.getByText(words.ledger.did['record.sealed'] ?? '').first()).toBeVisible();
    expect(await page.content()).not.toContain(name);

    await comeAs(desk, member);
    await goTo(desk, addresses.search('бджоляра'));
    await expect(page.getByText(title).first()).toBeVisible();
    await goTo(desk, addresses.evidenceList);
    const mark = page.getByText(says.sealed, { exact: true });
    const listed = page.getByRole('listbox').getByRole('option');
    await expect(listed.filter({ hasText: title }).filter({ has: mark })).toBeVisible();
    await goTo(desk, addresses.children);
    await expect(listed.filter({ hasText: hidden.child }).filter({ has: mark })).toBeVisible();
    await goTo(desk, addresses.compartments);
    await expect(row).toContainText(name);

    await comeAs(desk, founder);
    await goTo(desk, addresses.compartments);
    await hands.menu(says.actionsFor(1), says.remove.open);
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(says.remove.kept);
    await hands.inside(question).pick(says.remove.person, member.userName);
    await expectAccessible(page);
    await hands.inside(question).press(says.remove.confirm);
    await expect(row).not.toContainText(member.userName);
  });
