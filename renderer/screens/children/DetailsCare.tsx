import { FieldColumns } from '../../records/FieldColumns.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import type { DetailsPart } from './detailsPart.ts';
import { LineField, YesNoField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** Guardianship, placement, adoption: to whom, by which order, with what it took from the child. */
export function CareFields({ details, set }: DetailsPart<'care'>) {
  const say = useFormSpeech();
  return (
    <FieldColumns>
      <TermSelect
        label={say.label('placement')}
        vocabulary="placementTypes"
        value={details.placement}
        onChange={placement => set({ placement })}
      />
      <SuggestField
        label={say.label('carer')}
        field="carer"
        value={details.carer}
        onChange={carer => set({ carer })}
      />
      <TermSelect
        label={say.label('carerRole')}
        vocabulary="guardianRelations"
        value={details.carerRole}
        onChange={carerRole => set({ carerRole })}
      />
      <SuggestField
        label={say.label('institution')}
        field="institution"
        value={details.institution}
        onChange={institution => set({ institution })}
      />
      <SuggestField
        label={say.label('region')}
        field="region"
        value={details.region}
        onChange={region => set({ region })}
      />
      <SuggestField
        label={say.label('orderNumber')}
        field="actNumber"
        value={details.orderNumber}
        onChange={orderNumber => set({ orderNumber })}
      />
      <WhenField
        label={say.label('orderDate')}
        value={details.orderDate}
        onChange={orderDate => set({ orderDate })}
      />
      <SuggestField
        label={say.label('court')}
        field="court"
        value={details.court}
        onChange={court => set({ court })}
      />
      <LineField
        label={say.label('contract')}
        value={details.contract}
        onChange={contract => set({ contract })}
      />
      <LineField label={say.label('term')} value={details.term} onChange={term => set({ term })} />
      <YesNoField
        label={say.label('siblingsTogether')}
        value={details.siblingsTogether}
        onChange={siblingsTogether => set({ siblingsTogether })}
      />
      <YesNoField
        label={say.label('nameChanged')}
        value={details.nameChanged}
        onChange={nameChanged => set({ nameChanged })}
      />
      <YesNoField
        label={say.label('birthDataChanged')}
        value={details.birthDataChanged}
        onChange={birthDataChanged => set({ birthDataChanged })}
      />
      <YesNoField
        label={say.label('secrecyOrdered')}
        value={details.secrecyOrdered}
        onChange={secrecyOrdered => set({ secrecyOrdered })}
      />
      <LineField
        label={say.label('databankProfile')}
        value={details.databankProfile}
        onChange={databankProfile => set({ databankProfile })}
      />
    </FieldColumns>
  );
}
