/** Registering a child and recording what was done to it, through the forms, by keyboard. */
import { expect, type Locator } from '@playwright/test';
import type { Desk } from './gate.ts';
import { name, type Story } from './story.ts';
import { termOf, type Words } from './words.ts';

type NameParts = Readonly<{ surname: string; given: string; patronymic: string }>;
type About = keyof Words['assertions']['rows'];

/** One row of a part of a form that repeats. */
function row(desk: Desk, label: string, position: number): Locator {
  return desk.page
    .getByRole('group', { name: label, exact: true })
    .locator('ol > li')
    .nth(position - 1);
}

async function writeName(desk: Desk, part: Locator, parts: NameParts): Promise<void> {
  const hands = desk.hands.inside(part);
  const { labels } = desk.words.members;
  for (const member of ['surname', 'given', 'patronymic'] as const)
    await hands.write(labels[member], parts[member]);
}

/** A Latin letter that slipped into the surname is pointed out, and replaced where that is asked for. */
async function mendLatinLetter(desk: Desk, part: Locator): Promise<void> {
  const hands = desk.hands.inside(part);
  const { surname } = desk.words.members.labels;
  const field = part.getByRole('textbox', { name: surname });
  await hands.write(surname, name.uk.surname.replace('о', 'o'));
  await expect(field).not.toHaveValue(name.uk.surname);
  await hands.press(desk.words.ui.oddLetters.mend(name.uk.surname));
  await expect(field).toHaveValue(name.uk.surname);
  await expect(field).toBeFocused();
}

/** Registers the child of the story with names in three scripts; its page stands open then. */
export async function registerChild(desk: Desk, story: Story): Promise<void> {
  const { page, hands, words, language } = desk;
  const { register } = words.children;
  const { rows, addRow, birthDate, birthPlace, birthCountry } = words.assertions;
  const { labels } = words.members;
  await hands.command(words.app.actions.registerChild);
  await writeName(desk, row(desk, rows.name, 1), name.uk);
  await mendLatinLetter(desk, row(desk, rows.name, 1));
  await hands.keys('Control+Shift+T');
  const latin = row(desk, rows.name, 2);
  const given = latin.getByRole('textbox', { name: labels.given });
  await expect(given).toHaveValue(name.latin.given);
  await hands.press(addRow.name);
  const third = hands.inside(row(desk, rows.name, 3));
  await third.select(labels.script, termOf(language, 'scripts', 'Cyrl-ru'));
  await third.select(labels.kind, termOf(language, 'nameKinds', 'alias'));
  await writeName(desk, row(desk, rows.name, 3), name.ru);

  await hands.suggest(register.commonSource, story.source);
  const first = (about: About) => hands.inside(row(desk, rows[about], 1));
  await first('birth').write(birthDate, story.birth);
  await first('birth').suggest(birthPlace, 'Херсон');
  const ukraine = termOf(language, 'countries', 'UA');
  await first('birth').suggest(birthCountry, ukraine, ukraine);
  await first('sex').pick(labels.sex, termOf(language, 'sexes', 'female'));
  const status = termOf(language, 'caseStatuses', 'verified_taken');
  await first('caseStatus').suggest(labels.status, status, status);
  await hands.unfold(register.sections.citizenship);
  await hands.press(addRow.citizenship);
  await first('citizenship').suggest(labels.country, ukraine, ukraine);
  await first('citizenship').select(labels.state, words.members.choices.held);
  // As for a moment after a list has closed, and after a click beside the fields: the keys still send the form.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await hands.keys('Control+Enter');
  await expect(page.getByText(register.done('C-0001'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: name.uk.surname })).toBeVisible();
}

/** Begins the form of one type of act on the child's page. */
async function beginEpisode(desk: Desk, type: string, when: string): Promise<void> {
  const { hands, words, language } = desk;
  const { episodes, children } = words;
  await hands.press(children.actions.recordEpisode);
  const word = termOf(language, 'episodeTypes', type);
  await hands.suggest(episodes.type, word, word);
  await hands.write(episodes.begin, when);
}

