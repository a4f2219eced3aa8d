import { bearingRelations, bearingWeights } from '../../shared/records/bearing.ts';
import { Columns, Stack } from '../ui/Layout.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Weighing } from './bearingForm.ts';

/** For or against, how much, where in it, and what is said, seen and concluded, each apart. */
export function WeighingFields(props: {
  form: Weighing;
  onForm: (change: Partial<Weighing>) => void;
}) {
  const says = useWords().law.bearing;
  const { form, onForm } = props;
  return (
    <Stack>
      <Columns>
        <RadioGroup
          label={says.relation}
          direction="row"
          choices={bearingRelations.map(value => ({ value, label: says.relations[value] }))}
          value={form.relation}
          onChange={relation => onForm({ relation })}
        />
        <RadioGroup
          label={says.weight}
          direction="row"
          choices={[
            ...bearingWeights.map(value => ({ value, label: says.weights[value] })),
            { value: 'unweighed' as const, label: says.unweighed },
          ]}
          value={form.weight ?? 'unweighed'}
          onChange={weight => onForm({ weight: weight === 'unweighed' ? null : weight })}
        />
      </Columns>
      <TextField
        label={says.cite}
        value={form.cite}
        onChange={cite => onForm({ cite })}
        maxLength={1000}
      />
      {(['fact', 'observation', 'assessment'] as const).map(member => (
        <TextArea
          key={member}
          label={says[member]}
          rows={2}
          value={form[member]}
          onChange={text => onForm({ [member]: text })}
          maxLength={100_000}
        />
      ))}
    </Stack>
  );
}
