/**
 * A whole session in the window leaves nothing recorded on the disk in the clear: every file that the application
 * could write is searched byte by byte while it runs, when it is locked, and after it has ended.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Grant } from '../../shared/contract/shell.ts';
import { leaksIn, leaksInBytes } from '../support/leaks.ts';
import { facts, movement, newAct } from '../support/records.ts';
import { answerDialogs, expect, test, type Litopys } from './support/app.ts';
import { createVault, expectLocked, sitDown, type Desk } from './support/gate.ts';
import { call, shell } from './support/vault.ts';
import { addresses } from './support/words.ts';

const person = { userName: 'Соломія Негласна', passphrase: 'verba berizka kalyna 42' };
const child = { surname: 'Прихованченко', given: 'Дзвенислава' };
const source = 'Лукерія Захищенко';
const narrative = 'Дітей вивезли вигаданим автобусом до Нетутешнього.';
const draft = 'Недописана чернетка про вигадане';
const letter = { name: 'розписка-опікуна.txt', text: 'вигаданий вміст розписки' };
const scan = { name: 'order-of-nobody.pdf', text: 'Nezhadanyi nakaz' };
const addressee = 'Вигадана прокуратура Небувальська';

const secrets = [
  person.userName,
  person.passphrase,
  child.surname,
  child.given,
  source,
  narrative,
  draft,
  letter.name,
  letter.text,
  scan.name,
  scan.text,
  addressee,
];

/** One page with one line of text (ISO 32000-1 section 7.5); Chromium rebuilds the table of places by itself. */
function pdf(text: string): string {
  const drawing = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Size 6/Root 1 0 R/Info<</Title(${text})>>>>
%%EOF
`;
}

/** What the title bar and the page's own title say, now. */
async function titlesOf({ app, page }: Litopys): Promise<string[]> {
  const bars = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(window => window.getTitle()),
  );
  return [...bars, await page.title()];
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(hash => (location.hash = hash), address);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

async function registerChild({ hands, page, words }: Desk): Promise<string> {
  const { rows } = words.assertions;
  const { labels } = words.members;
  await hands.command(words.app.actions.registerChild);
  const group = page.getByRole('group', { name: rows.name, exact: true });
  const name = hands.inside(group.locator('ol > li').first());
  await name.write(labels.surname, child.surname);
  await name.write(labels.given, child.given);
  await hands.suggest(words.children.register.commonSource, source);
  await hands.keys('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: child.surname })).toBeVisible();
  const { hits } = await call(page, 'search.find', {
    text: child.surname,
    types: ['child'],
    limit: 5,
  });
  return hits[0]!.id;
}

async function addFiles({ app, page }: Desk, files: readonly string[]): Promise<string[]> {
  await answerDialogs(app, { files });
  const chosen = (await shell(page, 'chooseFiles', { title: '' })) as Grant[];
  const acquisition = { ...facts.acquisition, fromWhom: source, protectedSource: true };
  const { added, failed } = await call(page, 'evidence.add', {
    files: chosen.map(({ token }) => token),
    facts: { ...facts, acquisition },
    citations: [],
  });
  expect(failed).toEqual([]);
  return added.map(({ id }) => id);
}

test('a session leaves nothing recorded in the clear on the disk, nor in its title', async ({
  folder,
  profile,
  launch,
}) => {
  const at = (name: string) => path.join(folder, name);
  for (const name of ['tmp', 'home', 'sources']) mkdirSync(at(name));
  const vault = at('справа.litopys');
  const xdg = ['CONFIG', 'CACHE', 'DATA', 'STATE'].map(
    kind => [`XDG_${kind}_HOME`, path.join(at('home'), kind)] as const,
  );
  const env = { ...Object.fromEntries(xdg), HOME: at('home'), TMPDIR: at('tmp') };
  const desk = await sitDown(await launch({ env }), 'uk');
  const { app, hands, page, words } = desk;
  const log: Buffer[] = [];
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (chunk: Buffer) => log.push(Buffer.from(chunk)));
  const titles = new Set(await titlesOf(desk));
  const leaks = async () => {
    const found = await Promise.all(
      [profile, vault, at('tmp'), at('home')].map(place => leaksIn(place, secrets)),
    );
    return [...found.flat(), ...leaksInBytes(Buffer.concat(log), secrets)];
  };

  await createVault(desk, vault, person);
  const id = await registerChild(desk);
  for (const title of await titlesOf(desk)) titles.add(title);
  const { episodes } = await call(page, 'episode.record', {
    act: newAct('deportation', { fact: [narrative] }),
    participations: [movement(id)],
    citations: [],
  });
  await goTo(page, addresses.episode(id, episodes[0]!.id));
  await expect(page.getByText(narrative).first()).toBeVisible();
  for (const title of await titlesOf(desk)) titles.add(title);

  const files = [letter, scan].map(({ name }) => path.join(at('sources'), name));
  writeFileSync(files[0]!, letter.text);
  writeFileSync(files[1]!, pdf(scan.text));
  const [text, paper] = await addFiles(desk, files);
  const { preview } = words.evidence;
  for (const item of [text!, paper!]) {
    await goTo(page, addresses.evidence(item));
    const shown = page.locator('iframe');
    const show = page.getByRole('button', { name: preview.show });
    await expect(shown.or(show)).toBeVisible();
    if (await show.isVisible()) await hands.press(preview.show);
    await expect(shown).toBeVisible();
    if (item === text)
      await expect(page.frameLocator('iframe').locator('body')).toHaveText(letter.text);
    else await page.waitForTimeout(2000); // the viewer of the browser says nothing when it has drawn
    for (const title of await titlesOf(desk)) titles.add(title);
  }

  await goTo(page, addresses.search(child.given));
  await expect(page.getByText(child.surname).first()).toBeVisible();
  await hands.command(words.app.actions.addEvidence);
  await hands.write(words.members.labels.title, draft);
  for (const title of await titlesOf(desk)) titles.add(title);

  await answerDialogs(app, { target: path.join(at('sources'), 'package') });
  const target = (await shell(page, 'chooseTarget', { title: '', suggested: 'x' })) as Grant;
  await call(page, 'packages.export', {
    scope: { scope: 'all' },
    language: 'uk',
    target: target.token,
    form: 'folder',
    recipients: [],
    addressee,
  });
  expect(await leaks()).toEqual([]);

  await hands.keys('Control+L');
  await expectLocked(desk);
  expect(await leaks()).toEqual([]);
  expect([...titles].filter(title => !['Літопис', 'Litopys'].includes(title))).toEqual([]);

  // The search finds what is there: in the files that came from outside, and in what a page can leave behind.
  expect(await leaksIn(at('sources'), secrets)).not.toEqual([]);
  await page.evaluate(left => localStorage.setItem('left', left), child.surname);
  await expect.poll(leaks, { timeout: 30_000 }).not.toEqual([]);
  await desk.close();
  expect(await leaks()).toEqual([]);
});
