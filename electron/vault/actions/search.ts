import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { SearchHit } from '../../../shared/contract/work.ts';
import { searchTokens } from '../../../shared/matching/index.ts';
import type { ReadableDb } from '../database/driver.ts';
import { findDocuments, type DocumentHit } from '../tables/searchDocument.ts';
import { suggestionsFor } from '../tables/suggestion.ts';
import type { Vault } from '../vault.ts';
import { childLabel } from './common.ts';

const around = 80;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ/-]*/gu;

/** Where words of the query begin in a text: as written, or by their skeleton. */
function matchesIn(text: string, query: ReturnType<typeof searchTokens>): [number, number][] {
  return [...text.matchAll(word)].flatMap((match): [number, number][] => {
    const tokens = searchTokens(match[0]);
    const isHit =
      tokens.plain.some(token => query.plain.some(wanted => token.startsWith(wanted))) ||
      tokens.skeletons.some(token =>
        query.skeletons.some(wanted => wanted !== '' && token.startsWith(wanted)),
      );
    return isHit ? [[match.index, match.index + match[0].length]] : [];
  });
}

/** The text around the first match, with the matches inside it. */
function excerptOf(
  body: string,
  query: ReturnType<typeof searchTokens>,
): Pick<SearchHit, 'excerpt' | 'matches'> {
  const text = body.replaceAll('\n', ' · ');
  const all = matchesIn(text, query);
  const first = all[0]?.[0] ?? 0;
  const start = Math.max(0, first - around);
  const end = Math.min(text.length, first + 2 * around);
  const matches = all
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): [number, number] => [from - start, to - start]);
  return { excerpt: text.slice(start, end), matches };
}

function hitOf(
  db: ReadableDb,
  hit: DocumentHit,
  query: ReturnType<typeof searchTokens>,
): SearchHit {
  const { id, type, child, number } = hit;
  const title = child === null ? hit.title : childLabel(db, child);
  return {
    id,
    type,
    child,
    number,
    title,
    ...excerptOf([hit.title, hit.body].filter(part => part !== '').join('\n'), query),
  };
}

export const search: Handlers<Contract, Vault>['search'] = {
  find({ reader, sight, sealed }, { text, types, limit }) {
    const query = searchTokens(text);
    // what is sealed comes first: it is little, and whoever may see it looks for it
    const hits = [sealed.reader, reader].flatMap(db => findDocuments(db, text, types, limit + 1));
    return {
      hits: hits.slice(0, limit).map(hit => hitOf(sight, hit, query)),
      more: hits.length > limit,
    };
  },
  suggest: ({ reader }, { field, text }) => suggestionsFor(reader, field, text),
};
