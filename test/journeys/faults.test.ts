/** What goes wrong, as a person meets it: each time the thing, the cause and the next step, and nothing lost. */
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { nameUk, newChild } from '../support/records.ts';
import { answerDialogs, expect, launchOn, test } from './support/app.ts';
import { expectLocked, expectOpen, knock, sitDown, speak, type Desk } from './support/gate.ts';
import { litopys, makeVault } from './support/program.ts';
import { call } from './support/vault.ts';
import { addresses, termOf } from './support/words.ts';

const person = { userName: 'Вигадана Прикладна', passphrase: 'verba berizka kalyna 42' };
const mebibyte = 1024 * 1024;

/** A vault with one child in it, copied for each test; a window left alone with it since the first one. */
let made = '';
let leftAlone: Desk;
test.beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'litopys-faults-'));
  const register = { call: 'child.register', input: newChild() };
  made = makeVault(folder, 'справа.litopys', person, [register]);
  leftAlone = await sitDown(await launchOn(path.join(folder, 'profile')), 'uk');
  await call(leftAlone.page, 'settings.write', { lockAfter: 1 });
  await knock(leftAlone, copyInto(folder, 'покинуте.litopys'), person);
  await expectOpen(leftAlone);
  await draftThing(leftAlone, 'Покинута чернетка');
});
test.afterAll(async () => {
  await leftAlone.close();
  rmSync(path.dirname(made), { recursive: true, force: true });
});

function copyInto(folder: string, name = 'справа.litopys'): string {
  const copy = path.join(folder, name);
  cpSync(made, copy, { recursive: true });
  return copy;
}

async function expectProblem(
  page: Page,
  problem: Readonly<{ title: string; cause: string; next: string }>,
): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: problem.title });
  await expect(alert).toContainText(problem.cause, { timeout: 30_000 });
  await expect(alert).toContainText(problem.next);
}

/** A file of zeros takes no room before it is read. */
function largeFile(folder: string, name: string, mebibytes: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  truncateSync(file, mebibytes * mebibyte);
  return file;
}

/** Chooses files for the form of evidence and sends it; the work begins. */
async function addEvidence(desk: Desk, files: readonly string[]): Promise<void> {
  const { app, hands, words, language, page } = desk;
  const { form } = words.evidence;
  await answerDialogs(app, { files });
  await hands.command(words.app.actions.addEvidence);
  const part = hands.inside(page.getByRole('group', { name: form.files }));
  await part.press(words.ui.orChoose);
  const video = termOf(language, 'documentTypes', 'video');
  await hands.suggest(form.type, video, video);
  await hands.keys('Control+Enter');
}

/** Begins the description of a thing and leaves it in the middle of the form. */
async function draftThing({ hands, words }: Desk, title: string): Promise<void> {
  await hands.command(words.app.actions.addEvidence);
  await hands.pick(words.evidence.form.nature, words.evidence.form.natures.physical);
  await hands.write(words.members.labels.title, title);
}

/** Opens the vault that was chosen last and looks for what had been typed in the form. */
async function expectDraft(desk: Desk, title: string): Promise<void> {
  const { page, hands, words } = desk;
  await speak(desk, person);
  await expectOpen(desk);
  await hands.command(words.app.actions.addEvidence);
  const field = page.getByRole('textbox', { name: words.members.labels.title });
  await expect(field).toHaveValue(title);
}

/** Nothing of what was open can be read in the window any more. */
async function expectBlank(desk: Desk, ...texts: readonly string[]): Promise<void> {
  await expectLocked(desk);
  const left = await desk.page.content();
  expect(texts.filter(text => left.includes(text))).toEqual([]);
}

test('a wrong name or passphrase says what to look at, and the right one opens', async ({
  launch,
  folder,
}) => {
  const desk = await sitDown(await launch(), 'uk');
  const { page, hands, words } = desk;
  await knock(desk, copyInto(folder), { ...person, passphrase: 'VERBA BERIZKA KALYNA 42' });
  await expectProblem(page, words.problems['vault/wrong-name-or-passphrase']);
  await speak(desk, { ...person, userName: 'Інша Прикладна' });
  await expectProblem(page, words.problems['vault/wrong-name-or-passphrase']);
  await speak(desk, person);
  await expectOpen(desk);
  await hands.keys('Control+L');
  await expectLocked(desk);
});

