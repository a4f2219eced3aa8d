import { SuggestField } from '../SuggestField.tsx';
import { FieldColumns } from '../FieldColumns.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Conditions as they are typed. */
export interface NarrowForm {
  readonly from: string;
  readonly to: string;
  readonly region: string;
}

export const everywhere: NarrowForm = { from: '', to: '', region: '' };

/** A day of the calendar; null for anything else, such as one that is being typed. */
function dayIn(text: string): string | null {
  const day = text.trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

/** What is not a day yet narrows nothing. */
export function narrowedBy({ from, to, region }: NarrowForm) {
  return { from: dayIn(from), to: dayIn(to), region: region.slice(0, 200) };
}

/** Period and region: what a list or a drawing is narrowed to. */
export function NarrowFields(props: { value: NarrowForm; onChange: (value: NarrowForm) => void }) {
  const { filter } = useWords().map;
  const { value, onChange } = props;
  const problem = (text: string) =>
    text.trim() === '' || dayIn(text) !== null ? null : filter.dayProblem;
  return (
    <FieldColumns>
      <TextField
        label={filter.from}
        value={value.from}
        problem={problem(value.from)}
        onChange={from => onChange({ ...value, from })}
      />
      <TextField
        label={filter.to}
        value={value.to}
        problem={problem(value.to)}
        onChange={to => onChange({ ...value, to })}
      />
      <SuggestField
        label={filter.region}
        field="region"
        value={value.region}
        onChange={region => onChange({ ...value, region })}
      />
    </FieldColumns>
  );
}
