import type { ChildRow } from '../../../shared/contract/views.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { CaseStatusMark } from '../../records/marks.tsx';
import { ReviewMark } from '../../records/ReviewMark.tsx';
import { strengthOf } from '../../records/strength.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Inline } from '../../ui/Layout.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { ProofStrength } from '../../ui/ProofStrength.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A child in three lines: who; in other scripts; born, how the case stands, where. */
export function ChildListItem(props: { row: ChildRow }) {
  const words = useWords();
  const speech = useSpeech();
  const { row } = props;
  const { list, episodes } = words.children;
  const [name, ...others] = [row.nameUk, row.nameRu, row.nameLatn].filter(each => each !== null);
  const born = speech.date(row.birth);
  const where = row.whereabouts ?? speech.term('countries', row.country) ?? list.nowhere;
  return (
    <ListRow
      number={numberLabel('child', row.number)}
      title={name ?? list.noName}
      end={
        row.status === 'withdrawn' ? (
          <StatusMark signal="fault" word={words.records.withdraw.withdrawn} />
        ) : (
          <ProofStrength strength={strengthOf(row.proof)} />
        )
      }
      lines={[
        {
          text: others.join(' · '),
          end: (
            <Inline>
              {row.review !== 'working' && <ReviewMark state={row.review} />}
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
