import { addressOfHit } from '../../addresses.ts';
import type { SearchHit } from '../../../shared/contract/work.ts';
import { hitNumber } from '../../records/hitNumber.ts';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { piecesOf } from './excerpt.ts';
import sheet from './Search.module.css';

const css = classes(sheet);

/** What was found of one kind: the record, and the words around the match. */
export function HitList(props: { hits: readonly SearchHit[] }) {
  const { search: says } = useWords();
  return (
    <ul className={css('hits')}>
      {props.hits.map(hit => (
        <li key={hit.id}>
          <a className={css('hit')} href={addressOfHit(hit)}>
            <span className={css('head')}>
              {hitNumber(hit) !== null && <span className={css('number')}>{hitNumber(hit)}</span>}
              <span className={css('title')}>{hit.title === '' ? says.untitled : hit.title}</span>
            </span>
            <span className={css('excerpt')}>
              {piecesOf(hit.excerpt, hit.matches).map(({ text, isMatch }, index) =>
                isMatch ? <mark key={index}>{text}</mark> : text,
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
