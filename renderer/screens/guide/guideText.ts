/** The user guide of `docs/`, taken in when the page is built: what is read in the program is what is written there. */
import { lexer, type MarkedToken, type Token } from 'marked';
import type { Language } from '../../../shared/contract/session.ts';
import english from '../../../docs/user-guide/guide.en.md?raw';
import ukrainian from '../../../docs/user-guide/guide.uk.md?raw';

/** One heading of the guide and what stands below it. */
export interface GuidePart {
  /** Alike in both languages. */
  readonly id: string;
  readonly title: string;
  readonly tokens: readonly MarkedToken[];
  /** All words of it, for the filter. */
  readonly text: string;
}

/** What the guide is written with; `GuideText` shows each. */
const shown = new Set([
  ...['paragraph', 'text', 'list', 'table', 'heading', 'code'],
  ...['strong', 'em', 'codespan', 'link', 'br', 'escape'],
]);

/** Each part begins with a comment that names it, then its heading. */
const part = /<!-- part: ([a-z]+) -->\s+#{1,2} (.+)\n([\s\S]*?)(?=<!-- part: |$)/g;

export function partsOf(markdown: string): readonly GuidePart[] {
  return [...markdown.matchAll(part)].map(([, id = '', title = '', body = '']) => {
    const tokens = known(lexer(body));
    return { id, title, tokens, text: wordsOf(tokens) };
  });
}

export const guide: Readonly<Record<Language, readonly GuidePart[]>> = {
  uk: partsOf(ukrainian),
  en: partsOf(english),
};

/** Without what extensions of the language would add: there are none. */
export function known(tokens: readonly Token[] | undefined): MarkedToken[] {
  return (tokens ?? []).filter((token): token is MarkedToken => shown.has(token.type));
}

function wordsOf(tokens: readonly MarkedToken[]): string {
  return tokens
    .map(token => {
      if (token.type === 'list')
        return token.items.map(each => wordsOf(known(each.tokens))).join(' ');
      if (token.type === 'table')
        return [token.header, ...token.rows]
          .flatMap(row => row.map(cell => wordsOf(known(cell.tokens))))
          .join(' ');
      if ('tokens' in token) return wordsOf(known(token.tokens));
      return 'text' in token ? token.text : '';
    })
    .join('');
}

/** The parts that hold every word that was typed, and the words around the first of them. */
export function found(
  parts: readonly GuidePart[],
  typed: string,
): readonly (GuidePart & { readonly excerpt: string })[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  return parts.flatMap(each => {
    const all = `${each.title}\n${each.text}`.toLowerCase();
    if (!words.every(word => all.includes(word))) return [];
    return [{ ...each, excerpt: excerptOf(each.text, words[0] ?? '') }];
  });
}

const before = 24;
const excerptLength = 90;

function excerptOf(text: string, word: string): string {
  const at = word === '' ? 0 : Math.max(0, text.toLowerCase().indexOf(word));
  const begin = at <= before ? 0 : text.lastIndexOf(' ', at - before) + 1;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, begin + excerptLength)}`;
}
