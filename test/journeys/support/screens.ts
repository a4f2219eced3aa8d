/** Every screen there is, and how to have it in the window with the demonstration open. */
import { expect, type Locator, type Page } from '@playwright/test';
import { answerDialogs } from './app.ts';
import type { Desk } from './gate.ts';
import type { Sights } from './sights.ts';
import { addresses, termOf } from './words.ts';

export interface Screen {
  readonly name: string;
  readonly show: (desk: Desk, sights: Sights) => Promise<void>;
  /** What it opened over others is closed again. */
  readonly leave?: (page: Page) => Promise<void>;
  /** Has parts that open as needed; they too must have no barriers. */
  readonly isForm?: boolean;
}

/** Goes to an address and waits until nothing is being fetched any more. */
async function goTo(page: Page, address: string): Promise<void> {
  // What is pointed at looks different.
  await page.mouse.move(0, 0);
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

type Group = keyof Desk['words']['episodes']['sections']['details'];

/** The form for an act of one type. */
function recording(group: Group, type: string): Screen {
  return {
    name: `record-${group}`,
    show: async ({ page, words, language }, { child }) => {
      await goTo(page, addresses.newEpisode(child));
      const { episodes } = words;
      // Typed whole, a name is taken as it stands, and no list stays open.
      const field = page.getByRole('combobox', { name: episodes.type });
      await field.fill(termOf(language, 'episodeTypes', type));
      const part = page.getByRole('heading', { name: episodes.sections.details[group] });
      await expect(part).toBeVisible();
      await expect(page.getByRole('listbox')).toHaveCount(0);
      await settled(page);
    },
    isForm: true,
  };
}

/** Also a menu that is still closing counts as one. */
function dialogs(page: Page): Locator {
  return page.getByRole('dialog').or(page.getByRole('alertdialog'));
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialogs(page)).toHaveCount(0);
}

/** A dialog over a screen. */
function dialog(
  name: string,
  address: (sights: Sights) => string,
  open: (page: Page, words: Desk['words']) => Promise<void>,
): Screen {
  return {
    name,
    show: async ({ page, words }, sights) => {
      await goTo(page, address(sights));
      await open(page, words);
      await expect(dialogs(page)).toHaveCount(1);
      await settled(page);
    },
    leave: closeDialog,
  };
}

