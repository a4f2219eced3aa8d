import { addressOfHit } from '../../addresses.ts';
import type { SearchHit } from '../../../shared/contract/work.ts';
import { hitNumber } from '../../records/hitNumber.ts';
import { ErasedMark, useTouched } from '../../records/Erased.tsx';
import { SealedNumberMark } from '../../records/sealed.tsx';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { piecesOf } from './excerpt.ts';
import sheet from './Search.module.css';

const css = classes(sheet);

/** What was found of one kind: the record, and the words around the match. */
export function HitList(props: { hits: readonly SearchHit[] }) {
  const { search: says, erasure } = useWords();
  const touched = useTouched();
  const gone = new Map(touched.map(each => [each.id, each.title]));
  for (const { child, title } of touched) {
    if (child !== null) gone.set(child, title || gone.get(child) === true);
  }
  return (
    <ul className={css('hits')}>
      {props.hits.map(hit => (
        <li key={hit.id}>
          <a className={css('hit')} href={addressOfHit(hit)}>
            <span className={css('head')}>
              {hitNumber(hit) !== null && <span className={css('number')}>{hitNumber(hit)}</span>}
              <span className={css('title')}>
                {hit.title !== ''
                  ? hit.title
                  : gone.get(hit.id) === true
                    ? erasure.titleErased
                    : says.untitled}
              </span>
              {hit.number !== null && <SealedNumberMark number={hit.number} />}
              {gone.has(hit.id) && <ErasedMark />}
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
