import { withCounterparts } from './counterparts.ts';
import { wordsOf } from './fold.ts';
import { skeletonOfFolded } from './skeleton.ts';

/** What a search index keeps of a text, and what a query is cut into: each once, in order. */
export interface SearchTokens {
  /** Folded words and numbers: found by their beginning. 2353/07 is the two numbers. */
  readonly plain: string[];
  /** Keys by which a name is found in any script, Микола also as Николай. */
  readonly skeletons: string[];
}

/** The tokens of a text. A text and a query are cut alike: what is asked for is found where it stands. */
export function searchTokens(text: string): SearchTokens {
  const plain = [...new Set(wordsOf(text))];
  const names = plain.filter(word => /^\p{L}{2,}$/u.test(word)).map(skeletonOfFolded);
  const keys = names.filter(key => key !== '').flatMap(withCounterparts);
  return { plain, skeletons: [...new Set(keys)] };
}
