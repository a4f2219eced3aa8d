import { readDate, sayDate } from '../../shared/dates/index.ts';
import { DateField } from '../ui/DateField.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';

/** An uncertain date as it is typed; under it stands how it is read, or what stands in the way. */
export function WhenField(
  props: FieldProps & { value: string; onChange: (text: string) => void; doubt?: string | null },
) {
  const { language } = useFormat();
  const { dateProblems } = useWords().records;
  return (
    <DateField
      {...props}
      read={text => {
        const reading = readDate(text, language);
        if (!reading.ok) return { ok: false, problem: dateProblems[reading.problem] };
        const { edtf } = reading.date;
        return { ok: true, edtf, reading: sayDate(edtf, language) };
      }}
    />
  );
}
