/** The list of evidence: every item with its digests, its custody, and what it shows. */
import type { RecordState } from '../../events/fold.ts';
import { numberOf, originalOf, textAt, type Contents } from '../contents.ts';
import { numberLabel } from '../../records/number.ts';
import { childPage } from '../layout.ts';
import { isActive } from '../original.ts';
import { childName } from './childPage.ts';
import type { Citations } from './citations.ts';
import type { PageFrame } from './frame.ts';
import type { HangingRecords } from './hanging.ts';
import { history, recordName, withdrawnList } from './history.ts';
import { markup, typed, type Markup } from './markup.ts';
import { evidenceRows } from './rows.ts';
import { reviewLine } from './review.ts';
import type { Sayer } from './say.ts';

export function evidencePageOf(
  contents: Contents,
  hanging: HangingRecords,
  citations: Citations,
  frame: PageFrame,
): Uint8Array {
  const { say } = frame;
  const all = contents.of('evidence');
  const body = markup`<h1>${say.words.evidenceTitle}</h1>
${all.map(evidence => section(evidence, contents, hanging, citations, say))}
${withdrawnList(all, contents, say)}
${history(all, contents, say)}`;
  return frame.page(say.words.evidenceTitle, 'index.html', body);
}

function section(
  evidence: RecordState,
  contents: Contents,
  hanging: HangingRecords,
  citations: Citations,
  say: Sayer,
): Markup {
  const { words } = say;
  const number = numberOf(evidence);
  const label = number === null ? evidence.id : numberLabel('evidence', number);
  const title = textAt(evidence, 'title');
  const mark =
    evidence.status === 'active'
      ? null
      : markup` <span class="note">(${words.withdrawnMark})</span>`;
  return markup`<section aria-labelledby="${label}">
<h2 id="${label}">${label}${title === null ? null : markup` ${typed(title)}`}${mark}</h2>
<dl><dt>${words.file}</dt><dd>${original(evidence, say)}</dd></dl>
${reviewLine(evidence, contents, say)}
${say.facts(evidence, evidenceRows)}
<h3>${words.cited}</h3>
${citedFor(evidence, contents, hanging, citations, say)}
</section>
`;
}

function original(evidence: RecordState, say: Sayer): Markup {
  const { words } = say;
  const file = originalOf(evidence);
  if (file === null) {
    return markup`${textAt(evidence, 'file/mediaType') === null ? words.noFile : words.withdrawnFile}`;
  }
  const name = file.path.slice('data/'.length);
  if (isActive(file.path))
    return markup`<code>${name}</code> <span class="note">${words.activeFile}</span>`;
  return markup`<a href="${name}" rel="noreferrer">${name}</a>`;
}

function citedFor(
  evidence: RecordState,
  contents: Contents,
  hanging: HangingRecords,
  citations: Citations,
  say: Sayer,
): Markup {
  const { words } = say;
  const links = citations.ofEvidence(evidence.id);
  if (links.length === 0) return markup`<p class="note">${words.nothing}</p>`;
  return markup`<ul>${links.map(link => {
    const cite = textAt(link, 'cite');
    const note = textAt(link, 'note');
    const target = contents.record(textAt(link, 'target/id') ?? '');
    return markup`<li>${relation(textAt(link, 'relation'), say)}: ${target === null ? null : targetLink(target, contents, hanging, say)}${
      cite === null ? null : markup`, ${words.cite} ${typed(cite)}`
    }${note === null ? null : markup`. ${typed(note)}`}</li>`;
  })}</ul>`;
}

function relation(name: string | null, say: Sayer): Markup {
  const { words } = say;
  switch (name) {
    case 'supports':
      return markup`<span class="for">${words.supports}</span>`;
    case 'contradicts':
      return markup`<span class="against">${words.contradicts}</span>`;
    default:
      return markup`${words.leavesOpen}`;
  }
}

/** Leads to the page of the child that the record is about; of an act, to all that it befell. */
function targetLink(
  target: RecordState,
  contents: Contents,
  hanging: HangingRecords,
  say: Sayer,
): Markup {
  const name = recordName(target, say);
  if (target.type === 'act') {
    const episodes = hanging.episodesOfAct(target.id);
    if (episodes.length === 0) return markup`${name}`;
    const links = episodes.map(episode => targetLink(episode, contents, hanging, say));
    return markup`${name} (${links.map((link, at) => (at === 0 ? link : markup`; ${link}`))})`;
  }
  const child = target.type === 'child' ? target : contents.record(textAt(target, 'child') ?? '');
  const number = child === null ? null : numberOf(child);
  if (child === null || number === null) return markup`${name}`;
  const shown = target === child ? name : `${childName(child)}, ${name}`;
  return markup`<a href="${childPage(number).slice('data/'.length)}">${shown}</a>`;
}
