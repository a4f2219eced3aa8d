/** The way into a vault, as a person walks it: by keyboard, through the window's own forms. */
import { expect } from '@playwright/test';
import { answerDialogs, type Litopys } from './app.ts';
import { handsOn, type Hands } from './hands.ts';
import { wordsOf, type Language, type Words } from './words.ts';

export interface Person {
  readonly userName: string;
  readonly passphrase: string;
}

/** Who is in the vaults of several journeys. */
export const founder: Person = { userName: 'Ганна Перша', passphrase: 'калина верба явір дуб 17' };
export const colleague: Person = {
  userName: 'Олесь Другий',
  passphrase: 'ясен тополя граб клен 29',
};

/** A window with hands on it, and what it says. */
export interface Desk extends Litopys {
  readonly hands: Hands;
  readonly words: Words;
  readonly language: Language;
}

/** Waits for the way in and chooses the language with the button that names it. */
export async function sitDown(litopys: Litopys, language: Language): Promise<Desk> {
  const { page } = litopys;
  const words = wordsOf[language];
  const hands = handsOn(page);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  if ((await title.textContent()) !== words.common.productName) {
    await hands.press(language === 'uk' ? 'Українська' : 'English');
    await expect(title).toHaveText(words.common.productName);
  }
  return { ...litopys, hands, words, language };
}

/** Makes a new vault and waits until it stands open. */
export async function createVault(desk: Desk, target: string, person: Person): Promise<void> {
  const { app, hands, words } = desk;
  await answerDialogs(app, { target });
  const { session } = words;
  await hands.press(session.createAction);
  await hands.press(session.placeChoose);
  await hands.write(session.yourName, person.userName);
  await hands.write(session.newPassphrase, person.passphrase);
  await hands.write(session.again, person.passphrase);
  await hands.tick(session.noRecovery.agree);
  await hands.keys('Control+Enter');
  await expectOpen(desk);
}

/** Fills in the way into a vault in a folder and asks for it to be opened. What comes of it, the caller sees. */
export async function knock(desk: Desk, folder: string, person: Person): Promise<void> {
  const { app, hands, page, words } = desk;
  const { session } = words;
  await answerDialogs(app, { folder });
  const first = page.getByRole('button', { name: session.chooseFirst });
  const other = page.getByRole('button', { name: session.chooseOther });
  await expect(first.or(other)).toBeVisible();
  await hands.tabTo(first.or(other));
  await hands.keys('Enter');
  await expect(page.getByRole('textbox', { name: session.userName })).toBeVisible();
  await speak(desk, person);
}

/** Name and passphrase for the vault that is chosen already. */
export async function speak({ hands, words }: Desk, person: Person): Promise<void> {
  await hands.write(words.session.userName, person.userName);
  await hands.write(words.session.passphrase, person.passphrase);
  await hands.keys('Enter');
}

/** The frame of an open vault stands: deriving the key takes its seconds. */
export async function expectOpen({ page, words }: Desk): Promise<void> {
  const lock = page.getByRole('button', { name: words.app.lockNowLong });
  await expect(lock).toBeVisible({ timeout: 60_000 });
}

/** The way in stands again, and nothing tells the next one what was done before. */
export async function expectLocked({ page, words }: Desk): Promise<void> {
  await expect(page.getByRole('button', { name: words.session.createAction })).toBeVisible();
  const notices = page.getByRole('region', { name: words.ui.notices });
  await expect(notices.getByRole('button')).toHaveCount(0, { timeout: 1000 });
}

/** Goes to an address of the open vault. */
export async function goTo({ page }: Desk, address: string): Promise<void> {
  await page.evaluate(hash => (location.hash = hash), address);
}

/** Another person takes the seat at the open vault. */
export async function comeAs(desk: Desk, person: Person): Promise<void> {
  await desk.hands.keys('Control+L');
  await expectLocked(desk);
  await speak(desk, person);
  await expectOpen(desk);
}
