import { readsOnly } from './actParts.ts';
import { memo, useMemo, useState } from 'react';
import { term } from '../../../shared/vocabulary/index.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { ranked } from '../../records/ranked.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Second, Stack } from '../../ui/Layout.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { blankLegalAct, type ActForm, type LegalActForm } from './actForm.ts';
import { LineField } from './LineField.tsx';
import { useFormSpeech } from './useFormSpeech.ts';

/** Acts relied on. That they are recorded never says that they are valid. */
export const ActLaw = memo(
  function ActLaw(props: { act: ActForm; onChange: (change: Partial<ActForm>) => void }) {
    const { episodes } = useFormSpeech();
    const { act, onChange } = props;
    return (
      <>
        <Second>{episodes.purported}</Second>
        <Repeater
          label={episodes.legalActs}
          addLabel={episodes.addLegalAct}
          rows={act.legalActs}
          keyOf={row => row.key}
          blank={() => blankLegalAct(crypto.randomUUID())}
          onChange={legalActs => onChange({ legalActs: [...legalActs] })}
        >
          {(row, onRow) => <LegalActFields legal={row} onChange={onRow} type={act.type} />}
        </Repeater>
      </>
    );
  },
  readsOnly('legalActs', 'type'),
);

function LegalActFields(props: {
  legal: LegalActForm;
  onChange: (legal: LegalActForm) => void;
  type: string | null;
}) {
  const say = useFormSpeech();
  const { legal, onChange, type } = props;
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => {
    // Those usually relied on for this kind of episode come first; any other can be found.
    const usual = type === null ? [] : (term('episodeTypes', type)?.instruments ?? []);
    const all = say.terms('instruments');
    const isUsual = (id: string) => usual.includes(id);
    return [
      ...all.filter(each => isUsual(each.value)),
      ...all.filter(each => !isUsual(each.value)),
    ];
  }, [say, type]);
  const text =
    legal.instrument === null ? typed : (say.term('instruments', legal.instrument) ?? '');
  return (
    <Stack gap="tight">
      <ComboBox
        label={say.episodes.instrument}
        hint={say.episodes.instrumentHint}
        suggestions={ranked(choices, text)}
        value={{ text, chosen: legal.instrument }}
        onChange={next => {
          setTyped(next.text);
          onChange(withInstrument(legal, next.chosen));
        }}
      />
      <FieldColumns>
        <LineField
          label={say.episodes.legalTitle}
          value={legal.title}
          onChange={title => onChange({ ...legal, title })}
        />
        <SuggestField
          label={say.label('number')}
          field="actNumber"
          value={legal.number}
          onChange={number => onChange({ ...legal, number })}
        />
        <WhenField
          label={say.label('date')}
          value={legal.date}
          onChange={date => onChange({ ...legal, date })}
        />
        <SuggestField
          label={say.episodes.issuer}
          field="issuer"
          value={legal.issuer}
          onChange={issuer => onChange({ ...legal, issuer })}
        />
        <LineField
          label={say.label('article')}
          value={legal.article}
          onChange={article => onChange({ ...legal, article })}
        />
      </FieldColumns>
    </Stack>
  );
}

/** An act of the vocabulary brings its title, number and date into fields that are still empty. */
function withInstrument(legal: LegalActForm, id: string | null): LegalActForm {
  const found = id === null || id === legal.instrument ? null : term('instruments', id);
  if (found === null) return { ...legal, instrument: id };
  return {
    ...legal,
    instrument: id,
    title: legal.title === '' ? found.title : legal.title,
    number: legal.number === '' ? (found.number ?? '') : legal.number,
    date: legal.date === '' ? (found.date ?? '') : legal.date,
  };
}
