/** Values of records in the reader's words: dates, terms, choices. */
import { Edtf, sayDate } from '../../shared/dates/index.ts';
import type { VocabularyId } from '../../shared/vocabulary/index.ts';
import type { Format } from '../words/format.ts';
import type { Words } from '../words/LanguageProvider.tsx';
import { termWord } from './terms.ts';

export type MemberWords = Words['members'];

export interface Speech {
  readonly members: MemberWords;
  readonly format: Format;
  term(vocabulary: VocabularyId, id: string | null): string | null;
  date(edtf: string | null): string | null;
  /** From one uncertain date to another, either of which may be unknown; null when both are. */
  period(from: string | null, to: string | null): string | null;
  /** When something happened: a moment, or from a beginning to an end. */
  lasting(begin: string | null, end: string | null): string | null;
  /** One of the fixed answers of a record: `held`, `high`, true. */
  choice(value: unknown): string | null;
  label(key: string): string;
}

export function speechOf(members: MemberWords, format: Format): Speech {
  const { language } = format;
  const date = (edtf: string | null) => (edtf === null ? null : sayDate(edtf, language));
  const speech: Speech = {
    members,
    format,
    date,
    lasting: (begin, end) =>
      end === null || end === begin ? date(begin) : speech.period(begin, end),
    term: (vocabulary, id) => (id === null ? null : termWord(vocabulary, id, language)),
    period: (from, to) => {
      if (from === null && to === null) return null;
      if (from !== null && from === to) return date(from);
      const together = `${from ?? '..'}/${to ?? '..'}`;
      if (isPlain(from) && isPlain(to) && Edtf.safeParse(together).success) return date(together);
      return `${date(asEnd(from)) ?? '…'} – ${date(asEnd(to)) ?? '…'}`;
    },
    choice: value => {
      if (typeof value !== 'string' && typeof value !== 'boolean') return null;
      return wordIn(members.choices, String(value)) ?? String(value);
    },
    label: key => wordIn(members.labels, key) ?? key,
  };
  return speech;
}

/** At an end of a period an open interval is one unknown day: not "from the 27th onwards" but "no earlier than" it. */
function asEnd(edtf: string | null): string | null {
  const day =
    edtf?.replace(/^([^/]+)\/\.\.$/, '[$1..]').replace(/^\.\.\/([^/]+)$/, '[..$1]') ?? null;
  return day !== null && Edtf.safeParse(day).success ? day : edtf;
}

/** A date that can stand at an end of an interval. */
function isPlain(edtf: string | null): boolean {
  return edtf === null || !/[/[{]/.test(edtf);
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}
