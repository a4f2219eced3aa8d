import type { ReactNode } from 'react';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import {
  CareFields,
  GuardianFields,
  StatusFields,
  WhereaboutsFields,
} from './CircumstanceFields.tsx';
import { BirthFields, CitizenshipFields, NameFields, PaperFields } from './IdentityFields.tsx';
import { missingMember, type ValueForm } from './statementForm.ts';
import { useFormSpeech } from './useFormSpeech.ts';

const sexes = ['female', 'male', 'unknown'] as const;

/** The fields of one statement, by what it is about. */
export function StatementFields(props: {
  value: ValueForm;
  onChange: (value: ValueForm) => void;
  /** After an attempt to record: what is missing says so */
  wasTried: boolean;
  /** What to say at what is missing, instead of the general sentence */
  missingWords?: string;
}) {
  const say = useFormSpeech();
  const { value, onChange } = props;
  const missing = props.wasTried ? missingMember(value) : null;
  const problem = (member: string) =>
    missing === member ? (props.missingWords ?? say.required) : null;
  const common = { say, problem };
  const fields = (): ReactNode => {
    switch (value.about) {
      case 'name':
        return (
          <NameFields {...common} value={value} set={next => onChange({ ...value, ...next })} />
        );
      case 'birth':
        return (
          <BirthFields {...common} value={value} set={next => onChange({ ...value, ...next })} />
        );
      case 'sex':
        return (
          <RadioGroup
            label={say.label('sex')}
            direction="row"
            choices={sexes.map(sex => ({ value: sex, label: say.term('sexes', sex) ?? sex }))}
            value={value.sex}
            onChange={sex => onChange({ ...value, sex })}
            problem={problem('sex')}
          />
        );
      case 'citizenship':
        return (
          <CitizenshipFields
            {...common}
            value={value}
            set={next => onChange({ ...value, ...next })}
          />
        );
      case 'document':
        return (
          <PaperFields {...common} value={value} set={next => onChange({ ...value, ...next })} />
        );
      case 'guardian':
        return (
          <GuardianFields {...common} value={value} set={next => onChange({ ...value, ...next })} />
        );
      case 'care':
        return (
          <CareFields {...common} value={value} set={next => onChange({ ...value, ...next })} />
        );
      case 'legalStatus':
        return (
          <StatusFields {...common} value={value} set={next => onChange({ ...value, ...next })} />
        );
      case 'caseStatus':
      case 'identityState':
        return (
          <TermSelect
            label={say.label('status')}
            vocabulary={value.about === 'caseStatus' ? 'caseStatuses' : 'identityStatuses'}
            value={value.status}
            onChange={status => onChange({ ...value, status })}
            problem={problem('status')}
          />
        );
      case 'whereabouts':
        return (
          <WhereaboutsFields
            {...common}
            value={value}
            set={next => onChange({ ...value, ...next })}
          />
        );
    }
  };
  return <FieldColumns>{fields()}</FieldColumns>;
}
