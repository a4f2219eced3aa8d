import { memo } from 'react';
import { readsOnly } from './actParts.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { NamedField } from '../../records/NamedField.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { Select } from '../../ui/Select.tsx';
import { blankParty, isBlankParty, type ActForm, type PartyForm } from './actForm.ts';
import { RecordedParty } from './RecordedParty.tsx';
import { LineField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

const natures = ['organisation', 'person'] as const;

/** Persons and bodies responsible, each with what it did. */
export const ActWho = memo(function ActWho(props: {
  act: ActForm;
  onChange: (change: Partial<ActForm>) => void;
  wasTried: boolean;
}) {
  const { episodes } = useFormSpeech();
  const { act, onChange, wasTried } = props;
  return (
    <Repeater
      label={episodes.parties}
      addLabel={episodes.addParty}
      rows={act.parties}
      keyOf={row => row.key}
      blank={() => blankParty(crypto.randomUUID())}
      onChange={parties => onChange({ parties: [...parties] })}
    >
      {(row, onRow) => (
        <PartyFields party={row} onChange={onRow} wasTried={wasTried && !isBlankParty(row)} />
      )}
    </Repeater>
  );
}, readsOnly('parties'));

function PartyFields(props: {
  party: PartyForm;
  onChange: (party: PartyForm) => void;
  wasTried: boolean;
}) {
  const say = useFormSpeech();
  const { party, onChange, wasTried } = props;
  return (
    <FieldColumns>
      <div>
        <NamedField
          label={say.episodes.partyName}
          type={party.nature}
          field="party"
          value={party}
          onChange={named => onChange({ ...party, ...named })}
          problem={wasTried && party.name.trim() === '' ? say.episodes.partyNeeds : null}
        />
        <RecordedParty party={party} onLink={record => onChange({ ...party, record })} />
      </div>
      <TermSelect
        label={say.label('mode')}
        vocabulary="participationModes"
        value={party.mode}
        onChange={mode => onChange({ ...party, mode })}
        problem={wasTried && party.mode === null ? say.episodes.modeNeeds : null}
      />
      <Select
        label={say.label('nature')}
        choices={say.choices(natures)}
        value={party.nature}
        onChange={nature => onChange({ ...party, nature, record: null })}
      />
      <TermSelect
        label={say.label('bodyType')}
        vocabulary="responsibleBodyTypes"
        value={party.bodyType}
        onChange={bodyType => onChange({ ...party, bodyType })}
      />
      <SuggestField
        label={say.label('position')}
        field="position"
        value={party.position}
        onChange={position => onChange({ ...party, position })}
      />
      <LineField
        label={say.label('note')}
        value={party.note}
        onChange={note => onChange({ ...party, note })}
      />
    </FieldColumns>
  );
}
