import { useState } from 'react';
import { TermSelect } from '../../records/TermSelect.tsx';
import { Agreement } from '../../ui/Agreement.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Form } from '../../ui/Form.tsx';
import { Section, Second, Stack } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import type { VaultJob } from '../../vault/JobsProvider.tsx';
import { shell } from '../../vault/shell.ts';
import { languageNames, languages } from '../../words/language.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { ChildChoice } from './ChildChoice.tsx';
import {
  emptyExport,
  inputOf,
  scopeOf,
  suggestedName,
  type ExportDraft,
  type ExportInput,
  type ExportResult,
} from './exportDraft.ts';
import { nothingDespite } from './despite.ts';
import { Preview } from './Preview.tsx';
import { readRecipients } from './recipients.ts';
import { SealedChoice } from './SealedChoice.tsx';
import { OtherRecords } from './OtherRecords.tsx';
import { Withholding } from './Withholding.tsx';
import { rulesOf } from './withholding.ts';

/** Everything about a package on one page; nothing is written before a place is chosen. */
export function ExportForm(props: {
  child: string | null;
  job: VaultJob<ExportInput, ExportResult>;
  /** The place that was chosen, to be shown in the file manager later */
  onTarget: (token: string) => void;
}) {
  const { packages: says, sources } = useWords();
  const format = useFormat();
  const { job } = props;
  const [draft, setDraft] = useState(() => emptyExport(props.child, format.language));
  const [wasTried, setTried] = useState(false);
  const set = (part: Partial<ExportDraft>) => setDraft(before => ({ ...before, ...part }));
  // single records are left out of what was chosen, and of nothing else
  const elsewhere = {
    withheld: { ...draft.withheld, records: [] },
    despite: nothingDespite,
  };
  const shown = (problem: string | null) => (wasTried ? problem : null);
  const recipientProblem = useRecipientProblem(draft.recipients, wasTried);
  const isEncrypted = draft.protection === 'encrypted';

  const submit = async () => {
    setTried(true);
    const input = inputOf(draft);
    if (input === null) return;
    const today = new Date().toISOString().slice(0, 10);
    const target = await shell.chooseTarget({
      title: says.targetTitle,
      suggested: suggestedName(input, today),
    });
    if (!target) return;
    props.onTarget(target.token);
    void job.start({ ...input, target: target.token });
  };

  return (
    <Form
      submit={says.submit}
      busy={job.busy}
      says={
        job.busy ? (
          <JobProgress
            title={says.writing}
            progress={job.progress}
            stopping={job.stopping}
            onCancel={job.cancel}
          />
        ) : (
          says.says
        )
      }
      onSubmit={() => void submit()}
      fault={<FaultBanner fault={job.fault} />}
    >
      <Section title={says.to}>
        <TextField
          label={says.addressee}
          hint={says.addresseeHint}
          value={draft.addressee}
          onChange={addressee => set({ addressee })}
          maxLength={500}
        />
        <TermSelect
          label={sources.export.recipient}
          hint={sources.export.recipientHint}
          vocabulary="recipientKinds"
          value={draft.recipient}
          onChange={recipient => set({ recipient, despite: nothingDespite })}
        />
      </Section>
      <Section title={says.what}>
        <Stack>
          <RadioGroup
            label={says.scope}
            direction="row"
            choices={[
              { value: 'all', label: says.scopes.all },
              { value: 'allWithTheories', label: says.scopes.allWithTheories },
              { value: 'child', label: says.scopes.child },
            ]}
            value={draft.scope}
            onChange={scope => set({ scope, ...elsewhere })}
          />
          {draft.scope === 'child' && (
            <ChildChoice
              value={draft.child}
              onChange={child =>
                set({
                  child,
                  ...(child.chosen === draft.child.chosen ? {} : { ...elsewhere, others: [] }),
                })
              }
              problem={shown(draft.child.chosen === null ? says.childNeeded : null)}
            />
          )}
          {draft.scope === 'child' && draft.child.chosen !== null && (
            <OtherRecords
              child={draft.child.chosen}
              chosen={draft.others}
              onChoose={others => set({ others, ...elsewhere })}
            />
          )}
          <Preview
            scope={scopeOf(draft)}
            withheld={rulesOf(draft.withheld)}
            recipient={draft.recipient}
            addressee={draft.addressee}
            despite={draft.despite}
            onDespite={despite => set({ despite })}
            wasTried={wasTried}
            compartments={draft.compartments}
          />
        </Stack>
      </Section>
      <SealedChoice
        scope={scopeOf(draft)}
        withheld={rulesOf(draft.withheld)}
        chosen={draft.compartments}
        onChoose={compartments => set({ compartments, agreesToSealed: false })}
        isAgreed={draft.agreesToSealed}
        onAgree={agreesToSealed => set({ agreesToSealed })}
        problem={shown(draft.agreesToSealed ? null : says.sealed.needed)}
      />
      <Withholding
        compartments={draft.compartments}
        scope={scopeOf(draft)}
        choice={draft.withheld}
        onChange={withheld => set({ withheld })}
      />
      <Section title={says.protect}>
        <Stack>
          <RadioGroup
            label={says.protection}
            choices={[
              { value: 'encrypted', label: says.encrypted, detail: says.encryptedDetail },
              { value: 'plain', label: says.plain, detail: says.plainDetail },
            ]}
            value={draft.protection}
            onChange={protection => set({ protection })}
          />
          {isEncrypted ? (
            <TextArea
              label={says.recipients}
              hint={says.recipientsHint}
              value={draft.recipients}
              onChange={recipients => set({ recipients })}
              rows={3}
              required
              problem={recipientProblem}
            />
          ) : (
            <Agreement
              title={says.plainWarning.title}
              sentence={says.plainWarning.sentence}
              agree={says.plainWarning.agree}
              isAgreed={draft.agreesToPlain}
              onChange={agreesToPlain => set({ agreesToPlain })}
              problem={shown(draft.agreesToPlain ? null : says.plainWarning.needed)}
            />
          )}
        </Stack>
      </Section>
      <Section title={says.write}>
        <FieldGroup label={says.form} columns>
          {isEncrypted ? (
            <Second>{says.formEncrypted}</Second>
          ) : (
            <RadioGroup
              label={says.form}
              choices={(['zip', 'folder'] as const).map(value => ({
                value,
                label: says.forms[value],
                detail: says.formDetails[value],
              }))}
              value={draft.form}
              onChange={form => set({ form })}
            />
          )}
          <RadioGroup
            label={says.language}
            choices={languages.map(value => ({ value, label: languageNames[value] }))}
            value={draft.language}
            onChange={language => set({ language })}
          />
        </FieldGroup>
      </Section>
    </Form>
  );
}

/** What is wrong with the typed keys; that none is there is said only after an attempt. */
function useRecipientProblem(text: string, wasTried: boolean): string | null {
  const { packages: says } = useWords();
  const { recipients, problems } = readRecipients(text);
  const [first] = problems;
  if (first) return says.recipientWrong(first.line, says.recipientProblems[first.problem]);
  return wasTried && recipients.length === 0 ? says.recipientsNeeded : null;
}
