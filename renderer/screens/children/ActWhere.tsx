import { memo } from 'react';
import { readsOnly } from './actParts.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { blankLeg, type ActForm, type LegForm, type PlaceForm } from './actForm.ts';
import { LineField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** From where, to where, and the way between in legs. */
export const ActWhere = memo(
  function ActWhere(props: { act: ActForm; onChange: (change: Partial<ActForm>) => void }) {
    const { episodes } = useFormSpeech();
    const { act, onChange } = props;
    return (
      <>
        <PlaceFields label={episodes.from} place={act.from} onChange={from => onChange({ from })} />
        <PlaceFields label={episodes.to} place={act.to} onChange={to => onChange({ to })} />
        <Repeater
          label={episodes.legs}
          addLabel={episodes.addLeg}
          rows={act.legs}
          keyOf={row => row.key}
          blank={() => blankLeg(crypto.randomUUID())}
          onChange={legs => onChange({ legs: [...legs] })}
        >
          {(row, onRow) => <LegFields leg={row} onChange={onRow} />}
        </Repeater>
      </>
    );
  },
  readsOnly('from', 'to', 'legs'),
);

function PlaceFields(props: {
  label: string;
  place: PlaceForm;
  onChange: (place: PlaceForm) => void;
}) {
  const say = useFormSpeech();
  const { place, onChange } = props;
  return (
    <FieldGroup label={props.label}>
      <FieldColumns>
        <SuggestField
          label={say.episodes.placeName}
          field="place"
          value={place.name}
          onChange={name => onChange({ ...place, name })}
        />
        <SuggestField
          label={say.label('region')}
          field="region"
          value={place.region}
          onChange={region => onChange({ ...place, region })}
        />
        <TermSelect
          label={say.label('country')}
          vocabulary="countries"
          value={place.country}
          onChange={country => onChange({ ...place, country })}
        />
        <SuggestField
          label={say.label('facility')}
          field="facility"
          value={place.facility}
          onChange={facility => onChange({ ...place, facility })}
        />
        <TermSelect
          label={say.label('facilityType')}
          vocabulary="facilityTypes"
          value={place.facilityType}
          onChange={facilityType => onChange({ ...place, facilityType })}
        />
      </FieldColumns>
    </FieldGroup>
  );
}

function LegFields({ leg, onChange }: { leg: LegForm; onChange: (leg: LegForm) => void }) {
  const say = useFormSpeech();
  return (
    <Stack gap="tight">
      <FieldColumns>
        <SuggestField
          label={say.label('legFrom')}
          field="place"
          value={leg.from}
          onChange={from => onChange({ ...leg, from })}
        />
        <SuggestField
          label={say.label('legTo')}
          field="place"
          value={leg.to}
          onChange={to => onChange({ ...leg, to })}
        />
        <WhenField
          label={say.label('when')}
          value={leg.when}
          onChange={when => onChange({ ...leg, when })}
        />
        <TermSelect
          label={say.label('transport')}
          vocabulary="transport"
          value={leg.transport}
          onChange={transport => onChange({ ...leg, transport })}
        />
        <LineField
          label={say.label('vehicle')}
          value={leg.vehicle}
          onChange={vehicle => onChange({ ...leg, vehicle })}
        />
        <TermSelect
          label={say.label('stage')}
          vocabulary="relocationStages"
          value={leg.stage}
          onChange={stage => onChange({ ...leg, stage })}
        />
      </FieldColumns>
      <Checkbox checked={leg.inferred} onChange={inferred => onChange({ ...leg, inferred })}>
        {say.episodes.inferred}
      </Checkbox>
    </Stack>
  );
}
