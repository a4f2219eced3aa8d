import { UsersRound } from 'lucide-react';
import type { ChildRow } from '../../../shared/contract/views.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { ErasedMark, useTouched } from '../../records/Erased.tsx';
import { CaseStatusMark } from '../../records/marks.tsx';
import { ReviewMark } from '../../records/ReviewMark.tsx';
import { SealedNumberMark } from '../../records/sealed.tsx';
import { strengthOf } from '../../records/strength.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Inline } from '../../ui/Layout.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { ProofStrength } from '../../ui/ProofStrength.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A child in three lines: who; in other scripts; born, how the case stands, where. */
export function ChildListItem(props: { row: ChildRow }) {
  const touched = useTouched();
  const words = useWords();
  const speech = useSpeech();
  const { row } = props;
  const { list, episodes } = words.children;
  const [name, ...others] = [row.nameUk, row.nameRu, row.nameLatn].filter(each => each !== null);
  const own = touched.filter(each => each.child === row.id || each.id === row.id);
  const nameless = own.some(each => each.title) ? words.erasure.nameErased : list.noName;
  const born = speech.date(row.birth);
  const where = row.whereabouts ?? speech.term('countries', row.country) ?? list.nowhere;
  return (
    <ListRow
      number={numberLabel('child', row.number)}
      title={name ?? nameless}
      end={
        row.status === 'withdrawn' ? (
          <StatusMark signal="fault" word={words.records.withdraw.withdrawn} />
        ) : (
          <Inline>
            <SealedNumberMark number={row.number} />
            {own.length > 0 && <ErasedMark />}
            <ProofStrength strength={strengthOf(row.proof)} />
          </Inline>
        )
      }
      lines={[
        {
          text: others.join(' · '),
          end: (
            <Inline>
              {row.review !== 'working' && <ReviewMark state={row.review} />}
              {row.records > 1 && (
                <StatusMark
                  signal="accent"
                  icon={UsersRound}
                  word={words.recognition.records(row.records)}
                />
              )}
              {episodes(row.episodes)}
            </Inline>
          ),
        },
        {
          text: `${born === null ? list.notBorn : list.born(born)} · ${where}`,
          end: row.caseStatus === null ? null : <CaseStatusMark status={row.caseStatus} />,
        },
      ]}
    />
  );
}
