import { useRef } from 'react';
import { EvidencePicker } from '../../records/EvidencePicker.tsx';
import { ConfidentialitySelect } from '../../records/ConfidentialitySelect.tsx';
import { SuggestField } from '../../records/SuggestField.tsx';
import { TermSelect } from '../../records/TermSelect.tsx';
import { TermTags } from '../../records/TermTags.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { WhenField } from '../../records/WhenField.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { focusField } from '../../ui/formProblems.ts';
import { FormSection } from '../../ui/FormSection.tsx';
import { Columns, Stack } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { AcquisitionFields } from './AcquisitionFields.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { isUnchosen, type FactsForm, type FactsProps } from './factsForm.ts';
import { closedSummary } from './factsSummary.ts';
import { TypeGuess } from './TypeGuess.tsx';

const statements = ['none', 'by-specialist', 'by-non-specialist'] as const;

/** Everything a person can say about an item; the kind alone is required, for a thing also where it is kept. */
export function FactsFields(
  props: FactsProps & {
    nature: 'file' | 'physical';
    wasTried: boolean;
    /** Whose endings suggest a type */
    fileNames?: readonly string[];
    titleHint?: string | null;
  },
) {
  const { evidence, records } = useWords();
  const { form: says } = evidence;
  const speech = useSpeech();
  const { form, onForm, wasTried } = props;
  const afterType = useRef<HTMLDivElement>(null);
  const set = (change: Partial<FactsForm>) => onForm({ ...form, ...change });
  const summary = closedSummary(form, speech, says);
  return (
    <Stack>
      <Columns>
        <TermSelect
          label={says.type}
          vocabulary="documentTypes"
          required
          value={form.type}
          onChange={type => set({ type })}
          problem={wasTried && form.type === null ? records.problems.choose : null}
        />
        <ConfidentialitySelect
          value={form.confidentiality}
          onChange={confidentiality => set({ confidentiality })}
        />
      </Columns>
      <TypeGuess
        names={props.fileNames ?? []}
        type={form.type}
        onType={type => {
          set({ type });
          if (afterType.current) focusField(afterType.current);
        }}
      />
      {props.nature === 'physical' && (
        <TextField
          label={speech.label('location')}
          hint={says.locationHint}
          required
          value={form.location}
          onChange={location => set({ location })}
          maxLength={1000}
          problem={wasTried && form.location.trim() === '' ? records.problems.required : null}
        />
      )}
      <div ref={afterType}>
        <TextField
          label={speech.label('title')}
          hint={props.titleHint ?? null}
          value={form.title}
          onChange={title => set({ title })}
          maxLength={1000}
        />
      </div>
      <TextArea
        label={speech.label('description')}
        hint={says.descriptionHint}
        value={form.description}
        onChange={description => set({ description })}
        rows={4}
      />
      <Columns>
        <WhenField
          label={speech.label('date')}
          value={form.date}
          onChange={date => set({ date })}
        />
        <SuggestField
          field="person"
          label={speech.label('author')}
          value={form.author}
          onChange={author => set({ author })}
        />
        <TermTags
          label={speech.label('languages')}
          vocabulary="languages"
          value={form.languages}
          onChange={languages => set({ languages: [...languages].slice(0, 10) })}
        />
      </Columns>
      <FormSection title={evidence.item.acquisition} summary={summary.acquisition}>
        <AcquisitionFields form={form} onForm={onForm} />
      </FormSection>
      <FormSection title={evidence.item.consent} summary={summary.consent}>
        <ConsentFields form={form} onForm={onForm} />
      </FormSection>
      <FormSection title={says.childStatement} summary={summary.childStatement}>
        <Stack gap="tight">
          <RadioGroup
            label={says.childStatementQuestion}
            hint={says.childStatementHint}
            choices={statements.map(value => ({ value, label: says.childStatements[value] }))}
            value={form.childStatement}
            onChange={childStatement => set({ childStatement })}
          />
          {form.childStatement === 'by-non-specialist' && (
            <AlertBanner tone="warn" title={evidence.item.nonSpecialistTitle}>
              {evidence.item.nonSpecialistSentence}
            </AlertBanner>
          )}
        </Stack>
      </FormSection>
      <FormSection title={says.derived} summary={summary.derived}>
        <Columns>
          <EvidencePicker
            label={evidence.item.derivedFrom}
            hint={says.derivedHint}
            value={form.derivedFrom}
            onChange={derivedFrom => set({ derivedFrom })}
            problem={isUnchosen(form) && wasTried ? records.problems.choose : null}
          />
          <TextField
            label={says.derivedHow}
            hint={says.derivedHowHint}
            value={form.derivedHow}
            onChange={derivedHow => set({ derivedHow })}
            disabled={form.derivedFrom.id === null}
            maxLength={1000}
          />
        </Columns>
      </FormSection>
    </Stack>
  );
}