/** Records it, and goes back to the child. */
async function finishEpisode(desk: Desk, number: string): Promise<void> {
  const { page, hands, words } = desk;
  await hands.keys('Control+Enter');
  await expect(page.getByText(words.episodes.record.done(number))).toBeVisible();
  await hands.press(words.episodes.view.back);
  await expect(page.getByRole('tablist')).toBeVisible();
}

export async function recordDeportation(desk: Desk, story: Story, number: string): Promise<void> {
  const { page, hands, words, language } = desk;
  const { episodes } = words;
  const { labels } = words.members;
  await beginEpisode(desk, 'deportation', story.deported);
  await hands.unfold(episodes.sections.where);
  for (const [group, place, country] of [
    [episodes.from, 'Херсон', 'UA'],
    [episodes.to, 'Вымышленск', 'RU'],
  ] as const) {
    const part = hands.inside(page.getByRole('group', { name: group, exact: true }));
    await part.suggest(episodes.placeName, place);
    const word = termOf(language, 'countries', country);
    await part.suggest(labels.country, word, word);
  }
  await hands.unfold(episodes.sections.who);
  await hands.press(episodes.addParty);
  const party = hands.inside(row(desk, episodes.parties, 1));
  await party.suggest(episodes.partyName, story.party);
  await party.select(labels.mode, termOf(language, 'participationModes', 'ordered'));
  await hands.write(labels.coercion, 'вигаданий примус');
  await hands.unfold(episodes.sections.narrative);
  await hands.write(labels.fact, story.fact);
  await finishEpisode(desk, number);
}

export async function recordCitizenship(desk: Desk, story: Story, number: string): Promise<void> {
  const { hands, words, language } = desk;
  const { labels } = words.members;
  await beginEpisode(desk, 'citizenship_simplified', story.citizenship);
  await hands.unfold(words.episodes.sections.law);
  await hands.press(words.episodes.addLegalAct);
  await hands.suggest(words.episodes.instrument, '187', '187');
  const role = termOf(language, 'applicantRoles', 'institution_head');
  await hands.select(labels.applicantRole, role);
  await hands.pick(labels.childConsent, words.members.choices['not-asked']);
  const [imposed, lost] = [
    termOf(language, 'countries', 'RU'),
    termOf(language, 'countries', 'UA'),
  ];
  await hands.suggest(labels.imposedCountry, imposed, imposed);
  await hands.suggest(labels.lostCountry, lost, lost);
  await finishEpisode(desk, number);
}

export async function recordChangedName(desk: Desk, story: Story, number: string): Promise<void> {
  const { page, hands, words, language } = desk;
  const { episodes } = words;
  await beginEpisode(desk, 'name_change', story.renamed);
  await hands.select(
    words.members.labels.changeKind,
    termOf(language, 'nameChangeKinds', 'full_identity_change'),
  );
  const before = page.getByRole('group', { name: `${episodes.before}, ${episodes.namesIn.Uk}` });
  const surname = before.getByRole('textbox', { name: words.members.labels.surname });
  await expect(surname).toHaveValue(name.uk.surname);
  const after = page.getByRole('group', { name: `${episodes.after}, ${episodes.namesIn.Ru}` });
  await writeName(desk, after, name.imposed);
  await finishEpisode(desk, number);
}

export async function recordAdoption(desk: Desk, story: Story, number: string): Promise<void> {
  const { hands, words, language } = desk;
  const { labels } = words.members;
  await beginEpisode(desk, 'adoption', story.adopted);
  const placement = termOf(language, 'placementTypes', 'adoption');
  await hands.select(labels.placement, placement);
  await hands.suggest(labels.carer, 'Вигадана родина');
  await hands.suggest(labels.court, 'Вымышленный районный суд');
  await finishEpisode(desk, number);
}