test('a vault that another window has open stays with that window', async ({ launch, folder }) => {
  const vault = copyInto(folder);
  const first = await sitDown(await launch(), 'uk');
  await knock(first, vault, person);
  await expectOpen(first);
  const other = await launchOn(path.join(folder, 'other-profile'));
  const second = await sitDown(other, 'en');
  await knock(second, vault, person);
  await expectProblem(second.page, second.words.problems['vault/in-use']);
  await first.hands.keys('Control+L');
  await expectLocked(first);
  await speak(second, person);
  await expectOpen(second);
  await other.close();
});

test('a damaged header is told before any passphrase is tried on it', async ({
  launch,
  folder,
}) => {
  const vault = copyInto(folder);
  const header = path.join(vault, 'vault.json');
  const bytes = readFileSync(header);
  const at = bytes.indexOf('"created') + 14;
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(header, bytes);
  const desk = await sitDown(await launch(), 'uk');
  await knock(desk, vault, person);
  await expectProblem(desk.page, desk.words.problems['vault/header-damaged']);
  expect(readFileSync(header).equals(bytes)).toBe(true);
});

test('a vault put back to an older copy shows both heads, and is written only on a branch', async ({
  launch,
  folder,
}) => {
  const vault = copyInto(folder);
  const desk = await sitDown(await launch(), 'uk');
  const { page, hands, words } = desk;
  await knock(desk, vault, person);
  await expectOpen(desk);
  await call(page, 'child.register', newChild([nameUk('Пізніша', 'Надія')]));
  await hands.keys('Control+L');
  await expectLocked(desk);

  rmSync(vault, { recursive: true });
  copyInto(folder);
  await speak(desk, person);
  await expectProblem(page, words.problems['vault/rolled-back']);
  const [seen, found] = [words.session.seenBefore, words.session.foundNow].map(term =>
    page.locator('dl > *').filter({ hasText: term }),
  );
  const size = async (fact: typeof seen) => Number(/\d+/.exec((await fact!.textContent())!)?.[0]);
  expect(await size(seen)).toBeGreaterThan(await size(found));
  for (const fact of [seen, found]) await expect(fact!.locator('em')).toHaveText(/^(\S+ ){11}\S+$/);

  await hands.press(words.session.openReadOnly);
  await expectOpen(desk);
  await expect(page.getByText(words.app.readOnly, { exact: true })).toBeVisible();
  await page.evaluate(hash => (location.hash = hash), addresses.addEvidence);
  await expect(page.getByText(words.problems['vault/read-only'].title)).toBeVisible();
  const other = newChild([nameUk('Ще', 'Одна')]);
  await expect(call(page, 'child.register', other)).rejects.toThrow('vault/read-only');
  const left = await call(page, 'ledger.head', {});

  await hands.keys('Control+L');
  await expectLocked(desk);
  await speak(desk, person);
  await expectProblem(page, words.problems['vault/rolled-back']);
  expect(await size(found)).toBe(left?.size);
  const { branch } = words.backup;
  await hands.press(branch.submit);
  await expect(page.getByText(branch.agreeNeeded)).toBeVisible();
  await hands.tick(branch.agree);
  await hands.press(branch.submit);
  await expectOpen(desk);
  await call(page, 'child.register', other);
});

test('killed while files are taken in, it opens again, says what it swept, and all is whole', async ({
  launch,
  folder,
}) => {
  const vault = copyInto(folder);
  const files = [largeFile(folder, 'перший.mp4', 1), largeFile(folder, 'другий.mp4', 2000)];
  const desk = await sitDown(await launch(), 'uk');
  const { page, words, kill } = desk;
  await knock(desk, vault, person);
  await expectOpen(desk);
  await addEvidence(desk, files);
  const bar = page.getByRole('progressbar', { name: words.evidence.form.addingFiles(2) });
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')))
    .toBeGreaterThan(3 * mebibyte);
  await kill();

  const again = await sitDown(await launch(), 'uk');
  await speak(again, person);
  await expectOpen(again);
  const { home } = again.words.session;
  await expect(again.page.getByText(home.swept(1))).toBeVisible();
  const report = await call(again.page, 'ledger.verify', { level: 'deep' });
  expect([report.verdict, report.findings]).toEqual(['valid', []]);
  const { rows } = await call(again.page, 'evidence.list', everything);
  expect(rows.map(row => row.fileName).filter(name => name === 'другий.mp4')).toEqual([]);
});

