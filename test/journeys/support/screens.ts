/** Every screen there is, and how to have it in the window with the demonstration open. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { NewCatalogued } from '../../../shared/contract/catalogue.ts';
import { newOrganisation, newPerson, newPlace, newProceeding } from '../../support/catalogue.ts';
import { consentGiven, newInterview, newSource } from '../../support/sources.ts';
import { answerDialogs } from './app.ts';
import type { Demonstration } from './demonstration.ts';
import type { Desk } from './gate.ts';
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
  readonly source: string;
  readonly interview: string;
  readonly person: string;
  readonly proceeding: string;
  readonly theory: string;
  readonly task: string;
  readonly demonstration: Demonstration;
}

export interface Screen {
  readonly name: string;
  readonly show: (desk: Desk, sights: Sights) => Promise<void>;
  /** What it opened over others is closed again. */
  readonly leave?: (page: Page) => Promise<void>;
  /** Has parts that open as needed; they too must have no barriers. */
  readonly isForm?: boolean;
}

export const everyChild = {
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
  await submitted(page, first('text/plain'));
  return {
    child: fullest.id,
    episode: proven.episode.id,
    photo: first('image/jpeg'),
    scan: first('application/pdf'),
    letter: first('text/plain'),
    size: head!.size,
    theory: await firstTheory(page),
    ...(await catalogued(page, proven.episode.id)),
    task: await taskAbout(page, { type: 'child', id: fullest.id }),
    ...(await sourced(page, fullest.id, fullest.nameUk ?? '')),
    demonstration,
  };
}

/** The demonstration argues two. */
async function firstTheory(page: Page): Promise<string> {
  const scope = { of: 'all', id: null } as const;
  const asked = { scope, across: 'theories', offset: 0, limit: 1 } as const;
  return (await call(page, 'law.coverage', asked)).theories[0]!.id;
}

/** A home, its director and a proceeding; asked for again, they are there already. */
async function catalogued(
  page: Page,
  episode: string,
): Promise<Pick<Sights, 'person' | 'proceeding'>> {
  const first = async (type: 'person' | 'proceeding') => {
    const filter = { type, text: '', status: 'active', kind: null, review: null } as const;
    const asked = { filter, order: 'number', descending: false, cursor: null, limit: 1 } as const;
    return (await call(page, 'catalogue.list', asked)).rows[0]?.id ?? null;
  };
  const record = async (each: NewCatalogued) =>
    (await call(page, 'catalogue.record', { record: each, citations: [], compartment: null })).id;
  const [found, known] = [await first('person'), await first('proceeding')];
  if (found !== null && known !== null) return { person: found, proceeding: known };
  const place = await record(newPlace('Вигадане-Місто'));
  const seat = { name: 'Вигадане-Місто', record: place };
  const home = await record(newOrganisation('Притулок «Вигаданий»', { seat }));
  const served = { from: '2019', to: null, source: 'вигаданий наказ № 7' };
  const position = { position: 'директор', organisation: 'Притулок «Вигаданий»', record: home };
  const positions = [{ ...position, ...served }];
  const person = await record(newPerson('Примірнюк', 'Харитон', { positions }));
  const proceeding = await record(
    newProceeding('42023000000000001', {
      title: 'Вигадане провадження',
      episodes: [{ name: 'EP', record: episode }],
      persons: [
        { name: 'Примірнюк', record: person, standing: 'suspect', since: '2024-05-06', note: null },
      ],
    }),
  );
  return { person, proceeding };
}

/** A late task about a record with a comment on each; asked for again, it is there already. */
async function taskAbout(page: Page, about: { type: string; id: string }): Promise<string> {
  const [found] = await call(page, 'task.of', { id: about.id });
  if (found) return found.id;
  const self = (await call(page, 'user.list', {})).find(({ isSelf }) => isSelf)!;
  const { id } = await call(page, 'task.record', {
    ...{ title: 'Знайти вигаданий наказ про влаштування', type: 'find_proof', about },
    ...{ assigned: { user: self.id, role: null }, due: '2023-05', priority: 'high' },
    ...{ gap: 'Немає документа про передання', note: ['Вигадана вказівка.'] },
  });
  const said = await call(page, 'comment.record', { about, text: ['Вигаданий коментар.'] });
  const answer = { about, answers: said.id, text: ['Вигадана відповідь.'] };
  await call(page, 'comment.record', answer);
  return id;
}

/** A protected source, an interview with the child against every rule, and a hold-back. */
async function sourced(
  page: Page,
  child: string,
  name: string,
): Promise<Pick<Sights, 'source' | 'interview'>> {
  const first = async (type: 'source' | 'interview') => {
    const filter = { type, text: '', status: 'active', kind: null, review: null } as const;
    const asked = { filter, order: 'number', descending: false, cursor: null, limit: 1 } as const;
    return (await call(page, 'catalogue.list', asked)).rows[0]?.id ?? null;
  };
  const [found, known] = [await first('source'), await first('interview')];
  if (found !== null && known !== null) return { source: found, interview: known };
  const record = async (each: NewCatalogued) =>
    (await call(page, 'catalogue.record', { record: each, citations: [], compartment: null })).id;
  const consents = [consentGiven(['icc', 'ua_prosecution'], { expires: '2025-12' })];
  const source = await record(newSource('Калина', { consents }));
  const about = { child: { name, record: child }, qualification: 'non_specialist' };
  const interview = await record(newInterview(about));
  await record(newInterview({ ...about, when: '2023-11~', consents }));
  await call(page, 'sources.holdBack', {
    target: { type: 'interview', id: interview },
    recipients: ['icc', 'un'],
    addressee: null,
    until: null,
    reason: 'триває повернення дитини',
  });
  return { source, interview };
}

/** One record waits for a review, so that there is something to see of it. */
async function submitted(page: Page, id: string): Promise<void> {
  const [row] = await call(page, 'review.of', { ids: [id] });
  const { type, review } = row!;
  if (review.state !== 'working') return;
  const records = [{ type, id, change: review.change.seq }];
  await call(page, 'review.submit', { records, reason: null });
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
