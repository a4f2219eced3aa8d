/** Every screen there is, and how to have it in the window with the demonstration open. */
import { expect, type Page } from '@playwright/test';
import { answerDialogs } from './app.ts';
import type { Demonstration } from './demonstration.ts';
import type { Desk } from './gate.ts';
import type { Hands } from './hands.ts';
import { call } from './vault.ts';
import { addresses, termOf } from './words.ts';

/** What of the demonstration is looked at. */
export interface Sights {
  readonly child: string;
  readonly episode: string;
  readonly photo: string;
  readonly scan: string;
  readonly letter: string;
  readonly size: number;
  readonly demonstration: Demonstration;
}

export interface Screen {
  readonly name: string;
  readonly show: (desk: Desk, sights: Sights) => Promise<void>;
  /** What it opened over others is closed again. */
  readonly leave?: (hands: Hands) => Promise<void>;
  /** Also looked at in a narrow window and enlarged. */
  readonly isMain?: boolean;
  /** Has parts that open as needed; they too must have no barriers. */
  readonly isForm?: boolean;
}

const everyChild = {
  filter: {
    text: '',
    status: 'active',
    caseStatus: null,
    country: null,
    form: null,
    unproven: false,
  },
  order: 'number',
  descending: false,
  cursor: null,
  limit: 100,
} as const;

const everyEvidence = {
  text: '',
  status: 'active',
  type: null,
  confidentiality: null,
  unlinked: false,
  order: 'number',
  descending: false,
  cursor: null,
  limit: 100,
} as const;

/** Finds the child of whom most is told, and evidence of the kinds that can be seen in the window. */
export async function findSights(page: Page, demonstration: Demonstration): Promise<Sights> {
  const { rows } = await call(page, 'child.list', everyChild);
  const fullest = rows.toSorted((one, other) => other.episodes - one.episodes)[0]!;
  const { episodes } = await call(page, 'child.get', { id: fullest.id });
  const proven = episodes.toSorted((one, other) => other.proof.supports - one.proof.supports)[0]!;
  const evidence = (await call(page, 'evidence.list', everyEvidence)).rows;
  const first = (type: string) => evidence.find(row => row.mediaType?.startsWith(type))!.id;
  const head = await call(page, 'ledger.head', {});
  return {
    child: fullest.id,
    episode: proven.episode.id,
    photo: first('image/jpeg'),
    scan: first('application/pdf'),
    letter: first('text/plain'),
    size: head!.size,
    demonstration,
  };
}

/** Goes to an address and waits until nothing is being fetched any more. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(hash => (location.hash = hash), address);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  const busy = page.locator('[aria-busy=true]');
  for (let calm = 0; calm < 2; calm += 1) {
    await expect(busy).toHaveCount(0);
    await page.waitForTimeout(60);
  }
}

/** A screen that its address alone brings. */
function at(name: string, address: (sights: Sights) => string, more: Partial<Screen> = {}): Screen {
  return { name, show: ({ page }, sights) => goTo(page, address(sights)), ...more };
}

/** The form for an act of one type; what an earlier picture began is thrown away first. */
function recording(name: string, type: string, more: Partial<Screen> = {}): Screen {
  return {
    name,
    show: async ({ page, hands, words, language }, { child }) => {
      await goTo(page, addresses.newEpisode(child));
      const word = termOf(language, 'episodeTypes', type);
      await hands.suggest(words.episodes.type, word, word);
      await settled(page);
    },
    isForm: true,
    ...more,
  };
}

/** In the order in which a person would come to them. */
export const screens: readonly Screen[] = [
  at('children', () => addresses.children, { isMain: true }),
  at('child', ({ child }) => addresses.child(child), { isMain: true }),
  at('child-identity', ({ child }) => addresses.child(child, 'identity')),
  at('child-episodes', ({ child }) => addresses.child(child, 'episodes')),
  at('child-evidence', ({ child }) => addresses.child(child, 'evidence')),
  at('child-history', ({ child }) => addresses.child(child, 'history')),
  at('register', () => addresses.newChild, { isMain: true, isForm: true }),
  recording('record-movement', 'deportation', { isMain: true }),
  recording('record-citizenship', 'citizenship_simplified'),
  recording('record-identity', 'name_change'),
  recording('record-care', 'adoption'),
  at('episode', ({ child, episode }) => addresses.episode(child, episode), { isMain: true }),
  at('evidence', () => addresses.evidenceList),
  at('evidence-photo', ({ photo }) => addresses.evidence(photo), { isMain: true }),
  at('evidence-scan', ({ scan }) => addresses.evidence(scan)),
  at('evidence-text', ({ letter }) => addresses.evidence(letter)),
  at('evidence-add', () => addresses.addEvidence, { isMain: true, isForm: true }),
  at('search', ({ demonstration }) => addresses.search(demonstration.place), { isMain: true }),
  at('package-new', ({ child }) => addresses.exportChild(child), { isMain: true }),
  {
    name: 'package-checked',
    show: async ({ app, page, hands, words }, { demonstration }) => {
      const { packages } = words;
      await goTo(page, addresses.checkPackage);
      await answerDialogs(app, { folder: demonstration.package });
      await hands.press(packages.chooseFolder);
      await hands.write(packages.words, demonstration.fingerprint.uk.join(' '));
      await hands.keys('Control+Enter');
      await expect(page.getByText(packages.origins.confirmed)).toBeVisible({ timeout: 60_000 });
    },
  },
  at('package', ({ size }) => addresses.package(size - 1)),
  {
    name: 'ledger',
    show: async ({ page, hands, words }) => {
      await goTo(page, addresses.ledger);
      const verdict = page.getByText(words.ledger.valid, { exact: true });
      if (await verdict.isVisible()) return;
      await hands.press(words.ledger.start);
      await expect(verdict).toBeVisible({ timeout: 60_000 });
    },
    isMain: true,
  },
  at('ledger-entry', ({ size }) => addresses.ledgerEntry(size - 2)),
  at('withdrawn', () => addresses.withdrawn),
  at('settings', () => addresses.settings, { isMain: true }),
  {
    name: 'palette',
    show: async ({ page, hands }, { demonstration }) => {
      await goTo(page, addresses.children);
      await hands.keys('Control+K');
      await page.keyboard.insertText(demonstration.place);
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await settled(page);
    },
    leave: hands => hands.keys('Escape'),
    isMain: true,
  },
  {
    name: 'keys',
    show: async ({ page, hands, words }) => {
      await hands.command(words.app.keys.title);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: hands => hands.keys('Escape'),
  },
];
