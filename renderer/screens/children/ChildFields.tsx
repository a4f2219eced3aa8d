import { ConfidentialitySelect } from '../../records/ConfidentialitySelect.tsx';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { isHalfNumber, type ChildForm } from './registerForm.ts';
import { useFormSpeech } from './useFormSpeech.ts';

type Props = Readonly<{ child: ChildForm; onChange: (child: ChildForm) => void }>;

/** Remarks, what must not be done with the record, and who may read it. */
export function ChildFields({ child, onChange }: Props) {
  const say = useFormSpeech();
  const { register } = useWords().children;
  return (
    <>
      <TextArea
        label={say.label('remarks')}
        hint={register.remarksHint}
        value={child.remarks}
        onChange={remarks => onChange({ ...child, remarks })}
        maxLength={20_000}
      />
      <FieldColumns>
        <TextField
          label={say.label('safety')}
          hint={register.safetyHint}
          value={child.safety}
          onChange={safety => onChange({ ...child, safety })}
          maxLength={1000}
        />
        <ConfidentialitySelect
          value={child.confidentiality}
          onChange={confidentiality => onChange({ ...child, confidentiality })}
        />
      </FieldColumns>
    </>
  );
}

/** Numbers under which others know the child. */
export function ExternalNumbers(props: Props & { wasTried: boolean; labelHidden?: boolean }) {
  const { child, onChange, wasTried } = props;
  const say = useFormSpeech();
  const { register } = useWords().children;
  return (
    <Repeater
      label={say.label('externalNumbers')}
      labelHidden={props.labelHidden ?? false}
      addLabel={register.addNumber}
      rows={child.externalNumbers}
      keyOf={row => row.key}
      blank={() => ({ key: crypto.randomUUID(), system: '', value: '' })}
      onChange={rows => onChange({ ...child, externalNumbers: [...rows] })}
    >
      {(row, onRow) => {
        const isHalf = wasTried && isHalfNumber(row);
        return (
          <FieldColumns>
            <TextField
              label={register.system}
              value={row.system}
              onChange={system => onRow({ ...row, system })}
              maxLength={1000}
              problem={isHalf && row.system.trim() === '' ? register.incompleteNumber : null}
            />
            <TextField
              label={register.value}
              value={row.value}
              onChange={value => onRow({ ...row, value })}
              maxLength={1000}
              problem={isHalf && row.value.trim() === '' ? register.incompleteNumber : null}
            />
          </FieldColumns>
        );
      }}
    </Repeater>
  );
}
