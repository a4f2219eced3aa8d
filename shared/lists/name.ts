/** Names of a row: three columns or one, two languages in one cell, initials, given name first. */
import { cleanName } from './cleaning.ts';
import type { IssueCode } from './issue.ts';
import type { RawCell } from './raw.ts';

export type NameLanguage = 'uk' | 'ru' | 'uk-Latn' | 'und';

export interface ListedName {
  readonly family: string | null;
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly language: NameLanguage;
  readonly isAlternative: boolean;
  /** As the cell has it, where one cell holds the whole name. */
  readonly asWritten: string | null;
}

export interface NameReading {
  readonly names: readonly ListedName[];
  readonly found: readonly IssueCode[];
}

export type NameParts = Pick<ListedName, 'family' | 'given' | 'patronymic'>;

const masculine =
  /(?:[оеєі]вич|йович|ьич|лліч|[уио][мкш]ич|ович|евич|[oiey]vych|yovych|ovich|evich|lich|кіч|вич|ілліч|ильич|кузьмич|лукич|фомич|хомич|савич)$/iu;
const feminine = /(?:[іїео]вна|ївна|инична|ічна|ична|[iy]vna|ivna|ovna|evna)$/iu; // prettier-ignore

/** Sex that a patronymic tells; null where it tells none. */
export function sexOfPatronymic(patronymic: string | null): 'female' | 'male' | null {
  if (patronymic === null || patronymic.length < 5) return null;
  if (feminine.test(patronymic)) return 'female';
  return masculine.test(patronymic) ? 'male' : null;
}

const isPatronymic = (word: string | undefined) => sexOfPatronymic(word ?? null) !== null;

/** Words that describe a child whose name nobody knows. */
const unnamed =
  /(?:^|\s)(?:невстановлен|невідом|неизвестн|неустановлен|безіменн|безымянн|unknown|unidentified|unnamed)/iu;

/** Letters that only one of the two languages has, and endings only one forms. */
const ukrainianSigns = /[іїєґ]|[’'ʼ](?=[яюєї])|(?:івна|ївна|йович)$/iu;
const russianSigns = /[ыэёъ]|(?:евна|овна|ьевич|еевич)$/iu;

/** Votes for the language of a list, from the texts of its name columns. */
export function languageOfList(texts: Iterable<string>): 'uk' | 'ru' {
  let balance = 0;
  for (const text of texts) {
    for (const word of text.split(/\s+/u)) {
      if (ukrainianSigns.test(word)) balance++;
      if (russianSigns.test(word)) balance--;
    }
  }
  return balance < 0 ? 'ru' : 'uk';
}

export function languageOf(parts: NameParts, ofList: 'uk' | 'ru'): NameLanguage {
  const decisive = parts.family ?? parts.given ?? parts.patronymic ?? '';
  if (/[=|@]/u.test(decisive)) return 'und';
  return /\p{Script=Cyrillic}/u.test(decisive) ? ofList : 'uk-Latn';
}

/** One name from columns of its own. */
export function namesFromParts(
  raw: { readonly family: string; readonly given: string; readonly patronymic: string },
  ofList: 'uk' | 'ru',
): NameReading {
  const found: IssueCode[] = [];
  const part = (text: string): string | null | undefined => {
    const clean = cleanName(text);
    found.push(...clean.found);
    return clean.text === null ? undefined : clean.text === '' ? null : clean.text;
  };
  const [family, given, patronymic] = [part(raw.family), part(raw.given), part(raw.patronymic)];
  if (family === undefined || given === undefined || patronymic === undefined) {
    return { names: [], found };
  }
  const whole = [family, given, patronymic].filter(each => each !== null).join(' ');
  if (whole === '') return { names: [], found: [...found, 'name_missing'] };
  if (unnamed.test(whole)) return { names: [], found: [...found, 'unidentified_child'] };
  if (isInitial(given ?? '')) found.push('initials_only');
  const parts = { family, given, patronymic };
  const language = languageOf(parts, ofList);
  return { names: [{ ...parts, language, isAlternative: false, asWritten: null }], found };
}

/** All names in one cell: the first is the primary one, what stands after " / ", a line break or in brackets is another. */
export function namesFromCell(raw: string, ofList: 'uk' | 'ru'): NameReading {
  const clean = cleanName(raw);
  const found: IssueCode[] = [...clean.found];
  if (clean.text === null) return { names: [], found };
  if (clean.text === '') return { names: [], found: [...found, 'name_missing'] };
  if (unnamed.test(clean.text)) return { names: [], found: [...found, 'unidentified_child'] };
  const texts = clean.text
    .split(/\s*[\r\n]+\s*|\s+\/\s+|\s*[();]\s*/u)
    .map(text => text.trim())
    .filter(text => text !== '');
  const names = texts.map((text, at): ListedName => {
    const parts = partsOf(text, found);
    const other = ofList === 'uk' ? 'ru' : 'uk';
    const language = languageOf(parts, at === 0 ? ofList : other);
    return { ...parts, language, isAlternative: at > 0, asWritten: text };
  });
  if (names.length === 0) found.push('name_missing');
  return { names, found: [...new Set(found)] };
}

/** A name written as one line, cut into its parts. */
export function partsOf(text: string, found: IssueCode[] = []): NameParts {
  const words = text
    .replace(/(?<=\p{L}\.)(?=\p{L})/gu, ' ')
    .split(/[\s,]+/u)
    .filter(word => word !== '');
  const [a = null, b = null, c = null] = words;
  if (words.slice(1).some(isInitial)) {
    found.push('initials_only');
    return { family: a, given: b, patronymic: c };
  }
  if (words.length === 3 && isPatronymic(b ?? '') && !isPatronymic(c ?? '')) {
    found.push('name_order');
    return { family: c, given: a, patronymic: b };
  }
  if (words.length > 3) {
    const at = words.findIndex((word, index) => index > 1 && isPatronymic(word));
    found.push('name_unclear');
    if (at < 0) return { family: a, given: words.slice(1).join(' '), patronymic: null };
    const [family, given] = [words.slice(0, at - 1).join(' '), words[at - 1] ?? null];
    return { family, given, patronymic: words.slice(at).join(' ') };
  }
  if (words.length === 1) found.push('name_unclear');
  return { family: a, given: b, patronymic: c };
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

/** Further names as programs export them: a JSON array of `{ lang, full }`. */
export function otherNames(cell: RawCell | null): ListedName[] {
  if (cell?.type !== 'json') return [];
  const all: unknown = JSON.parse(cell.text);
  if (!Array.isArray(all)) return [];
  return all.flatMap((each: unknown): ListedName[] => {
    if (typeof each !== 'object' || each === null || !('full' in each)) return [];
    const { full } = each;
    if (typeof full !== 'string') return [];
    const isRussian = 'lang' in each && each.lang === 'ru';
    const isCyrillic = /\p{Script=Cyrillic}/u.test(full);
    const language = isCyrillic ? (isRussian ? 'ru' : 'uk') : 'uk-Latn';
    return [{ ...partsOf(full.normalize('NFC')), language, isAlternative: true, asWritten: full }];
  });
}
