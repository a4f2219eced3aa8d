/**
 * By keyboard: a request that nobody answered is recorded with its deadline, stands on the child's page and in the
 * overview until the refusal is recorded; then a claim to the Register of Damage, and the card that can be printed.
 */
import path from 'node:path';
import { newChild } from '../support/records.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { createVault, founder, goTo, sitDown } from './support/gate.ts';
import { call } from './support/vault.ts';
import { addresses, termOf } from './support/words.ts';

const addressee = 'Вигаданий уповноважений';

test('silence past a deadline is seen until an answer is recorded; a claim follows', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const desk = await sitDown(await launch(), 'uk');
  const { page, hands, words, language } = desk;
  const { episodes, children, records, papers, session } = words;
  const { labels } = words.members;
  await createVault(desk, path.join(folder, 'vault.litopys'), founder);
  const child = await call(page, 'child.register', newChild());
  const begin = async (kind: string) => {
    await goTo(desk, addresses.newEpisode(child.id));
    const word = termOf(language, 'episodeTypes', kind);
    await hands.suggest(episodes.type, word, word);
    await hands.write(episodes.begin, '05.06.2023');
  };

  await begin('return_refused');
  await hands.select(labels.requestSubject, termOf(language, 'requestSubjects', 'return'));
  await hands.suggest(labels.addressee, addressee);
  await hands.write(labels.requestedOn, '05.06.2023');
  await hands.write(labels.answerDue, '05.05.2023');
  const before = episodes.doubts({ kind: 'before', than: labels.requestedOn });
  await expect(page.getByText(before)).toBeVisible();
  await hands.write(labels.answerDue, '05.07.2023');
  await expect(page.getByText(before)).toHaveCount(0);
  await expect(page.getByText(episodes.doubts({ kind: 'overdue' }))).toBeVisible();
  await expectAccessible(page);
  await hands.keys('Control+Enter');
  await expect(page.getByText(episodes.record.done('EP-0001'))).toBeVisible();

  await goTo(desk, addresses.children);
  await hands.press(session.overview.overdue);
  const found = page.getByRole('heading', { level: 1, name: children.title });
  await expect(found).toBeVisible();
  await expect(page.getByText('C-0001').first()).toBeVisible();
  await goTo(desk, addresses.child(child.id));
  const gap = page.getByRole('link', { name: children.gaps.overdue('EP-0001') });
  await hands.tabTo(gap);
  await hands.keys('Enter');
  await hands.menu(words.ui.actions, episodes.view.revisePart);
  await hands.select(labels.requestAnswer, termOf(language, 'requestAnswers', 'refused'));
  await hands.write(labels.answeredOn, 'липень 2023');
  await hands.write(records.reason, 'надійшла відповідь');
  await hands.keys('Control+Enter');
  await expect(page.getByText(records.revise.done)).toBeVisible();
  await goTo(desk, addresses.child(child.id));
  await expect(page.getByRole('heading', { name: children.gaps.title })).toBeVisible();
  await expect(gap).toHaveCount(0);

  await begin('register_claim');
  const category = termOf(language, 'damageCategories', 'A2-8');
  await hands.suggest(labels.damageCategory, 'A2.8', category);
  await hands.write(labels.claimNumber, '0000-2025');
  await hands.select(labels.claimState, termOf(language, 'claimStates', 'submitted'));
  await hands.keys('Control+Enter');
  await expect(page.getByText(episodes.record.done('EP-0002'))).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: category })).toBeVisible();
  await expectAccessible(page);

  await goTo(desk, addresses.child(child.id, 'papers'));
  await expect(page.getByRole('heading', { name: papers.card.title })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: addressee })).toBeVisible();
  await expectAccessible(page);
});