const everything = {
  text: '',
  status: 'all',
  type: null,
  confidentiality: null,
  unlinked: false,
  order: 'number',
  descending: false,
  cursor: null,
  limit: 100,
} as const;

test('stopped by hand, taking files in keeps what was done and offers the rest', async ({
  launch,
  folder,
}) => {
  const files = [largeFile(folder, 'зроблений.mp4', 1), largeFile(folder, 'покинутий.mp4', 2000)];
  const desk = await sitDown(await launch(), 'en');
  const { page, hands, words } = desk;
  await knock(desk, copyInto(folder), person);
  await expectOpen(desk);
  await addEvidence(desk, files);
  const { form } = words.evidence;
  const bar = page.getByRole('progressbar', { name: form.addingFiles(2) });
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')))
    .toBeGreaterThan(3 * mebibyte);
  await hands.inside(page.getByRole('main')).press(words.common.cancel);
  await expect(page.getByText(form.stoppedSentence(1, 1))).toBeVisible();
  await expect(page.getByRole('table', { name: form.addedFiles })).toContainText('зроблений.mp4');
  await expect(page.getByRole('button', { name: form.retry(1) })).toBeVisible();
  const report = await call(page, 'ledger.verify', { level: 'deep' });
  expect([report.verdict, report.findings]).toEqual(['valid', []]);
  expect((await call(page, 'evidence.list', everything)).rows).toHaveLength(1);
});

test('locked by key it forgets what was shown and keeps what was typed', async ({
  launch,
  folder,
}) => {
  const desk = await sitDown(await launch(), 'en');
  const { app, page, hands, words } = desk;
  await knock(desk, copyInto(folder), person);
  await expectOpen(desk);
  await expect(page.getByRole('option')).toContainText('Вигаданенко');
  await draftThing(desk, 'Недописана назва');
  await hands.keys('Control+L');
  await expect(page.getByText(words.session.locked.asked)).toBeVisible();
  await expectBlank(desk, 'Недописана', 'Вигаданенко');
  await expectDraft(desk, 'Недописана назва');

  await hands.write(words.members.labels.title, 'Дописана перед сном');
  await expect(page.getByText(words.records.draft.saved)).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.getByText(words.session.locked.system)).toBeVisible();
  await expectBlank(desk, 'Дописана', 'Вигаданенко');
  await expectDraft(desk, 'Дописана перед сном');
});

test('left alone it locks by itself and keeps what was typed', async () => {
  const { page, words } = leftAlone;
  await expect(page.getByText(words.session.locked.idle)).toBeVisible({ timeout: 90_000 });
  await expectBlank(leftAlone, 'Покинута', 'Вигаданенко');
  await expectDraft(leftAlone, 'Покинута чернетка');
});

test('what the command line has seen of a vault, the window holds it to', async ({
  launch,
  folder,
}) => {
  const register = { call: 'child.register', input: newChild() };
  const vault = makeVault(folder, 'спільне.litopys', person, []);
  cpSync(vault, path.join(folder, 'older'), { recursive: true });
  writeFileSync(path.join(folder, 'commands.jsonl'), JSON.stringify(register));
  const as = ['--user', person.userName, '--passphrase-file', path.join(folder, 'passphrase')];
  litopys({ folder }, 'apply', vault, ...as, path.join(folder, 'commands.jsonl'));
  rmSync(vault, { recursive: true });
  cpSync(path.join(folder, 'older'), vault, { recursive: true });
  const env = { LITOPYS_STATE: path.join(folder, 'state of the command line') };
  const desk = await sitDown(await launch({ env }), 'uk');
  await knock(desk, vault, person);
  await expect(desk.page.getByText(desk.words.problems['vault/rolled-back'].title)).toBeVisible({
    timeout: 30_000,
  });
});
