import { memo } from 'react';
import { sameButHandlers } from '../../records/sameButHandlers.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { CareFields } from './DetailsCare.tsx';
import { IdentityChangeFields } from './DetailsIdentity.tsx';
import { LineField } from './LineField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Second } from '../../ui/Layout.tsx';
import type { DetailsForm } from './detailsForm.ts';
import type { DetailsPart } from './detailsPart.ts';
import { useFormSpeech } from './useFormSpeech.ts';

const consents = ['given', 'refused', 'not-asked', 'under-pressure'] as const;

/** What befell one child, in the form that the kind of episode asks for. */
export const DetailsFields = memo(function DetailsFields(props: {
  details: DetailsForm;
  onChange: (details: DetailsForm) => void;
}) {
  const { details, onChange } = props;
  switch (details.form) {
    case 'movement':
      return <Movement details={details} set={next => onChange({ ...details, ...next })} />;
    case 'citizenship':
      return <Citizenship details={details} set={next => onChange({ ...details, ...next })} />;
    case 'identity':
      return (
        <IdentityChangeFields details={details} set={next => onChange({ ...details, ...next })} />
      );
    case 'care':
      return <CareFields details={details} set={next => onChange({ ...details, ...next })} />;
  }
}, sameButHandlers);

function Movement({ details, set }: DetailsPart<'movement'>) {
  const say = useFormSpeech();
  return (
    <FieldColumns>
      <TermSelect
        label={say.label('separationCause')}
        vocabulary="separationCauses"
        value={details.separationCause}
        onChange={separationCause => set({ separationCause })}
      />
      <LineField
        label={say.label('coercion')}
        value={details.coercion}
        onChange={coercion => set({ coercion })}
      />
      <LineField
        label={say.label('accompaniedBy')}
        value={details.accompaniedBy}
        onChange={accompaniedBy => set({ accompaniedBy })}
      />
      <SuggestField
        label={say.label('institutionFrom')}
        field="institution"
        value={details.institutionFrom}
        onChange={institutionFrom => set({ institutionFrom })}
      />
      <SuggestField
        label={say.label('institutionTo')}
        field="institution"
        value={details.institutionTo}
        onChange={institutionTo => set({ institutionTo })}
      />
      <LineField
        label={say.label('borderPoint')}
        value={details.borderPoint}
        onChange={borderPoint => set({ borderPoint })}
      />
      <LineField
        label={say.label('consentBy')}
        value={details.consentBy}
        onChange={consentBy => set({ consentBy })}
      />
      <LineField
        label={say.label('consentScope')}
        value={details.consentScope}
        onChange={consentScope => set({ consentScope })}
      />
      <WhenField
        label={say.label('promisedReturn')}
        value={details.promisedReturn}
        onChange={promisedReturn => set({ promisedReturn })}
      />
      <LineField
        label={say.label('medicalGround')}
        value={details.medicalGround}
        onChange={medicalGround => set({ medicalGround })}
      />
    </FieldColumns>
  );
}

function Citizenship({ details, set }: DetailsPart<'citizenship'>) {
  const say = useFormSpeech();
  return (
    <>
      <Second>{say.episodes.citizenshipNote}</Second>
      <FieldColumns>
        <TermSelect
          label={say.label('applicantRole')}
          vocabulary="applicantRoles"
          value={details.applicantRole}
          onChange={applicantRole => set({ applicantRole })}
        />
        <SuggestField
          label={say.label('applicant')}
          field="person"
          value={details.applicant}
          onChange={applicant => set({ applicant })}
        />
        <WhenField
          label={say.label('applicationDate')}
          value={details.applicationDate}
          onChange={applicationDate => set({ applicationDate })}
        />
      </FieldColumns>
      <RadioGroup
        label={say.label('childConsent')}
        direction="row"
        choices={[
          { value: 'unknown', label: say.episodes.yesNoUnknown.unknown },
          ...say.choices(consents),
        ]}
        value={details.childConsent ?? 'unknown'}
        onChange={value =>
          set({ childConsent: consents.find(consent => consent === value) ?? null })
        }
      />
      <FieldColumns>
        <TermSelect
          label={say.label('imposedCountry')}
          vocabulary="countries"
          value={details.country}
          onChange={country => set({ country })}
        />
        <TermSelect
          label={say.label('lostCountry')}
          vocabulary="countries"
          value={details.lostCountry}
          onChange={lostCountry => set({ lostCountry })}
        />
        <SuggestField
          label={say.label('decisionNumber')}
          field="actNumber"
          value={details.decisionNumber}
          onChange={decisionNumber => set({ decisionNumber })}
        />
        <WhenField
          label={say.label('decisionDate')}
          value={details.decisionDate}
          onChange={decisionDate => set({ decisionDate })}
        />
        <LineField
          label={say.label('documentNumber')}
          value={details.documentNumber}
          onChange={documentNumber => set({ documentNumber })}
        />
        <WhenField
          label={say.label('documentDate')}
          value={details.documentDate}
          onChange={documentDate => set({ documentDate })}
        />
        <LineField
          label={say.label('means')}
          value={details.means}
          onChange={means => set({ means })}
        />
      </FieldColumns>
    </>
  );
}
