import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { termChoices } from '../../records/terms.ts';
import { TermSelect } from '../../records/TermSelect.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { WhenField } from '../../records/WhenField.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Columns, Stack } from '../../ui/Layout.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { asksFor, consentStates, type FactsForm, type FactsProps } from './factsForm.ts';

/** Consent to keep and to pass on. What does not belong to its state is not asked. */
export function ConsentFields({ form, onForm }: FactsProps) {
  const { form: says } = useWords().evidence;
  const { language } = useFormat();
  const speech = useSpeech();
  const set = (change: Partial<FactsForm>) => onForm({ ...form, ...change });
  const asked = asksFor(form.consent);
  return (
    <Stack>
      <AlertBanner tone="info" title={says.consentRule}>
        {says.consentRuleWhy}
      </AlertBanner>
      <Columns>
        <Select
          label={speech.label('consentState')}
          required
          choices={consentStates.map(value => ({ value, label: says.consentStates[value] }))}
          value={form.consent}
          onChange={consent => set({ consent })}
        />
        {asked !== 'note' && (
          <TermSelect
            label={asked === 'ground' ? says.ground : speech.label('giver')}
            vocabulary="consentGivers"
            value={form.giver}
            onChange={giver => set({ giver })}
          />
        )}
        {asked === 'all' && (
          <SuggestField
            field="person"
            label={speech.label('giverName')}
            value={form.giverName}
            onChange={giverName => set({ giverName })}
          />
        )}
      </Columns>
      {asked === 'all' && (
        <>
          <CheckboxGroup
            label={speech.label('consentScopes')}
            hint={says.scopeHint}
            choices={termChoices('consentScopes', language)}
            value={form.scope}
            onChange={scope => set({ scope: [...scope] })}
          />
          <Columns>
            <WhenField
              label={speech.label('consentWhen')}
              value={form.consentWhen}
              onChange={consentWhen => set({ consentWhen })}
            />
            <WhenField
              label={speech.label('expires')}
              hint={says.expiresHint}
              value={form.expires}
              onChange={expires => set({ expires })}
            />
            <SuggestField
              field="person"
              label={speech.label('explainedBy')}
              value={form.explainedBy}
              onChange={explainedBy => set({ explainedBy })}
            />
            <TermSelect
              label={speech.label('language')}
              vocabulary="languages"
              value={form.consentLanguage}
              onChange={consentLanguage => set({ consentLanguage })}
            />
          </Columns>
        </>
      )}
      <TextField
        label={speech.label('note')}
        value={form.consentNote}
        onChange={consentNote => set({ consentNote })}
        maxLength={1000}
      />
    </Stack>
  );
}
