import { FieldColumns } from '../../records/FieldColumns.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Second } from '../../ui/Layout.tsx';
import type { IdentityForm, NamePartsForm } from './detailsForm.ts';
import { LineField, YesNoField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

const scripts = [
  ['Uk', 'uk'],
  ['Ru', 'ru'],
  ['Latn', 'en'],
] as const;

/** Name and birth before and after, each as the papers write it. */
export function IdentityChangeFields(props: {
  details: IdentityForm;
  set: (change: Partial<IdentityForm>) => void;
}) {
  const { details, set } = props;
  const say = useFormSpeech();
  const { episodes } = say;
  return (
    <>
      <TermSelect
        label={say.label('changeKind')}
        vocabulary="nameChangeKinds"
        value={details.changeKind}
        onChange={changeKind => set({ changeKind })}
      />
      <FieldGroup label={episodes.before}>
        <Second small>{episodes.beforeHint}</Second>
        {scripts.map(([script, lang]) => (
          <NameParts
            key={script}
            label={`${episodes.before}, ${episodes.namesIn[script]}`}
            lang={lang}
            name={details[`before${script}`]}
            onChange={name => set({ [`before${script}`]: name })}
          />
        ))}
        <FieldColumns>
          <WhenField
            label={say.label('birthDateBefore')}
            value={details.birthDateBefore}
            onChange={birthDateBefore => set({ birthDateBefore })}
          />
          <SuggestField
            label={say.label('birthPlaceBefore')}
            field="place"
            value={details.birthPlaceBefore}
            onChange={birthPlaceBefore => set({ birthPlaceBefore })}
          />
        </FieldColumns>
      </FieldGroup>
      <FieldGroup label={episodes.after}>
        {scripts.map(([script, lang]) => (
          <NameParts
            key={script}
            label={`${episodes.after}, ${episodes.namesIn[script]}`}
            lang={lang}
            name={details[`after${script}`]}
            onChange={name => set({ [`after${script}`]: name })}
          />
        ))}
        <FieldColumns>
          <WhenField
            label={say.label('birthDateAfter')}
            value={details.birthDateAfter}
            onChange={birthDateAfter => set({ birthDateAfter })}
          />
          <SuggestField
            label={say.label('birthPlaceAfter')}
            field="place"
            value={details.birthPlaceAfter}
            onChange={birthPlaceAfter => set({ birthPlaceAfter })}
          />
        </FieldColumns>
      </FieldGroup>
      <FieldColumns>
        <YesNoField
          label={say.label('parentsReplaced')}
          value={details.parentsReplaced}
          onChange={parentsReplaced => set({ parentsReplaced })}
        />
        <LineField
          label={say.label('document')}
          value={details.document}
          onChange={document => set({ document })}
        />
        <LineField
          label={say.label('recordNumber')}
          value={details.recordNumber}
          onChange={recordNumber => set({ recordNumber })}
        />
      </FieldColumns>
    </>
  );
}

function NameParts(props: {
  label: string;
  lang: string;
  name: NamePartsForm;
  onChange: (name: NamePartsForm) => void;
}) {
  const say = useFormSpeech();
  const { name, onChange, lang } = props;
  return (
    <FieldGroup label={props.label}>
      <FieldColumns>
        {(['surname', 'given', 'patronymic'] as const).map(part => (
          <LineField
            key={part}
            label={say.label(part)}
            lang={lang}
            value={name[part]}
            onChange={text => onChange({ ...name, [part]: text })}
          />
        ))}
      </FieldColumns>
    </FieldGroup>
  );
}
