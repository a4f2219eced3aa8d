/** The page of one child: who it is, what befell it, what shows it, and who recorded all that. */
import { compareDates, dateBounds, type Bounds } from '../../dates/index.ts';
import type { RecordState } from '../../events/fold.ts';
import { fieldAt, numberOf, textAt, type Contents } from '../contents.ts';
import { numberLabel } from '../../records/number.ts';
import type { Citations } from './citations.ts';
import type { PageFrame } from './frame.ts';
import type { HangingRecords } from './hanging.ts';
import { history, withdrawnList } from './history.ts';
import { markup, typed, type Markup } from './markup.ts';
import { actRows, assertionProof, assertionRows, childRows } from './rows.ts';
import { detailRows } from './detailRows.ts';
import { episodeRows, russianClaimRows, type Row } from './rows.ts';
import { reviewLine } from './review.ts';
import type { Sayer } from './say.ts';

const evidencePage = '../evidence.html';

const active = (record: RecordState) => record.status === 'active';
const isName = (assertion: RecordState) => textAt(assertion, 'value/about') === 'name';

export function childPageOf(
  child: RecordState,
  contents: Contents,
  records: HangingRecords,
  citations: Citations,
  frame: PageFrame,
): Uint8Array {
  const { say } = frame;
  const { words } = say;
  const label = childName(child);
  const assertions = records.assertionsOf(child.id);
  const episodes = records.episodesOf(child.id);
  const shown = episodes.filter(active);
  const acts = [...new Set(episodes.flatMap(episode => textAt(episode, 'act') ?? []))]
    .map(id => contents.record(id))
    .filter(act => act !== null);
  const own = [child, ...assertions, ...episodes, ...acts];
  const links = own.flatMap(record => citations.ofTarget(record.id));
  // The title stays without a name: it shows in lists of windows and of recent files.
  const known = assertions.find(each => active(each) && isName(each) && isPreferred(each));
  const body = markup`<h1>${label}${known === undefined ? null : markup` · ${typed(fullName(known) ?? '?')}`}</h1>
${names(
  assertions.filter(each => active(each) && isName(each)),
  contents,
  say,
)}
${reviewLine(child, contents, say)}
${say.facts(child, childRows)}
<h2>${words.otherAssertions}</h2>
${statements(
  assertions.filter(each => active(each) && !isName(each)),
  contents,
  citations,
  say,
)}
${citations.proof([child.id, ...assertions.map(each => each.id)], 'h3', evidencePage, say)}
<h2>${words.timeline}</h2>
${timeline(shown, assertions.filter(active), contents, say)}
<h2>${words.episodes}</h2>
${shown.map(episode => episodeSection(episode, contents, citations, say))}
${withdrawnList(own, contents, say)}
${history([...own, ...links], contents, say)}`;
  return frame.page(label, '../index.html', body);
}

/** Number of a child, or its id where the number is not disclosed. */
export function childName(child: RecordState): string {
  const number = numberOf(child);
  return number === null ? child.id : numberLabel('child', number);
}

/** Surname, given name and patronymic in one line. */
export function fullName(assertion: RecordState): string | null {
  const parts = ['surname', 'given', 'patronymic'].flatMap(
    part => textAt(assertion, `value/${part}`) ?? [],
  );
  return parts.length === 0 ? null : parts.join(' ');
}

const languageOfScript: Readonly<Record<string, string>> = {
  'Cyrl-uk': 'uk',
  'Cyrl-ru': 'ru',
  Latn: 'und-Latn',
};

function names(assertions: readonly RecordState[], contents: Contents, say: Sayer): Markup | null {
  const { words } = say;
  if (assertions.length === 0) return null;
  const { kind, script } = words.labels;
  return markup`<h2>${words.names}</h2>
<table><thead><tr><th scope="col">${words.labels.personName}</th><th scope="col">${script}</th><th scope="col">${kind}</th><th scope="col">${words.when}</th><th scope="col">${words.labels.source}</th></tr></thead><tbody>
${assertions.map(assertion => {
  const written = textAt(assertion, 'value/script') ?? '';
  const name = fullName(assertion);
  const language = Object.hasOwn(languageOfScript, written) ? languageOfScript[written] : 'und';
  return markup`<tr><th scope="row"><span lang="${language ?? 'und'}">${typed(name ?? '?')}</span>${preferred(assertion, say)}</th><td>${say.term('scripts', written)}</td><td>${say.term('nameKinds', fieldAt(assertion, 'value/kind'))}</td><td>${period(assertion, say)}</td><td>${proofOf(assertion, contents, say)}</td></tr>
`;
})}</tbody></table>`;
}

export function isPreferred(assertion: RecordState): boolean {
  return fieldAt(assertion, 'preferred') === true;
}

function preferred(assertion: RecordState, say: Sayer): Markup | null {
  if (!isPreferred(assertion)) return null;
  return markup` <span class="note">(${say.words.preferred})</span>`;
}

