/** Fields of statements about who a child is. */
import { matching } from '../../ui/choices.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { OddLetters } from '../../records/OddLetters.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { WhenField } from '../../records/WhenField.tsx';
import { DocumentNumber } from './DocumentNumber.tsx';
import type { StatementPart } from './statementPart.ts';

const languageOf = { 'Cyrl-uk': 'uk', 'Cyrl-ru': 'ru', Latn: 'en' } as const;
const states = ['held', 'imposed', 'renounced', 'lost', 'restored'] as const;
const paperStates = ['held', 'seized', 'withheld', 'lost', 'replaced', 'unknown'] as const;

export function NameFields({ value, set, say, problem }: StatementPart<'name'>) {
  const lang = languageOf[value.script];
  return (
    <>
      <Select
        label={say.label('script')}
        choices={(['Cyrl-uk', 'Cyrl-ru', 'Latn'] as const).map(script => ({
          value: script,
          label: say.term('scripts', script) ?? script,
        }))}
        value={value.script}
        onChange={script => set({ script })}
      />
      <TermSelect
        label={say.label('kind')}
        vocabulary="nameKinds"
        required
        value={value.kind}
        onChange={kind => set({ kind: kind ?? value.kind })}
      />
      <TextField
        label={say.label('surname')}
        lang={lang}
        value={value.surname}
        onChange={surname => set({ surname })}
        maxLength={1000}
        problem={problem('surname')}
      />
      <TextField
        label={say.label('given')}
        lang={lang}
        value={value.given}
        onChange={given => set({ given })}
        maxLength={1000}
      />
      <TextField
        label={say.label('patronymic')}
        lang={lang}
        value={value.patronymic}
        onChange={patronymic => set({ patronymic })}
        maxLength={1000}
      />
      <OddLetters
        texts={(['surname', 'given', 'patronymic'] as const).map(part => ({
          label: say.label(part),
          text: value[part],
          onMend: text => set({ [part]: text }),
        }))}
      />
    </>
  );
}

export function BirthFields({ value, set, say, problem }: StatementPart<'birth'>) {
  const { assertions } = say;
  return (
    <>
      <WhenField
        label={assertions.birthDate}
        value={value.date}
        onChange={date => set({ date })}
        problem={problem('date')}
      />
      <SuggestField
        label={assertions.birthPlace}
        field="place"
        value={value.place}
        onChange={place => set({ place })}
      />
      <TermSelect
        label={assertions.birthCountry}
        vocabulary="countries"
        value={value.country}
        onChange={country => set({ country })}
      />
    </>
  );
}

export function CitizenshipFields({ value, set, say, problem }: StatementPart<'citizenship'>) {
  const bases = say.terms('citizenshipBases');
  return (
    <>
      <TermSelect
        label={say.label('country')}
        vocabulary="countries"
        value={value.country}
        onChange={country => set({ country })}
        problem={problem('country')}
      />
      <Select
        label={say.label('state')}
        choices={say.choices(states)}
        value={value.state}
        onChange={state => set({ state })}
      />
      <ComboBox
        label={say.label('basis')}
        hint={say.assertions.basisHint}
        freeText
        suggestions={matching(bases, value.basis).map(({ label }) => ({ value: label, label }))}
        value={{ text: value.basis, chosen: null }}
        onChange={({ text }) => set({ basis: text })}
      />
    </>
  );
}

export function PaperFields({ value, set, say, problem }: StatementPart<'document'>) {
  return (
    <>
      <TermSelect
        label={say.label('type')}
        vocabulary="documentTypes"
        value={value.type}
        onChange={type => set({ type })}
        problem={problem('type')}
      />
      <DocumentNumber type={value.type} value={value.number} onChange={number => set({ number })} />
      <Select
        label={say.label('state')}
        choices={say.choices(paperStates)}
        value={value.state}
        onChange={state => set({ state })}
      />
      <SuggestField
        label={say.label('issuer')}
        field="issuer"
        value={value.issuer}
        onChange={issuer => set({ issuer })}
      />
      <WhenField
        label={say.label('issued')}
        value={value.issued}
        onChange={issued => set({ issued })}
      />
      <TermSelect
        label={say.label('country')}
        vocabulary="countries"
        value={value.country}
        onChange={country => set({ country })}
      />
    </>
  );
}
