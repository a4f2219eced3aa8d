/** By keyboard: a list of children is read, decided row by row, recorded, reported and taken back. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerDialogs, expect, expectAccessible, test } from './support/app.ts';
import { createVault, founder, goTo, sitDown } from './support/gate.ts';
import { addresses, languages } from './support/words.ts';

const rows = [
  'ПІБ;Дата народження;Стать;Примітки',
  'Вигаданенко Левко Прикладович;12.05.2013;ч;=1+1',
  'Тестовенко Ярина Прикладівна;06.01.10;ж;',
  'Зразкова Оксана Прикладівна;31.02.2012;ж;мати розшукує',
];

for (const language of languages) {
  test(`a list of children becomes records, and goes again (${language})`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(240_000);
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { lists: says } = words;
    const file = path.join(folder, 'list.csv');
    const target = path.join(folder, 'report.csv');
    writeFileSync(file, rows.join('\r\n'));
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    await answerDialogs(app, { files: [file], target });

    await hands.command(words.app.actions.importList);
    await expect(page.getByRole('heading', { name: says.title })).toBeVisible();
    await expectAccessible(page);
    await hands.press(words.ui.orChoose);
    await expect(page.getByText(says.counts(3))).toBeVisible({ timeout: 60_000 });
    const list = page.getByRole('listbox', { name: says.rows });
    await expect(list.getByRole('option')).toHaveCount(3);
    await expectAccessible(page);

    await hands.tabTo(list);
    await hands.keys('ArrowDown');
    await expect(page.getByText(says.issues.two_digit_year)).toBeVisible();
    await hands.pick(says.decision, says.decisions.create);
    await hands.pick(says.birth, '2010-01-06');
    await expectAccessible(page);
    for (const [width, zoom] of [
      [700, 1],
      [1280, 2],
      [1280, 1],
    ] as const) {
      await app.evaluate(
        ({ BrowserWindow }, to) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.setContentSize(to.width, 800);
          window?.webContents.setZoomFactor(to.zoom);
        },
        { width, zoom },
      );
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / zoom);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `at ${width} px and ${zoom} times the size`).toBe(clientWidth);
    }
    await hands.press(says.import);
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(says.decided(1));
    await hands.inside(question).press(says.import);
    await expect(page.getByRole('heading', { name: says.doneTitle })).toBeVisible({
      timeout: 60_000,
    });
    await expectAccessible(page);
    await hands.press(says.report);
    await expect(page.getByText(says.reportSaved)).toBeVisible();
    expect(readFileSync(target, 'utf8')).toContain('4,error,error,error,,date_invalid');

    await goTo(desk, addresses.children);
    await expect(page.getByRole('option')).toHaveCount(2);
    await goTo(desk, addresses.importList);
    await hands.press(says.another);
    await expect(page.getByRole('table', { name: says.earlier })).toBeVisible();
    await hands.press(says.undo);
    await hands.inside(question).write(words.records.reason, 'не той список');
    await hands.inside(question).press(says.undo);
    await expect(page.getByRole('table').getByText(says.batch.isUndone)).toBeVisible({
      timeout: 60_000,
    });
    await expectAccessible(page);
    await goTo(desk, addresses.children);
    await expect(page.getByRole('option')).toHaveCount(0);
  });
}
