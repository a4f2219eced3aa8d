/** Fields of statements about with whom, where and in which status a child is. */
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NamedField } from '../../records/NamedField.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import type { StatementPart } from './statementPart.ts';

const authorities = ['ukrainian', 'russian-claim', 'other', 'unknown'] as const;
const laws = ['ukrainian', 'russian-claim'] as const;

export function GuardianFields({ value, set, say, problem }: StatementPart<'guardian'>) {
  return (
    <>
      <NamedField
        label={say.label('personName')}
        type="person"
        field="person"
        value={value}
        onChange={set}
      />
      <TermSelect
        label={say.label('relation')}
        vocabulary="guardianRelations"
        value={value.relation}
        onChange={relation => set({ relation })}
        problem={problem('relation')}
      />
      <Select
        label={say.label('authority')}
        choices={say.choices(authorities)}
        value={value.authority}
        onChange={authority => set({ authority })}
      />
      <TextField
        label={say.label('contact')}
        value={value.contact}
        onChange={contact => set({ contact })}
        maxLength={1000}
      />
    </>
  );
}

export function CareFields({ value, set, say, problem }: StatementPart<'care'>) {
  return (
    <>
      <TermSelect
        label={say.label('status')}
        vocabulary="careStatuses"
        value={value.status}
        onChange={status => set({ status })}
        problem={problem('status')}
      />
      <SuggestField
        label={say.label('institution')}
        field="institution"
        value={value.institution}
        onChange={institution => set({ institution })}
      />
      <SuggestField
        label={say.label('place')}
        field="place"
        value={value.place}
        onChange={place => set({ place })}
      />
    </>
  );
}

export function StatusFields({ value, set, say, problem }: StatementPart<'legalStatus'>) {
  return (
    <>
      <Select
        label={say.label('law')}
        choices={say.choices(laws)}
        value={value.law}
        // A status of one law is none of the other: what was chosen does not carry over.
        onChange={law => set(law === value.law ? {} : { law, status: null })}
      />
      <TermSelect
        label={say.label('status')}
        vocabulary={value.law === 'ukrainian' ? 'uaLegalStatuses' : 'russianClaims'}
        value={value.status}
        onChange={status => set({ status })}
        problem={problem('status')}
      />
    </>
  );
}

export function WhereaboutsFields({ value, set, say, problem }: StatementPart<'whereabouts'>) {
  return (
    <>
      <TermSelect
        label={say.label('country')}
        vocabulary="countries"
        value={value.country}
        onChange={country => set({ country })}
      />
      <SuggestField
        label={say.label('place')}
        field="place"
        value={value.place}
        onChange={place => set({ place })}
        problem={problem('place')}
      />
      <SuggestField
        label={say.label('facility')}
        field="facility"
        value={value.facility}
        onChange={facility => set({ facility })}
      />
      <TermSelect
        label={say.label('facilityType')}
        vocabulary="facilityTypes"
        value={value.facilityType}
        onChange={facilityType => set({ facilityType })}
      />
      <TextField
        label={say.label('withWhom')}
        value={value.withWhom}
        onChange={withWhom => set({ withWhom })}
        maxLength={1000}
      />
    </>
  );
}
