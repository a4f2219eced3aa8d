import type { ReactNode } from 'react';
import { checkIdentifier } from '../../../shared/vocabulary/softChecks.ts';
import { ChildPicker } from '../../records/ChildPicker.tsx';
import { EvidencePicker, type Picked } from '../../records/EvidencePicker.tsx';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { FoundPicker } from '../../records/FoundPicker.tsx';
import { NamedField } from '../../records/NamedField.tsx';
import { ProvisionSelect, ProvisionTags } from '../../records/ProvisionSelect.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { TermTags } from '../../records/TermTags.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { WhenField } from '../../records/WhenField.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { FieldSpec } from './fieldSpec.ts';
import {
  blankValues,
  isBlankRow,
  isMissing,
  namedIn,
  rowsIn,
  textIn,
  type FieldValue,
  type Values,
} from './form.ts';

interface FieldsProps {
  readonly specs: readonly FieldSpec[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly wasTried: boolean;
  /** What to say where a whole list is missing */
  readonly needed: string;
}

/** The fields of a section, or of a row: short ones side by side, long ones under one another. */
export function Fields(props: FieldsProps) {
  const { specs, values, onChange } = props;
  const field = (spec: FieldSpec) => (
    <OneField
      key={spec.member}
      {...props}
      spec={spec}
      value={values[spec.member] ?? null}
      onValue={value => onChange({ ...values, [spec.member]: value })}
    />
  );
  const isLong = ({ sort }: FieldSpec) => sort === 'rows' || sort === 'paragraphs';
  const short = specs.filter(spec => !isLong(spec));
  return (
    <>
      {short.length > 0 && <FieldColumns>{short.map(field)}</FieldColumns>}
      {specs.filter(isLong).map(field)}
    </>
  );
}

function OneField(
  props: FieldsProps & {
    spec: FieldSpec;
    value: FieldValue;
    onValue: (value: FieldValue) => void;
    /** Said at this field of what is missing around it */
    told?: string | null;
  },
): ReactNode {
  const { records, catalogue } = useWords();
  const speech = useSpeech();
  const { spec, value, onValue, wasTried } = props;
  const label = speech.label(spec.label ?? spec.member);
  const isLacking = wasTried && isMissing(spec, value);
  const problem = props.told ?? (isLacking ? records.problems.required : null);
  const required = spec.needed ?? false;
  const common = { label, problem, required };
  switch (spec.sort) {
    case 'line':
      return spec.suggest === undefined ? (
        <TextField
          {...common}
          hint={hintOf(spec, textIn(value), props.values, catalogue.erdrDoubt)}
          value={textIn(value)}
          onChange={onValue}
          maxLength={1000}
        />
      ) : (
        <SuggestField {...common} field={spec.suggest} value={textIn(value)} onChange={onValue} />
      );
    case 'paragraphs':
      return (
        <TextArea
          {...common}
          rows={3}
          value={textIn(value)}
          onChange={onValue}
          maxLength={200_000}
        />
      );
    case 'date':
      return <WhenField {...common} value={textIn(value)} onChange={onValue} />;
    case 'flag':
      return (
        <Checkbox checked={value === true} onChange={onValue}>
          {label}
        </Checkbox>
      );
    case 'count':
      return (
        <NumberField
          {...common}
          min={0}
          max={spec.most}
          step={1}
          value={typeof value === 'number' ? value : null}
          onChange={onValue}
        />
      );
    case 'degrees':
      return (
        <NumberField
          {...common}
          min={-spec.most}
          max={spec.most}
          step={0.000001}
          value={typeof value === 'number' ? value : null}
          onChange={onValue}
        />
      );
    case 'term':
      return (
        <TermSelect
          {...common}
          vocabulary={spec.vocabulary}
          value={textIn(value) === '' ? null : textIn(value)}
          onChange={onValue}
        />
      );
    case 'terms':
      return (
        <TermTags
          {...common}
          vocabulary={spec.vocabulary}
          value={textsIn(value)}
          onChange={chosen => onValue([...chosen])}
        />
      );
    case 'provision':
      return (
        <ProvisionSelect
          {...common}
          among={spec.of}
          value={textIn(value) === '' ? null : textIn(value)}
          onChange={onValue}
        />
      );
    case 'provisions':
      return (
        <ProvisionTags
          {...common}
          among={spec.of}
          value={textsIn(value)}
          onChange={chosen => onValue([...chosen])}
        />
      );
    case 'id':
      return null;
    case 'named':
      return (
        <NamedField
          {...common}
          type={spec.of}
          field={spec.suggest ?? null}
          value={namedIn(value)}
          onChange={onValue}
        />
      );
    case 'chosen': {
      const { name, record } = namedIn(value);
      const picker = {
        ...common,
        problem: problem === null ? null : records.problems.choose,
        value: { id: record, label: name },
        onChange: (picked: Picked) => onValue({ name: picked.label, record: picked.id }),
      };
      if (spec.of === 'child') return <ChildPicker {...picker} />;
      return spec.of === 'evidence' ? (
        <EvidencePicker {...picker} />
      ) : (
        <FoundPicker {...picker} type="episode" />
      );
    }
    case 'rows':
      return <Rows {...props} spec={spec} />;
  }
}

function Rows(
  props: FieldsProps & {
    spec: Extract<FieldSpec, { sort: 'rows' }>;
    value: FieldValue;
    onValue: (value: FieldValue) => void;
  },
) {
  const { catalogue } = useWords();
  const speech = useSpeech();
  const { spec, onValue, wasTried, needed } = props;
  const rows = rowsIn(props.value);
  const isMissingWhole = wasTried && isMissing(spec, props.value);
  const adding: Readonly<Record<string, string>> = catalogue.addRow;
  return (
    <Repeater
      label={speech.label(spec.label ?? spec.member)}
      labelHidden={props.specs.length === 1}
      addLabel={adding[spec.label ?? spec.member] ?? speech.label(spec.member)}
      atLeast={spec.atLeast ?? 0}
      rows={rows}
      keyOf={row => row.key}
      blank={() => {
        const key = crypto.randomUUID();
        return { key, values: blankValues(spec.fields, key) };
      }}
      onChange={next => onValue([...next])}
    >
      {(row, onRow, index) => {
        const isTold = isMissingWhole && index === 0;
        return (
          <FieldColumns>
            {spec.fields.map((each, at) => (
              <OneField
                key={each.member}
                specs={spec.fields}
                values={row.values}
                onChange={values => onRow({ ...row, values })}
                wasTried={wasTried && !isBlankRow(spec.fields, row)}
                needed={needed}
                told={isTold && at === 0 ? needed : null}
                spec={each}
                value={row.values[each.member] ?? null}
                onValue={value =>
                  onRow({ ...row, values: { ...row.values, [each.member]: value } })
                }
              />
            ))}
          </FieldColumns>
        );
      }}
    </Repeater>
  );
}

/** A number of the register of proceedings whose shape is unusual: told, and kept as it stands. */
function hintOf(spec: FieldSpec, text: string, values: Values, doubt: string): string | null {
  if (spec.member !== 'reference' || values['type'] !== 'erdr' || text.trim() === '') return null;
  return checkIdentifier('erdr', text).doubts.length > 0 ? doubt : null;
}

function textsIn(value: FieldValue): readonly string[] {
  if (!Array.isArray(value)) return [];
  const all: readonly unknown[] = value;
  return all.filter(each => typeof each === 'string');
}
