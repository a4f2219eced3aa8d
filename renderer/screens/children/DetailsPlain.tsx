import type { ReactNode } from 'react';
import { detailRows } from '../../../shared/package/pages/detailRows.ts';
import type { Row } from '../../../shared/package/pages/rows.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { vocabularyOf } from '../../records/memberChanges.ts';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Second } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useFormat } from '../../words/LanguageProvider.tsx';
import { asksFor, doubtsOf, suggestionsOf } from './detailFields.ts';
import { EvacuationFields } from './DetailsEvacuation.tsx';
import { partIn, textIn, type PlainForm, type PlainPart, type PlainValue } from './detailsForm.ts';
import { textsOfForm } from './formTexts.ts';
import { LineField, YesNoField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

const consents = ['given', 'refused', 'not-asked', 'under-pressure'] as const;

/** One field for each member of the form, in the order in which pages show them. */
export function PlainFields(props: {
  details: PlainForm;
  type: string | null;
  onChange: (details: PlainForm) => void;
}) {
  const say = useFormSpeech();
  const { language } = useFormat();
  const { details, type, onChange } = props;
  const rows = detailRows[details.form];
  const today = new Date().toISOString().slice(0, 10);
  const doubts = doubtsOf(details, language, today);
  const set = (member: string, value: PlainValue) => onChange({ ...details, [member]: value });
  const saidDoubt = (member: string) => {
    const doubt = doubts.get(member);
    if (doubt === undefined) return null;
    if (doubt.kind === 'overdue') return say.episodes.doubts(doubt);
    const than = rows.find(row => row.path === doubt.than)?.label ?? doubt.than;
    return say.episodes.doubts({ kind: 'before', than: say.label(than) });
  };
  const isAsked = ({ path }: Row) => asksFor(type, path) || textsOfForm(details[path]).length > 0;
  const note = Object.entries(say.episodes.detailNotes).find(
    ([form]) => form === details.form,
  )?.[1];
  const warning = Object.entries(say.episodes.detailWarnings).find(
    ([form]) => form === details.form,
  )?.[1];
  return (
    <>
      {warning !== undefined && <AlertBanner tone="warn">{warning}</AlertBanner>}
      {note !== undefined && <Second>{note}</Second>}
      {stretches(rows.filter(isAsked)).map(stretch => {
        const [first] = stretch;
        if (first === undefined) return null;
        if (typeof first.show !== 'string') {
          return (
            <Part
              key={first.path}
              row={first}
              rows={first.show}
              value={partIn(details[first.path])}
              onChange={part => set(first.path, part)}
            />
          );
        }
        const fields = stretch.map(row => (
          <PlainField
            key={row.path}
            row={row}
            value={details[row.path]}
            onChange={value => set(row.path, value)}
            doubt={saidDoubt(row.path)}
          />
        ));
        return isWide(first) ? fields : <FieldColumns key={first.path}>{fields}</FieldColumns>;
      })}
    </>
  );
}

/** Needs the whole width. */
function isWide({ path, show }: Row): boolean {
  return path === 'childConsent' || typeof show !== 'string';
}

/** Fields that stand side by side, and wide ones alone. */
function stretches(rows: readonly Row[]): readonly (readonly Row[])[] {
  const all: Row[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    const before = last?.[0];
    if (last === undefined || before === undefined || isWide(row) || isWide(before))
      all.push([row]);
    else last.push(row);
  }
  return all;
}

function Part(props: {
  row: Row;
  rows: readonly Row[];
  value: PlainPart;
  onChange: (value: PlainPart) => void;
}) {
  const say = useFormSpeech();
  const { row, rows, value, onChange } = props;
  if (row.path === 'evacuation') return <EvacuationFields value={value} onChange={onChange} />;
  return (
    <FieldGroup label={say.label(row.label)}>
      <FieldColumns>
        {rows.map(each => (
          <PlainField
            key={each.path}
            row={each}
            value={value[each.path]}
            onChange={next =>
              onChange({ ...value, [each.path]: typeof next === 'object' ? null : next })
            }
            doubt={null}
          />
        ))}
      </FieldColumns>
    </FieldGroup>
  );
}

function PlainField(props: {
  row: Row;
  value: PlainValue | undefined;
  onChange: (value: PlainValue) => void;
  /** What looks odd here */
  doubt: string | null;
}): ReactNode {
  const say = useFormSpeech();
  const { row, value, onChange, doubt } = props;
  const { path, show } = row;
  const label = say.label(row.label);
  const text = textIn(value);
  if (path === 'childConsent') {
    return (
      <RadioGroup
        label={label}
        direction="row"
        choices={[
          { value: 'unknown', label: say.episodes.yesNoUnknown.unknown },
          ...say.choices(consents),
        ]}
        value={text === '' ? 'unknown' : text}
        onChange={next => onChange(next === 'unknown' ? null : next)}
      />
    );
  }
  if (show === 'date') {
    return <WhenField label={label} value={text} onChange={onChange} doubt={doubt} />;
  }
  if (show === 'choice') {
    return (
      <YesNoField
        label={label}
        value={typeof value === 'boolean' ? value : null}
        onChange={onChange}
      />
    );
  }
  if (show === 'text') {
    const field = suggestionsOf(path);
    return field === null ? (
      <LineField label={label} value={text} onChange={onChange} />
    ) : (
      <SuggestField label={label} field={field} value={text} onChange={onChange} />
    );
  }
  if (typeof show !== 'string' || show === 'bytes' || show === 'code' || show === 'record') {
    throw new Error(`no field for ${path}`);
  }
  return (
    <TermSelect
      label={label}
      vocabulary={vocabularyOf(show)}
      value={text === '' ? null : text}
      onChange={onChange}
    />
  );
}