/** In the order in which a person would come to them. */
export const screens: readonly Screen[] = [
  at('children', () => addresses.children),
  at('child', ({ child }) => addresses.child(child)),
  dialog(
    'child-revise',
    ({ child }) => addresses.child(child),
    async (page, words) => {
      await page.getByRole('button', { name: words.ui.actions }).click();
      await page.getByRole('menuitem', { name: words.children.actions.revise }).click();
    },
  ),
  dialog(
    'child-withdraw',
    ({ child }) => addresses.child(child),
    async (page, words) => {
      await page.getByRole('button', { name: words.ui.actions }).click();
      await page.getByRole('menuitem', { name: words.children.actions.withdraw }).click();
    },
  ),
  at('child-identity', ({ child }) => addresses.child(child, 'identity')),
  dialog(
    'statement',
    ({ child }) => addresses.child(child, 'identity'),
    (page, words) => page.getByRole('button', { name: words.assertions.add }).click(),
  ),
  at('child-episodes', ({ child }) => addresses.child(child, 'episodes')),
  at('child-evidence', ({ child }) => addresses.child(child, 'evidence')),
  at('child-papers', ({ child }) => addresses.child(child, 'papers')),
  at('child-history', ({ child }) => addresses.child(child, 'history')),
  at('import-list', () => addresses.importList),
  at('guide', () => addresses.guide('faults')),
  at('register', () => addresses.newChild, { isForm: true }),
  recording('movement', 'deportation'),
  recording('citizenship', 'citizenship_simplified'),
  recording('identity', 'name_change'),
  recording('care', 'adoption'),
  recording('request', 'information_denied'),
  recording('harm', 'ill_treatment'),
  at('episode', ({ child, episode }) => addresses.episode(child, episode)),
  at('persons', () => addresses.catalogue('person')),
  at('person', ({ person }) => addresses.catalogued('person', person)),
  at('person-involved', ({ person }) => addresses.catalogued('person', person, 'involved')),
  at('person-new', () => addresses.newCatalogued('person'), { isForm: true }),
  at('person-revise', ({ person }) => addresses.catalogued('person', person, 'edit'), {
    isForm: true,
  }),
  at('organisation-new', () => addresses.newCatalogued('organisation'), { isForm: true }),
  at('place-new', () => addresses.newCatalogued('place'), { isForm: true }),
  at('proceeding', ({ proceeding }) => addresses.catalogued('proceeding', proceeding)),
  at('sources', () => addresses.catalogue('source')),
  at('source', ({ source }) => addresses.catalogued('source', source)),
  at('source-new', () => addresses.newCatalogued('source'), { isForm: true }),
  at(
    'source-identity-new',
    ({ source }) => addresses.newCatalogued('sourceIdentity', null, source),
    { isForm: true },
  ),
  at('interview', ({ interview }) => addresses.catalogued('interview', interview)),
  at('interview-new', ({ child }) => addresses.newCatalogued('interview', null, child), {
    isForm: true,
  }),
  at('held-back', () => addresses.heldBack),
  at('proceeding-new', () => addresses.newCatalogued('proceeding'), { isForm: true }),
  at('law', () => addresses.catalogue('theory')),
  at('theory', ({ theory }) => addresses.catalogued('theory', theory)),
  at('theory-new', () => addresses.newCatalogued('theory'), { isForm: true }),
  at('provision', () => addresses.provision('RS-6-e')),
  at('provision-new', () => addresses.newCatalogued('provision'), { isForm: true }),
  at('child-law', ({ child }) => addresses.child(child, 'law')),
  at('evidence', () => addresses.evidenceList),
  at('evidence-hidden', ({ photo }) => addresses.evidence(photo)),
  {
    name: 'evidence-photo',
    show: async ({ page, words }, { photo }) => {
      await goTo(page, addresses.evidence(photo));
      const show = page.getByRole('button', { name: words.evidence.preview.show });
      if (await show.isVisible()) await show.click();
      await expect(page.locator('iframe')).toBeVisible();
      await settled(page);
    },
  },
  at('evidence-view', ({ letter }) => addresses.evidenceView(letter)),
  at('evidence-revise', ({ letter }) => addresses.reviseEvidence(letter), { isForm: true }),
  {
    name: 'evidence-scan',
    show: async ({ page }, { scan }) => {
      await goTo(page, addresses.evidence(scan));
      // Chromium's viewer does not say when it has drawn.
      await page.waitForTimeout(2_000);
    },
  },
  at('evidence-text', ({ letter }) => addresses.evidence(letter)),
  at('evidence-add', () => addresses.addEvidence, { isForm: true }),
  at('child-work', ({ child }) => addresses.child(child, 'work')),
  at('work', () => addresses.work),
  at('task', ({ task }) => addresses.task(task)),
  at('task-new', ({ child }) => addresses.newTask({ type: 'child', id: child }), { isForm: true }),
  at('activity', () => addresses.activity),
  at('child-route', ({ child }) => addresses.child(child, 'route')),
  at('child-ties', ({ child }) => addresses.child(child, 'ties')),
  at('person-time', ({ person }) => addresses.catalogued('person', person, 'timeline')),
  at('map', () => addresses.map),
  at('timeline', () => addresses.timeline),
  at('patterns', () => addresses.patterns),
  at('search', ({ demonstration }) => addresses.search(demonstration.place)),
  at('package-new', ({ child }) => addresses.exportChild(child)),
  {
    name: 'package-withhold',
    show: async ({ page, words }, { child }) => {
      const { withholding: says } = words.packages;
      await goTo(page, addresses.exportChild(child));
      const isOn = page.getByRole('checkbox', { name: says.isOn });
      if (!(await isOn.isChecked())) await isOn.press('Space');
      await expect(page.getByRole('table', { name: says.parts })).toBeVisible();
      await settled(page);
    },
  },
  {
    name: 'package-checked',
    show: async ({ app, page, words }, { demonstration }) => {
      const { packages } = words;
      await goTo(page, addresses.checkPackage);
      await answerDialogs(app, { folder: demonstration.package });
      await page.getByRole('button', { name: packages.chooseFolder }).click();
      await page.getByLabel(packages.words).fill(demonstration.fingerprint.uk.join(' '));
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText(packages.origins.confirmed)).toBeVisible({ timeout: 60_000 });
    },
  },
  at('package', ({ size }) => addresses.package(size - 1)),
  {
    name: 'ledger',
    show: async ({ page, words }) => {
      await goTo(page, addresses.ledger);
      const verdict = page.getByText(words.ledger.valid, { exact: true });
      if (await verdict.isVisible()) return;
      await page.getByRole('button', { name: words.ledger.start, exact: true }).click();
      await expect(verdict).toBeVisible({ timeout: 60_000 });
    },
  },
  at('ledger-entry', ({ size }) => addresses.ledgerEntry(size - 2)),
  {
    name: 'same-child',
    show: async ({ page, words }) => {
      await goTo(page, addresses.sameChild);
      const { start, none, list } = words.recognition;
      const done = page.getByText(none).or(page.getByRole('list', { name: list }));
      if (await done.isVisible()) return;
      await page.getByRole('button', { name: start, exact: true }).click();
      await expect(done).toBeVisible();
    },
  },
  at('withdrawn', () => addresses.withdrawn),
  at('settings', () => addresses.settings),
  at('people', () => addresses.people),
  dialog(
    'people-enrol',
    () => addresses.people,
    (page, words) => page.getByRole('button', { name: words.people.enrol.open }).click(),
  ),
  at('recovery', () => addresses.recovery),
  at('compartments', () => addresses.compartments),
  at('backup', () => addresses.backup),
  at('as-of', ({ child, size }) => addresses.asOf(child, size - 1)),
  at('approvals', () => addresses.approvals),
  at('erase', ({ child }) => addresses.erase('child', child), { isForm: true }),
  at('erase-evidence', ({ letter }) => addresses.erase('evidence', letter), { isForm: true }),
  dialog(
    'review-submit',
    ({ child }) => addresses.child(child),
    (page, words) => page.getByRole('button', { name: words.review.submit.open }).first().click(),
  ),
  {
    name: 'review',
    show: async ({ page, words }) => {
      await goTo(page, addresses.review);
      const changes = page.locator('button[aria-expanded]', { hasText: words.review.changes });
      await expect(changes.first()).toBeVisible();
      if ((await changes.first().getAttribute('aria-expanded')) === 'false') {
        await changes.first().click();
      }
      await settled(page);
    },
  },
  {
    name: 'palette',
    show: async ({ page }, { demonstration }) => {
      await goTo(page, addresses.children);
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').getByRole('searchbox').fill(demonstration.place);
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await settled(page);
    },
    leave: async page => {
      // The first empties the field.
      await page.keyboard.press('Escape');
      await closeDialog(page);
    },
  },
  {
    name: 'keys',
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: words.app.help }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'cover',
    show: async ({ page, words }) => {
      await page.keyboard.press('F9');
      await expect(page.getByText(words.app.hidden.sentence)).toBeVisible();
    },
    leave: async page => {
      await page.keyboard.press('F9');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  },
];
