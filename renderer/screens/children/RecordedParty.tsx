import { descriptionOfLine } from '../../../shared/matching/recognition/index.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { ReasonList } from '../../records/ReasonList.tsx';
import { useSimilarNamed, type Described } from '../../records/SimilarNamed.tsx';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { PartyForm } from './actForm.ts';

const leastTyped = 3;
const mostShown = 3;

/** A party that was typed and is likely recorded: one press links it to the record, and the name stays as typed. */
export function RecordedParty(props: { party: PartyForm; onLink: (record: string) => void }) {
  const { recognition } = useWords();
  const { party } = props;
  const found = useSimilarNamed(party.record === null ? describedIn(party) : null, null)
    .filter(({ likeness }) => likeness.isLikely)
    .slice(0, mostShown);
  if (found.length === 0) return null;
  return (
    <Stack gap="tight">
      {found.map(({ side, likeness }) => (
        <div key={side.id}>
          <Button size="small" onPress={() => props.onLink(side.id)}>
            {recognition.entry.link(
              [numberLabel(party.nature, side.number), side.name].join(' ').trim(),
            )}
          </Button>
          <ReasonList reasons={likeness.reasons} />
        </div>
      ))}
    </Stack>
  );
}

function describedIn({ name, position, nature }: PartyForm): Described | null {
  const typed = name.trim().slice(0, 1000);
  if (typed.length < leastTyped) return null;
  if (nature === 'person') {
    const held = position.trim().slice(0, 1000);
    return { of: 'person', description: descriptionOfLine(typed, held === '' ? null : held) };
  }
  const description = { titles: [typed], kinds: [], countries: [], places: [], documents: [] };
  return { of: 'organisation', description };
}