function statements(
  assertions: readonly RecordState[],
  contents: Contents,
  citations: Citations,
  say: Sayer,
): Markup {
  const { words } = say;
  if (assertions.length === 0) return markup`<p class="note">${words.nothing}</p>`;
  return markup`<table><thead><tr><th scope="col">${words.about}</th><th scope="col">${words.statement}</th><th scope="col">${words.when}</th><th scope="col">${words.labels.source}</th><th scope="col">${words.supports}</th><th scope="col">${words.contradicts}</th></tr></thead><tbody>
${assertions.map(
  assertion =>
    markup`<tr><th scope="row">${aboutOf(assertion, say)}${preferred(assertion, say)}</th><td>${say.facts(assertion, valueRows(assertion), 'value')}</td><td>${period(assertion, say)}</td><td>${proofOf(assertion, contents, say)}</td><td>${citations.count(assertion.id, 'supports')}</td><td>${citations.count(assertion.id, 'contradicts')}</td></tr>
`,
)}</tbody></table>`;
}

function aboutOf(assertion: RecordState, say: Sayer): string {
  const about = textAt(assertion, 'value/about') ?? '?';
  const entry = Object.entries(say.words.abouts).find(([name]) => name === about);
  return entry?.[1] ?? about;
}

function valueRows(assertion: RecordState): readonly Row[] {
  if (textAt(assertion, 'value/law') === 'russian-claim') return russianClaimRows;
  const about = textAt(assertion, 'value/about');
  return Object.entries(assertionRows).find(([name]) => name === about)?.[1] ?? [];
}

/** How it is known, and whether a second person approved it. */
function proofOf(assertion: RecordState, contents: Contents, say: Sayer): Markup {
  return markup`${say.facts(assertion, assertionProof)}${reviewLine(assertion, contents, say)}`;
}

function period(record: RecordState, say: Sayer, from = 'from', to = 'to'): string | null {
  const start = say.date(fieldAt(record, from));
  const end = say.date(fieldAt(record, to));
  if (start === null && end === null) return null;
  if (end === null) return start;
  return start === null ? `… – ${end}` : `${start} – ${end}`;
}

interface Moment {
  readonly bounds: Bounds;
  readonly when: string | null;
  readonly what: Markup;
}

/** Episodes and dated statements in the order of their dates; those without a date come last. */
function timeline(
  episodes: readonly RecordState[],
  assertions: readonly RecordState[],
  contents: Contents,
  say: Sayer,
): Markup {
  const moments: Moment[] = episodes.map(episode => {
    const act = actOf(episode, contents);
    const name = episodeName(episode);
    return {
      bounds: boundsOf(act === null ? null : fieldAt(act, 'begin')),
      when: act === null ? null : period(act, say, 'begin', 'end'),
      what: markup`<a href="#${name}">${name}</a> ${actKind(act, say)}`,
    };
  });
  for (const assertion of assertions) {
    if (textAt(assertion, 'from') === null) continue;
    const value = isName(assertion)
      ? typed(fullName(assertion) ?? '?')
      : say.facts(assertion, valueRows(assertion), 'value');
    moments.push({
      bounds: boundsOf(fieldAt(assertion, 'from')),
      when: period(assertion, say),
      what: markup`${aboutOf(assertion, say)}: ${value}`,
    });
  }
  if (moments.length === 0) return markup`<p class="note">${say.words.nothing}</p>`;
  const isUndated = ({ bounds }: Moment) => bounds.earliest === null && bounds.latest === null;
  moments.sort(
    (a, b) => Number(isUndated(a)) - Number(isUndated(b)) || compareDates(a.bounds, b.bounds),
  );
  const { words } = say;
  return markup`<table><thead><tr><th scope="col">${words.when}</th><th scope="col">${words.what}</th></tr></thead><tbody>
${moments.map(
  ({ when, what }) => markup`<tr><th scope="row">${when ?? words.noDate}</th><td>${what}</td></tr>
`,
)}</tbody></table>`;
}

function boundsOf(value: unknown): Bounds {
  try {
    if (typeof value === 'string') return dateBounds(value);
  } catch {
    // A date that is none has no place in the order; it is shown as it stands.
  }
  return { earliest: null, latest: null };
}

function actOf(episode: RecordState, contents: Contents): RecordState | null {
  return contents.record(textAt(episode, 'act') ?? '');
}

function actKind(act: RecordState | null, say: Sayer): string {
  return (
    (act === null ? null : say.term('episodeTypes', fieldAt(act, 'type'))) ?? say.words.episode
  );
}

function episodeName(episode: RecordState): string {
  const number = numberOf(episode);
  return number === null ? episode.id : numberLabel('episode', number);
}

function episodeSection(
  episode: RecordState,
  contents: Contents,
  citations: Citations,
  say: Sayer,
): Markup {
  const { words } = say;
  const act = actOf(episode, contents);
  const name = episodeName(episode);
  const form = textAt(episode, 'details/form');
  const rows = Object.entries(detailRows).find(([known]) => known === form)?.[1] ?? [];
  return markup`<section aria-labelledby="${name}">
<h3 id="${name}">${name} · ${actKind(act, say)}</h3>
<h4>${words.episodeFacts}</h4>
${reviewLine(episode, contents, say)}
${say.facts(episode, rows, 'details')}
${say.facts(episode, episodeRows)}
<h4>${words.actFacts}</h4>
${act === null ? null : markup`${reviewLine(act, contents, say)}${say.facts(act, actRows)}`}
<p class="note">${words.purported}</p>
${citations.proof([episode.id, ...(act === null ? [] : [act.id])], 'h4', evidencePage, say)}
</section>
`;
}
