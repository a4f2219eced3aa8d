import type { EpisodeDetails } from '../../../shared/records/episode.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { limbs } from './evacuation.ts';

type Evacuation = NonNullable<Extract<EpisodeDetails, { form: 'movement' }>['evacuation']>;

/** The checklist of the evacuation defence as it was recorded: what held, what did not, what nobody stated. */
export function EvacuationView(props: { evacuation: Evacuation }) {
  const speech = useSpeech();
  const { records, episodes } = useWords();
  const { evacuation } = props;
  const says = episodes.evacuation;
  const title = speech.label('evacuation');
  return (
    <Section title={title} level={3}>
      <DataTable
        caption={records.tableOf(title)}
        captionHidden
        rows={limbs.map(({ limb, facts }) => ({
          limb,
          answer: evacuation[limb],
          facts: evacuation[facts],
        }))}
        keyOf={each => each.limb}
        columns={[
          { id: 'limb', label: says.limb, isRowName: true, cell: each => speech.label(each.limb) },
          {
            id: 'answer',
            label: says.held,
            cell: ({ answer }) => (
              <StatusMark
                signal={answer === null ? 'plain' : answer ? 'approved' : 'fault'}
                word={answer === null ? says.notStated : (speech.choice(answer) ?? '')}
              />
            ),
          },
          { id: 'facts', label: says.facts, cell: each => each.facts },
        ]}
      />
    </Section>
  );
}
