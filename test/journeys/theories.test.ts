/**
 * By keyboard: a legal theory is recorded against a child, an empty cell of its matrix is opened with Enter, an episode
 * is linked to the element, the arrows find it there, and a gap becomes a task.
 */
import path from 'node:path';
import { movement, newAct, newChild } from '../support/records.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { createVault, sitDown } from './support/gate.ts';
import { call } from './support/vault.ts';
import { termOf } from './support/words.ts';

const founder = { userName: 'Ганна Перша', passphrase: 'калина верба явір дуб 17' };
const language = 'uk';

test('what is proven is linked, seen in the matrix, and what is not becomes a task', async ({
  launch,
  folder,
}) => {
  test.setTimeout(300_000);
  const desk = await sitDown(await launch(), language);
  const { page, hands, words } = desk;
  const { catalogue, law } = words;
  const { labels } = words.members;
  await createVault(desk, path.join(folder, 'vault.litopys'), founder);
  const { id: child } = await call(page, 'child.register', newChild());
  const act = newAct('deportation');
  const parts = { participations: [movement(child)], citations: [] };
  await call(page, 'episode.record', { act, ...parts });

  await hands.command(catalogue.of.theory.newTitle);
  await hands.write(labels.title, 'Вигадана версія');
  const crime = termOf(language, 'provisions', 'RS-8-2-a-vii-1');
  await hands.suggest(labels.provision, crime, crime);
  await hands.press(catalogue.addRow.children);
  await hands.suggest(labels.called, 'C-0001', /Вигаданенко/u.source);
  await expectAccessible(page);
  await hands.keys('Control+Enter');

  const grid = page.getByRole('grid', { name: law.matrix.title });
  await expect(grid).toBeVisible();
  const cell = grid.locator('[data-row="0"][data-column="0"]');
  await expect(cell).toHaveAccessibleName(law.matrix.cellOpen);
  await expectAccessible(page);
  await hands.tabTo(cell);
  await hands.keys('ArrowDown', 'Control+End', 'Control+Home');
  await expect(cell).toBeFocused();
  await hands.keys('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(law.bearing.noneOf.contradicts)).toBeVisible();
  await expectAccessible(page);
  await hands.inside(dialog).press(law.bearing.add);
  await expect(dialog.getByRole('heading', { name: law.bearing.dialog })).toBeVisible();
  const kind = termOf(language, 'episodeTypes', 'deportation');
  await hands.inside(dialog).select(law.bearing.find, kind);
  await expectAccessible(page);
  await hands.keys('Control+Enter');
  await expect(dialog.getByRole('link', { name: /EP-0001/u })).toBeVisible();
  await hands.keys('Escape');
  await expect(cell).toHaveAccessibleName(law.matrix.cell(1, 0, 0));
  await expect(cell).toBeFocused();

  await hands.press(law.gaps.task);
  await expect(page.getByText(law.gaps.taskDone('T-0001'))).toBeVisible();
  await expectAccessible(page);
});
