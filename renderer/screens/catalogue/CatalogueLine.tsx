import type { CatalogueRow } from '../../../shared/contract/catalogue.ts';
import { isSealedNumber, numberLabel } from '../../../shared/records/number.ts';
import { kindVocabulary } from '../../records/catalogue.ts';
import { ErasedMark, useTouched } from '../../records/Erased.tsx';
import { ReviewMark } from '../../records/ReviewMark.tsx';
import { SealedMark } from '../../records/sealed.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { Inline } from '../../ui/Layout.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A record as a row: what it is called, in other scripts too, and what it is. */
export function CatalogueLine(props: { row: CatalogueRow }) {
  const { catalogue } = useWords();
  const speech = useSpeech();
  const { row } = props;
  const isTouched = useTouched().some(each => each.id === row.id);
  const kinds = row.kinds.map(kind => speech.term(kindVocabulary[row.type], kind) ?? kind);
  const said = [kinds.join(', '), ...row.others].filter(part => part !== '');
  return (
    <ListRow
      number={numberLabel(row.type, row.number)}
      title={row.name ?? catalogue.of[row.type].noName}
      end={row.review === 'working' ? null : <ReviewMark state={row.review} />}
      lines={[
        {
          text: said.length === 0 ? catalogue.kindUnknown : said.join(' · '),
          end: (
            <Inline>
              {isTouched && <ErasedMark />}
              {isSealedNumber(row.number) && <SealedMark />}
            </Inline>
          ),
        },
      ]}
    />
  );
}
