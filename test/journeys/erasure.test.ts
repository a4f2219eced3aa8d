/** By keyboard: values are chosen on a record's page, a second person agrees, they are gone, and it is seen that they were. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { facts, nameUk, newChild } from '../support/records.ts';
import { answerDialogs, expect, expectAccessible, test } from './support/app.ts';
import {
  colleague,
  comeAs,
  createVault,
  founder,
  goTo,
  sitDown,
  type Desk,
} from './support/gate.ts';
import { call, shell } from './support/vault.ts';
import { addresses, languages } from './support/words.ts';
import type { Grant } from '../../shared/contract/shell.ts';

const surname = 'Жхщюфенко';
const given = 'Ївжадара';
const old = 'Їжджубчала нотатка про дитину';
const fileName = 'ґдшцьовий-лист.txt';
const law = 'Вигаданий закон, ст. 15';

/** A child whose remark was changed since, and a file about it. */
async function record(desk: Desk, folder: string) {
  const { app, page } = desk;
  const named = newChild([nameUk(surname, given)]);
  named.child.remarks = [old];
  const { id } = await call(page, 'child.register', named);
  const { child } = await call(page, 'child.get', { id });
  await call(page, 'record.revise', {
    type: 'child',
    id,
    expectedSeq: child.changed.seq,
    changes: { remarks: ['Пізніша нотатка'] },
    reason: 'уточнено',
  });
  const file = path.join(folder, fileName);
  writeFileSync(file, 'вигаданий лист');
  await answerDialogs(app, { files: [file] });
  const [grant] = (await shell(page, 'chooseFiles', { title: '' })) as Grant[];
  const target = { type: 'child' as const, id };
  const citations = [{ target, relation: 'supports' as const, cite: null, note: null }];
  const { added } = await call(page, 'evidence.add', {
    files: [grant!.token],
    facts: { ...facts, title: null },
    citations,
  });
  return { child: id, evidence: added[0]!.id };
}

for (const language of languages)
  test(`values are erased by two people, and nobody reads them any more (${language})`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(300_000);
    const desk = await sitDown(await launch(), language);
    const { app, page, hands, words } = desk;
    const { erasure: says, approvals } = words;
    await createVault(desk, path.join(folder, 'vault.litopys'), founder);
    const { child, evidence } = await record(desk, folder);
    await call(page, 'user.enrol', {
      name: colleague.userName,
      passphrase: colleague.passphrase,
      roles: ['administrator'],
    });

    // what is not chosen, or not said, is asked for
    await goTo(desk, addresses.child(child));
    await hands.menu(words.ui.actions, says.open);
    await expect(page.getByRole('heading', { level: 2, name: says.title })).toBeVisible();
    await hands.press(says.submit);
    await expect(page.getByText(says.lawNeeded).first()).toBeVisible();
    await expect(page.getByText(says.noneChosen)).toBeVisible();
    await expectAccessible(page);

    // the remark that was changed long ago, the name, and the file
    await hands.pick(says.scope, says.scopes.whole);
    for (const word of [old, surname, given, fileName]) {
      const search = page.getByRole('searchbox', { name: says.search });
      await hands.tabTo(search);
      await hands.keys('Control+A');
      await page.keyboard.insertText(word);
      await expect(page.getByRole('row')).toHaveCount(2);
      await expect(page.getByRole('cell', { name: word, exact: true })).toBeVisible();
      await hands.press(says.chooseFound('1'));
    }
    await expect(page.getByText(says.chosen(4))).toBeVisible();
    await hands.write(says.law, law);
    await hands.write(says.reason, 'вимога представника');
    await hands.tick(says.agree);
    await expect(page.getByText(says.goesFacts.files)).toBeVisible();
    await expectAccessible(page);
    await hands.keys('Control+Enter');
    const way = page.getByRole('link', { name: approvals.open });
    await expect(way).toBeVisible({ timeout: 30_000 });

    await comeAs(desk, colleague);
    await goTo(desk, addresses.approvals);
    await hands.press(approvals.approve);
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(law);
    await expectAccessible(page);
    await hands.inside(question).press(approvals.approveAction);
    const row = page.getByRole('row', { name: approvals.actions['erasure.erase'] });
    await expect(row).toContainText(approvals.standings.approved);

    await comeAs(desk, founder);
    // a list, a record and a search that were read before must not remember
    await goTo(desk, addresses.search(surname));
    await expect(page.getByRole('link', { name: surname }).first()).toBeVisible();
    await goTo(desk, addresses.approvals);
    await hands.press(says.carryOut);
    await expect(page.getByText(says.limits[0]!)).toBeVisible();
    await expectAccessible(page);
    await hands.tick(says.agree);
    await hands.keys('Control+Enter');
    await expect(page.getByRole('heading', { level: 2, name: says.done })).toBeVisible({
      timeout: 120_000,
    });
    const certificate = page.getByLabel(says.certificate);
    await expect(certificate).toContainText(law);
    await expectAccessible(page);
    const target = path.join(folder, 'certificate.txt');
    await answerDialogs(app, { target });
    await hands.press(says.save);
    await expect(page.getByText(says.saved)).toBeVisible();
    const saved = readFileSync(target, 'utf8');
    expect(saved).toContain(colleague.userName);
    for (const word of [old, surname, given, fileName]) expect(saved).not.toContain(word);

    const gone = async () => {
      const shown = await page.locator('body').innerText();
      for (const word of [old, surname, given, fileName]) expect(shown).not.toContain(word);
    };
    await goTo(desk, addresses.child(child));
    await expect(page.getByRole('heading', { level: 2, name: says.nameErased })).toBeVisible();
    await expect(page.getByText(says.noticeTitle)).toBeVisible();
    await expect(page.getByText('Пізніша нотатка')).toBeVisible();
    await gone();
    await expectAccessible(page);
    await goTo(desk, addresses.child(child, 'identity'));
    await expect(page.getByRole('heading', { name: says.statements })).toBeVisible();
    await expectAccessible(page);
    await goTo(desk, addresses.child(child, 'history'));
    const history = page.getByRole('list', { name: words.records.history.label });
    await expect(history.getByText(says.mark, { exact: true }).first()).toBeVisible();
    await expect(history.getByRole('link', { name: law }).first()).toBeVisible();
    await gone();
    await expectAccessible(page);
    await goTo(desk, addresses.evidence(evidence));
    await expect(page.getByRole('heading', { level: 2, name: says.titleErased })).toBeVisible();
    await expect(page.getByText(says.fileErased).first()).toBeVisible();
    await gone();
    await expectAccessible(page);
    await goTo(desk, addresses.search(surname));
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.getByRole('link', { name: surname })).toHaveCount(0);
    await goTo(desk, addresses.ledger);
    await hands.tabTo(page.getByRole('row', { name: law }).getByRole('link'));
    await hands.keys('Enter');
    await expect(certificate).toContainText(law);
  });
