import { FieldColumns, Fold } from '../../records/FieldColumns.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Second, Stack } from '../../ui/Layout.tsx';
import type { PlainPart } from './detailsForm.ts';
import { textIn } from './detailsForm.ts';
import { limbs } from './evacuation.ts';
import { textsOfForm } from './formTexts.ts';
import { LineField, YesNoField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** The checklist of the evacuation defence: each limb of Geneva Convention IV art. 49 with its facts. */
export function EvacuationFields(props: {
  value: PlainPart;
  onChange: (value: PlainPart) => void;
}) {
  const say = useFormSpeech();
  const { value, onChange } = props;
  const { evacuation } = say.episodes;
  return (
    <Fold title={say.label('evacuation')} startsOpen={textsOfForm(value).length > 0}>
      <Stack>
        <Second small>{evacuation.hint}</Second>
        {limbs.map(({ limb, facts }) => {
          const answer = value[limb];
          return (
            <FieldGroup key={limb} label={say.label(limb)}>
              <FieldColumns>
                <YesNoField
                  label={limb === 'occupied' ? evacuation.occupied : evacuation.held}
                  value={typeof answer === 'boolean' ? answer : null}
                  onChange={next => onChange({ ...value, [limb]: next })}
                />
                <LineField
                  label={limb === 'occupied' ? evacuation.source : evacuation.facts}
                  value={textIn(value[facts])}
                  onChange={next => onChange({ ...value, [facts]: next })}
                />
              </FieldColumns>
            </FieldGroup>
          );
        })}
      </Stack>
    </Fold>
  );
}
