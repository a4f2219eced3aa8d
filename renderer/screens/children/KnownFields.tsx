import { SuggestField } from '../../records/SuggestField.tsx';
import { ConfidenceSelect } from '../../records/ConfidenceSelect.tsx';
import { SourceTags } from '../../records/SourceTags.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { KnownForm } from './statementForm.ts';
import { useFormSpeech } from './useFormSpeech.ts';

/** How and since when a statement is known. */
export function KnownFields(props: { known: KnownForm; onChange: (known: KnownForm) => void }) {
  const say = useFormSpeech();
  const { known, onChange } = props;
  const set = (change: Partial<KnownForm>) => onChange({ ...known, ...change });
  return (
    <>
      <SuggestField
        label={say.label('source')}
        field="source"
        value={known.source}
        onChange={source => set({ source })}
      />
      <SourceTags
        hint={null}
        value={known.sourceRecords}
        onChange={sourceRecords => set({ sourceRecords })}
      />
      <ConfidenceSelect value={known.confidence} onChange={confidence => set({ confidence })} />
      <TextField
        label={say.label('confidenceReason')}
        value={known.confidenceReason}
        onChange={confidenceReason => set({ confidenceReason })}
        maxLength={1000}
      />
      <WhenField
        label={say.label('statedFrom')}
        value={known.from}
        onChange={from => set({ from })}
      />
      <WhenField label={say.label('statedTo')} value={known.to} onChange={to => set({ to })} />
      <TextField
        label={say.label('note')}
        value={known.note}
        onChange={note => set({ note })}
        maxLength={1000}
      />
    </>
  );
}
