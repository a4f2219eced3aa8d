/** Persons, organisations, places and proceedings: what is known of each, and where it is named. */
import type { RecordState } from '../../events/fold.ts';
import { catalogued } from '../../records/catalogue.ts';
import { referencesIn } from '../../records/references.ts';
import { numberOf, own, textAt, type Contents } from '../contents.ts';
import { childPage } from '../layout.ts';
import { catalogueRows } from './catalogueRows.ts';
import type { Citations } from './citations.ts';
import type { PageFrame } from './frame.ts';
import type { HangingRecords } from './hanging.ts';
import { history, recordName, withdrawnList } from './history.ts';
import { markup, typed, type Markup } from './markup.ts';
import { reviewLine } from './review.ts';
import type { Sayer } from './say.ts';

type Naming = ReadonlyMap<string, readonly RecordState[]>;

export function cataloguePageOf(
  contents: Contents,
  hanging: HangingRecords,
  citations: Citations,
  frame: PageFrame,
): Uint8Array {
  const { say } = frame;
  const { catalogue, nothing } = say.words;
  const naming = namingIn(contents);
  const all = catalogued.flatMap(noun => contents.of(noun));
  const groups = catalogued.flatMap(noun => {
    const records = contents.of(noun);
    if (records.length === 0) return [];
    return [
      markup`<h2>${catalogue.groups[noun]}</h2>
${records.map(record => section(record, noun, naming, contents, hanging, citations, say))}`,
    ];
  });
  const body = markup`<h1>${catalogue.title}</h1>
${groups.length === 0 ? markup`<p class="note">${nothing}</p>` : groups}
${withdrawnList(all, contents, say)}
${history(all, contents, say)}`;
  return frame.page(catalogue.title, 'index.html', body);
}

/** Active records by what they name. */
function namingIn(contents: Contents): Naming {
  const naming = new Map<string, RecordState[]>();
  for (const noun of ['act', 'assertion', 'evidence', ...catalogued] as const) {
    for (const record of contents.of(noun)) {
      if (record.status === 'withdrawn') continue;
      for (const { target } of referencesIn(noun, record.fields)) {
        const found = naming.get(target);
        if (!found) naming.set(target, [record]);
        else if (!found.includes(record)) found.push(record);
      }
    }
  }
  return naming;
}

function section(
  record: RecordState,
  noun: (typeof catalogued)[number],
  naming: Naming,
  contents: Contents,
  hanging: HangingRecords,
  citations: Citations,
  say: Sayer,
): Markup {
  const { words } = say;
  const label = recordName(record, say);
  const mark =
    record.status === 'active' ? null : markup` <span class="note">(${words.withdrawnMark})</span>`;
  const named = naming.get(record.id) ?? [];
  return markup`<section aria-labelledby="${label}">
<h3 id="${label}">${label}${mark}</h3>
${reviewLine(record, contents, say)}
${say.facts(record, catalogueRows[noun])}
${named.length === 0 ? null : markup`<h4>${words.catalogue.mentioned}</h4><ul>${named.map(each => markup`<li>${mention(each, record.id, contents, hanging, say)}</li>`)}</ul>`}
${citations.proof([record.id], 'h4', 'evidence.html', say)}
</section>
`;
}

/** An act with the part taken in it and those it befell; a statement with its child; another record by its number. */
function mention(
  record: RecordState,
  target: string,
  contents: Contents,
  hanging: HangingRecords,
  say: Sayer,
): Markup {
  if (record.type === 'act') {
    const episodes = hanging.episodesOfAct(record.id).filter(each => each.status === 'active');
    const kind = say.term('episodeTypes', textAt(record, 'type')) ?? recordName(record, say);
    const when = say.date(textAt(record, 'begin'));
    const parts = [kind, when, ...modesOf(record, target, say)].filter(part => part !== null);
    return markup`${parts.join(', ')}: ${episodes.map((each, at) => markup`${at === 0 ? null : '; '}${childLink(textAt(each, 'child'), contents, say)}, ${recordName(each, say)}`)}`;
  }
  if (record.type === 'assertion') {
    return markup`${recordName(record, say)}: ${childLink(textAt(record, 'child'), contents, say)}`;
  }
  const label = recordName(record, say);
  const page = record.type === 'evidence' ? 'evidence.html' : '';
  return markup`<a href="${page}#${label}">${label}</a>`;
}

function modesOf(act: RecordState, target: string, say: Sayer): (string | null)[] {
  const parties: unknown = act.fields['parties'];
  if (!Array.isArray(parties)) return [];
  return (parties as readonly unknown[])
    .filter(party => own(party, 'record') === target)
    .map(party => say.term('participationModes', own(party, 'mode')));
}

function childLink(id: string | null, contents: Contents, say: Sayer): Markup {
  const child = id === null ? null : contents.record(id);
  const number = child && numberOf(child);
  if (child === null || number === null) return markup`${typed(id ?? '?')}`;
  const name = recordName(child, say);
  return markup`<a href="${childPage(number).slice('data/'.length)}">${name}</a>`;
}
