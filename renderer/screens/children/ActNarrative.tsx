import { memo } from 'react';
import { readsOnly } from './actParts.ts';
import { SourceTags } from '../../records/SourceTags.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ActForm } from './actForm.ts';
import { useFormSpeech } from './useFormSpeech.ts';

/** What sources say, what was seen, what is concluded: three fields that never mix. */
export const ActNarrative = memo(
  function ActNarrative(props: { act: ActForm; onChange: (change: Partial<ActForm>) => void }) {
    const say = useFormSpeech();
    const { act, onChange } = props;
    const { episodes } = say;
    const field = (
      member: 'fact' | 'observation' | 'assessment' | 'sources' | 'unknowns',
      label: string,
      hint: string | null,
      rows: number,
    ) => (
      <TextArea
        label={label}
        hint={hint}
        rows={rows}
        value={act[member]}
        onChange={text => onChange({ [member]: text })}
        maxLength={200_000}
      />
    );
    return (
      <>
        {field('fact', say.label('fact'), episodes.factHint, 5)}
        {field('observation', say.label('observation'), episodes.observationHint, 3)}
        {field('assessment', say.label('assessment'), episodes.assessmentHint, 3)}
        {field('sources', say.label('sources'), null, 2)}
        <SourceTags
          value={act.sourceRecords}
          onChange={sourceRecords => onChange({ sourceRecords })}
        />
        {field('unknowns', episodes.unknowns, episodes.unknownsHint, 3)}
      </>
    );
  },
  readsOnly('fact', 'observation', 'assessment', 'sources', 'sourceRecords', 'unknowns'),
);
