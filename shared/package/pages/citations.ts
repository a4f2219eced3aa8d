/** What evidence shows of each record: against it as visible as for it. */
import type { RecordState } from '../../events/fold.ts';
import { numberOf, textAt, type Contents } from '../contents.ts';
import { numberLabel } from '../../records/number.ts';
import { markup, Markup, typed } from './markup.ts';
import type { Sayer } from './say.ts';

export class Citations {
  readonly #contents: Contents;
  readonly #byTarget = new Map<string, RecordState[]>();
  readonly #byEvidence = new Map<string, RecordState[]>();

  constructor(contents: Contents) {
    this.#contents = contents;
    for (const link of contents.of('link')) {
      if (link.status === 'withdrawn') continue;
      gather(this.#byTarget, textAt(link, 'target/id'), link);
      gather(this.#byEvidence, textAt(link, 'evidence'), link);
    }
  }

  ofTarget(id: string): readonly RecordState[] {
    return this.#byTarget.get(id) ?? [];
  }

  ofEvidence(id: string): readonly RecordState[] {
    return this.#byEvidence.get(id) ?? [];
  }

  count(id: string, relation: string): number {
    return this.ofTarget(id).filter(link => textAt(link, 'relation') === relation).length;
  }

  /** Three lists side by side; a list without evidence says so. */
  proof(ids: readonly string[], level: 'h3' | 'h4', evidencePage: string, say: Sayer): Markup {
    const links = ids.flatMap(id => this.ofTarget(id));
    const columns = [
      ['supports', say.words.supports, 'for'],
      ['contradicts', say.words.contradicts, 'against'],
      ['leaves-open', say.words.leavesOpen, 'note'],
    ] as const;
    return markup`<div class="proof">${columns.map(([relation, title, look]) => {
      const cited = links.filter(link => textAt(link, 'relation') === relation);
      return markup`<div>${new Markup(`<${level} class="${look}">`)}${title}: ${cited.length}${new Markup(`</${level}>`)}${this.#list(cited, evidencePage, say)}</div>`;
    })}</div>`;
  }

  #list(links: readonly RecordState[], evidencePage: string, say: Sayer): Markup {
    if (links.length === 0) return markup`<p class="note">${say.words.nothing}</p>`;
    return markup`<ul>${links.map(link => {
      const cite = textAt(link, 'cite');
      const note = textAt(link, 'note');
      return markup`<li>${this.evidenceLink(textAt(link, 'evidence'), evidencePage)}${
        cite === null ? null : markup`, ${say.words.cite} ${typed(cite)}`
      }${note === null ? null : markup`. ${typed(note)}`}</li>`;
    })}</ul>`;
  }

  /** Number and title of a piece of evidence, leading to its place in the list. */
  evidenceLink(id: string | null, evidencePage: string): Markup {
    const evidence = id === null ? null : this.#contents.record(id);
    const number = evidence === null ? null : numberOf(evidence);
    if (evidence === null || number === null) return markup`<code>${id ?? '?'}</code>`;
    const label = numberLabel('evidence', number);
    const title = textAt(evidence, 'title');
    return markup`<a href="${evidencePage}#${label}">${label}</a>${title === null ? null : markup` ${typed(title)}`}`;
  }
}

function gather(map: Map<string, RecordState[]>, key: string | null, record: RecordState): void {
  if (key === null) return;
  const found = map.get(key);
  if (found) found.push(record);
  else map.set(key, [record]);
}
