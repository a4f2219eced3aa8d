import { memo } from 'react';
import { Plus } from 'lucide-react';
import { sameButHandlers } from '../../records/sameButHandlers.ts';
import { term } from '../../../shared/vocabulary/index.ts';
import { ConfidenceSelect } from '../../records/ConfidenceSelect.tsx';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { TermTags } from '../../records/TermTags.tsx';
import { Button } from '../../ui/Button.tsx';
import { Inline, Second } from '../../ui/Layout.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { SureForm } from './episodeForm.ts';
import { LineField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** How far it was checked, how sure it is and why, which law it may fall under, what is not known. */
export const PartSure = memo(function PartSure(props: {
  sure: SureForm;
  onChange: (sure: SureForm) => void;
  type: string | null;
}) {
  const say = useFormSpeech();
  const { sure, onChange, type } = props;
  const { episodes } = say;
  const set = (change: Partial<SureForm>) => onChange({ ...sure, ...change });
  const usual = type === null ? [] : (term('episodeTypes', type)?.provisions ?? []);
  const left = usual.filter(id => !sure.provisions.includes(id));
  return (
    <>
      <FieldColumns>
        <TermSelect
          label={episodes.verification}
          vocabulary="verificationStatus"
          required
          value={sure.verification}
          onChange={verification => set({ verification: verification ?? sure.verification })}
        />
        <ConfidenceSelect value={sure.confidence} onChange={confidence => set({ confidence })} />
        <LineField
          label={say.label('confidenceReason')}
          value={sure.confidenceReason}
          onChange={confidenceReason => set({ confidenceReason })}
        />
        <TermSelect
          label={say.label('sourceGrade')}
          vocabulary="admiraltySource"
          value={sure.sourceGrade}
          onChange={sourceGrade => set({ sourceGrade })}
        />
        <TermSelect
          label={say.label('informationGrade')}
          vocabulary="admiraltyInfo"
          value={sure.informationGrade}
          onChange={informationGrade => set({ informationGrade })}
        />
      </FieldColumns>
      <TermTags
        label={say.label('provisions')}
        hint={episodes.provisionsHint}
        vocabulary="provisions"
        value={sure.provisions}
        onChange={provisions => set({ provisions: [...provisions] })}
      />
      {left.length > 0 && (
        <Inline>
          <Second small>{episodes.suggested}</Second>
          {left.map(id => {
            const name = say.term('provisions', id) ?? id;
            return (
              <Button
                key={id}
                size="small"
                icon={Plus}
                name={episodes.addSuggested(name)}
                onPress={() => set({ provisions: [...sure.provisions, id] })}
              >
                {name}
              </Button>
            );
          })}
        </Inline>
      )}
      <TextArea
        label={episodes.partUnknowns}
        hint={episodes.unknownsHint}
        value={sure.unknowns}
        onChange={unknowns => set({ unknowns })}
        maxLength={100_000}
      />
    </>
  );
}, sameButHandlers);
