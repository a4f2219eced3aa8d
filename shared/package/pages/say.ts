/** Values of records in words. Nothing is taken for granted: a package may come from anybody. */
import type { Language } from '../../contract/session.ts';
import { sayDate } from '../../dates/index.ts';
import type { RecordState } from '../../events/fold.ts';
import { term, vocabularies, type VocabularyId } from '../../vocabulary/index.ts';
import { isNumberedNoun, numberLabel } from '../../records/number.ts';
import { fieldAt, numberOf, own, type Contents } from '../contents.ts';
import { markup, typed, type Markup } from './markup.ts';
import type { Row, Show } from './rows.ts';
import { pageWords, type PageWords } from './words.ts';

/** So many parts of a member are said in one line, as of a name; of a checklist each has a line of its own. */
export const mostInOneLine = 3;

export class Sayer {
  readonly language: Language;
  readonly words: PageWords;
  readonly #contents: Contents;

  constructor(language: Language, contents: Contents) {
    this.#contents = contents;
    this.language = language;
    this.words = pageWords[language];
  }

  /** A list of label and value, without what is unknown; null where nothing is known at all. */
  facts(record: RecordState, rows: readonly Row[], member: string | null = null): Markup | null {
    const prefix = member === null ? '' : `${member}/`;
    const said = rows.flatMap(row => {
      const value = this.said(record, { ...row, path: prefix + row.path });
      return value === null ? [] : [markup`<dt>${this.label(row)}</dt><dd>${value}</dd>`];
    });
    return said.length === 0 ? null : markup`<dl>${said}</dl>`;
  }

  /** One member in words; null where it is unknown. */
  said(record: RecordState, row: Row): Markup | null {
    const { path } = row;
    const value = fieldAt(record, path);
    const isList = Array.isArray(value);
    const { show } = row;
    const isChecklist = !isList && typeof show !== 'string' && show.length > mostInOneLine;
    const parts = isList
      ? value.map(item => this.#item(item, show))
      : isChecklist
        ? show.map(part => this.#parts(value, [part]))
        : [];
    const plain = isList || isChecklist ? null : this.#item(value, show);
    const mark = this.#missingMark(record, path);
    const all = [...parts, ...(plain === null ? [] : [plain]), ...(mark === null ? [] : [mark])];
    const found = all.filter(each => each !== null);
    if (found.length === 0) return null;
    return found.length === 1
      ? (found[0] ?? null)
      : markup`${found.map(each => markup`<div>${each}</div>`)}`;
  }

  /** A mark where the member, or a part of it, is withheld or was erased. */
  #missingMark(record: RecordState, path: string): Markup | null {
    const missing = record.withheld.filter(
      name => name === path || name.startsWith(`${path}#`) || name.startsWith(`${path}/`),
    );
    if (missing.length === 0) return null;
    const isErased = missing.every(name => this.#contents.isErased(record, name));
    const word = isErased ? this.words.erased : this.words.withheld;
    return markup`<span class="withheld">[${word}]</span>`;
  }

  date(value: unknown): string | null {
    if (typeof value !== 'string') return null;
    try {
      return sayDate(value, this.language);
    } catch {
      return value;
    }
  }

  term(vocabulary: VocabularyId, id: unknown): string | null {
    if (typeof id !== 'string') return null;
    return term(vocabulary, id)?.[this.language] ?? id;
  }

  choice(value: unknown): string | null {
    const key = String(value);
    if (value === null || value === undefined) return null;
    return typeof value === 'object' ? null : (this.#word(this.words.choices, key) ?? key);
  }

  label(row: Row): string {
    return this.#word(this.words.labels, row.label) ?? row.label;
  }

  #word(words: Readonly<Record<string, string>>, key: string): string | null {
    return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
  }

  #item(value: unknown, show: Row['show']): Markup | null {
    if (value === null || value === undefined) return null;
    if (typeof show !== 'string') return this.#parts(value, show);
    const text = this.#text(value, show);
    if (text === null) return null;
    return show === 'code' ? markup`<code>${text}</code>` : typed(text);
  }

  /** An object in a list: its parts on one line. */
  #parts(value: unknown, rows: readonly Row[]): Markup | null {
    const parts = rows.flatMap(row => {
      const said = this.#item(own(value, row.path), row.show);
      return said === null ? [] : [markup`${this.label(row)}: ${said}`];
    });
    if (parts.length === 0) return null;
    return markup`${parts.map((part, at) => (at === 0 ? part : markup`; ${part}`))}`;
  }

  /** The number of another record; its id where it has none, or is not shown. */
  #called(id: string): string {
    const record = this.#contents.record(id);
    const number = record && numberOf(record);
    if (record === null || number === null || !isNumberedNoun(record.type)) return id;
    return numberLabel(record.type, number);
  }

  #text(value: unknown, show: Show): string | null {
    switch (show) {
      case 'date':
        return this.date(value);
      case 'choice':
        return this.choice(value);
      case 'bytes':
        return typeof value === 'number' ? `${value} ${this.words.bytes}` : null;
      case 'record':
        return typeof value === 'string' ? this.#called(value) : null;
      case 'text':
      case 'code':
        return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
      default:
        return this.term(vocabularyOf(show), value);
    }
  }
}

function vocabularyOf(show: `term:${VocabularyId}`): VocabularyId {
  const name = show.slice('term:'.length);
  const found = vocabularyIds.find(id => id === name);
  if (found === undefined) throw new Error(`no vocabulary ${name}`);
  return found;
}

const vocabularyIds = Object.keys(vocabularies).filter(
  (id): id is VocabularyId => id in vocabularies,
);

/** A moment of the ledger, as people read it: UTC, to the second. */
export function sayMoment(at: string): string {
  return at.replace('T', ' ').replace(/\.\d+Z$/, '');
}
