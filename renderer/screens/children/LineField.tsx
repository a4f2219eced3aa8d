import type { FieldProps } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** One line of a record. */
export function LineField(
  props: FieldProps & { value: string; onChange: (text: string) => void; lang?: string },
) {
  return <TextField {...props} maxLength={1000} />;
}

/** Yes, no, or not known. */
export function YesNoField(
  props: Readonly<{
    label: string;
    value: boolean | null;
    onChange: (value: boolean | null) => void;
  }>,
) {
  const { yesNoUnknown } = useWords().episodes;
  const value = props.value === null ? 'unknown' : props.value ? 'yes' : 'no';
  return (
    <Select
      label={props.label}
      choices={(['unknown', 'yes', 'no'] as const).map(each => ({
        value: each,
        label: yesNoUnknown[each],
      }))}
      value={value}
      onChange={each => props.onChange(each === 'unknown' ? null : each === 'yes')}
    />
  );
}
