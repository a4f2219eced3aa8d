import { SourceTags } from '../../records/SourceTags.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { WhenField } from '../../records/WhenField.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Columns, Stack } from '../../ui/Layout.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { FactsForm, FactsProps } from './factsForm.ts';

/** From whom and how an item came. */
export function AcquisitionFields({ form, onForm }: FactsProps) {
  const { form: says } = useWords().evidence;
  const speech = useSpeech();
  const set = (change: Partial<FactsForm>) => onForm({ ...form, ...change });
  return (
    <Stack>
      <Columns>
        <TermSelect
          label={speech.label('method')}
          vocabulary="acquisitionMethods"
          value={form.method}
          onChange={method => set({ method })}
        />
        <SuggestField
          field="source"
          label={speech.label('fromWhom')}
          value={form.fromWhom}
          onChange={fromWhom => set({ fromWhom })}
        />
        <TextField
          label={speech.label('sourceRelation')}
          hint={says.relationHint}
          value={form.relation}
          onChange={relation => set({ relation })}
          maxLength={1000}
        />
      </Columns>
      <SourceTags value={form.sourceRecords} onChange={sourceRecords => set({ sourceRecords })} />
      <Checkbox
        checked={form.protectedSource}
        onChange={protectedSource => set({ protectedSource })}
        detail={says.protectedDetail}
      >
        {speech.label('protectedSource')}
      </Checkbox>
      <Columns>
        <SuggestField
          field="person"
          label={speech.label('acquiredBy')}
          value={form.acquiredBy}
          onChange={acquiredBy => set({ acquiredBy })}
        />
        <WhenField
          label={speech.label('acquiredWhen')}
          value={form.acquiredWhen}
          onChange={acquiredWhen => set({ acquiredWhen })}
        />
        <SuggestField
          field="place"
          label={says.acquiredWhere}
          value={form.where}
          onChange={where => set({ where })}
        />
        <TextField
          label={says.url}
          hint={says.urlHint}
          value={form.url}
          onChange={url => set({ url })}
          maxLength={1000}
        />
      </Columns>
      <TextField
        label={speech.label('circumstances')}
        hint={says.circumstancesHint}
        value={form.circumstances}
        onChange={circumstances => set({ circumstances })}
        maxLength={1000}
      />
    </Stack>
  );
}
