/**
 * By keyboard: a home and its director are recorded once, the director is chosen in the roster of an act by a name in
 * another script, and their page tells what they took part in; another person approves the record.
 */
import path from 'node:path';
import { newChild } from '../support/records.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import {
  createVault,
  expectLocked,
  expectOpen,
  goTo,
  sitDown,
  speak,
  type Desk,
  type Person,
} from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, languages, termOf } from './support/words.ts';

const founder = { userName: 'Ганна Перша', passphrase: 'калина верба явір дуб 17' };
const colleague = { userName: 'Олесь Другий', passphrase: 'ясен тополя граб клен 29' };
const home = 'Притулок «Вигаданий»';
const director = { surname: 'Примірнюк', given: 'Харитон' };
const latin = 'Prymirniuk';

async function change(desk: Desk, person: Person): Promise<void> {
  await desk.hands.keys('Control+L');
  await expectLocked(desk);
  await speak(desk, person);
  await expectOpen(desk);
}

for (const language of languages)
  test(`a person is recorded once, chosen in an act, approved, withdrawn and found again (${language})`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(300_000);
    const desk = await sitDown(await launch(), language);
    const { page, hands, words } = desk;
    const { catalogue, episodes, records, review, ui } = words;
    const { labels } = words.members;
    const { person, organisation } = catalogue.of;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    const { userName, passphrase } = colleague;
    await call(page, 'user.enrol', { name: userName, passphrase, roles: ['reviewer'] });
    const child = await call(page, 'child.register', newChild());

    await hands.command(organisation.newTitle);
    await hands.tabTo(page.getByRole('textbox', { name: labels.called }));
    await hands.keys('Control+Enter');
    await expect(page.getByText(organisation.nameNeeded).first()).toBeVisible();
    await expectAccessible(page);
    await hands.write(labels.called, home);
    const institution = termOf(language, 'organisationTypes', 'institution');
    await hands.suggest(labels.type, institution, institution);
    await hands.keys('Control+Enter');
    await expect(page.getByRole('heading', { name: home })).toBeVisible();
    await expectAccessible(page);

    await hands.keys('Control+9');
    await expect(page.getByText(person.emptyTitle)).toBeVisible();
    await expectAccessible(page);
    await hands.press(person.newTitle);
    await hands.write(labels.surname, director.surname);
    await hands.write(labels.given, director.given);
    const official = termOf(language, 'personRoles', 'official');
    await hands.suggest(labels.roles, official, official);
    await hands.press(catalogue.addRow.positions);
    await hands.suggest(labels.position, 'директор');
    await hands.suggest(labels.organisation, 'Prytulok', home);
    await expect(page.getByText(catalogue.linked(`O-0001 ${home}`))).toBeVisible();
    await hands.unfold(catalogue.sections.contacts);
    await hands.press(catalogue.addRow.contacts);
    await hands.write(labels.contact, '000-00-00');
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    const full = `${director.surname} ${director.given}`;
    await expect(page.getByRole('heading', { level: 2, name: full })).toBeVisible();
    await expect(page.getByRole('link', { name: home })).toBeVisible();
    await expectAccessible(page);

    await goTo(desk, addresses.newEpisode(child.id));
    const kind = termOf(language, 'episodeTypes', 'deportation');
    await hands.suggest(episodes.type, kind, kind);
    await hands.write(episodes.begin, '14.09.2022');
    await hands.unfold(episodes.sections.who);
    await hands.press(episodes.addParty);
    const row = page.getByRole('group', { name: episodes.parties, exact: true }).locator('ol > li');
    const party = hands.inside(row.first());
    await party.select(labels.nature, words.members.choices.person);
    await party.suggest(episodes.partyName, latin, full);
    await expect(page.getByText(catalogue.linked(`P-0001 ${full}`))).toBeVisible();
    await party.select(labels.mode, termOf(language, 'participationModes', 'signed'));
    await hands.keys('Control+Enter');
    await expect(page.getByText(episodes.record.done('EP-0001'))).toBeVisible();
    await hands.tabTo(page.getByRole('link', { name: full }));
    await hands.keys('Enter');
    const tab = page.getByRole('tab', { name: catalogue.tabs.involved });
    await hands.tabTo(page.getByRole('tablist'));
    await hands.keys('ArrowRight', 'Enter');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    const act = page.getByRole('row', { name: kind });
    await expect(act).toContainText(termOf(language, 'participationModes', 'signed'));
    await expect(act.getByRole('link', { name: /EP-0001 · C-0001/ })).toBeVisible();
    await expectAccessible(page);

    await hands.keys('e');
    await hands.write(labels.birthDate, '1970~');
    await hands.write(records.reason, 'Знайдено витяг');
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    await expect(page.getByText(records.revise.done)).toBeVisible();
    const panel = page.getByRole('region', { name: review.label });
    const question = page.getByRole('alertdialog');
    await hands.press(review.submit.open);
    await hands.inside(question).press(review.submit.confirm);
    await expect(panel).toContainText(review.states.submitted);
    const here = new URL(page.url()).hash;

    await change(desk, colleague);
    await goTo(desk, here);
    await hands.press(review.approve.open);
    await hands.inside(question).press(review.approve.confirm);
    await expect(panel).toContainText(review.states.approved);

    await change(desk, founder);
    await hands.command(latin, full);
    await expect(panel).toContainText(review.locked);
    await goTo(desk, addresses.catalogue('organisation'));
    const field = page.getByRole('searchbox', { name: catalogue.filter });
    await hands.keys('/');
    await expect(field).toBeFocused();
    await page.keyboard.insertText('Приют');
    await expect(page.getByText(catalogue.noneTitle)).toBeVisible();
    await hands.keys('Control+A');
    await page.keyboard.insertText('prytulok');
    const line = page.getByRole('option', { name: new RegExp(home) });
    await expect(line).toBeVisible();
    await hands.tabTo(page.getByRole('listbox', { name: organisation.title }));
    await hands.keys('ArrowDown', 'Enter');
    await expect(page.getByRole('heading', { level: 2, name: home })).toBeVisible();
    await hands.menu(ui.actions, records.withdraw.action);
    await expectAccessible(page);
    await hands.inside(question).write(records.reason, 'Записано двічі');
    await hands.inside(question).press(records.withdraw.confirm);
    await expect(page.getByText(organisation.withdrawnTitle)).toBeVisible();
    await expectAccessible(page);
    await hands.press(records.withdraw.restore);
    await expect(page.getByText(organisation.withdrawnTitle)).toHaveCount(0);
  });
