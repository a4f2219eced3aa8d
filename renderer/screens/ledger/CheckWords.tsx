import { useState } from 'react';
import type { WordsReport } from '../../../shared/contract/checkpoints.ts';
import { wordsToFingerprint } from '../../../shared/ledger/fingerprint.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Words12 } from '../../ui/Words12.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

/** The words of a paper against the ledger: what an auditor can do who has nothing else. */
export function CheckWords() {
  const { proofs: says, ledger } = useWords();
  const [text, setText] = useState('');
  const [size, setSize] = useState<number | null>(null);
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.checkpoint.checkWords, { title: says.checking });
  const isWrong = wordsToFingerprint(text) === null;
  const submit = () => {
    setTried(true);
    if (!isWrong) void job.start({ words: text, size });
  };
  // a verdict never stands under words that it does not speak of
  const change = () => {
    job.cancel();
    job.reset();
  };
  return (
    <Section title={says.words}>
      <Stack>
        <p className={css('about')}>{says.wordsSentence}</p>
        <Form
          submit={says.check}
          busy={job.busy}
          onSubmit={submit}
          fault={<FaultBanner fault={job.fault} />}
        >
          <TextArea
            label={says.typed}
            hint={says.typedHint}
            required
            value={text}
            onChange={typed => {
              setText(typed);
              change();
            }}
            rows={2}
            maxLength={500}
            problem={wasTried && isWrong ? says.typedWrong : null}
          />
          <NumberField
            label={says.size}
            hint={says.sizeHint}
            value={size}
            min={1}
            onChange={typed => {
              setSize(typed);
              change();
            }}
          />
        </Form>
        <RunningJob job={job} title={says.checking} />
        {job.stopped && <AlertBanner tone="info" title={ledger.stopped} />}
        {job.result && !job.stopped && <Answer report={job.result} />}
      </Stack>
    </Section>
  );
}

function Answer({ report }: { report: WordsReport }) {
  const { proofs: says } = useWords();
  const { language } = useFormat();
  switch (report.verdict) {
    case 'holds':
      return (
        <AlertBanner tone="ok" title={says.holds(report.size ?? report.entries)}>
          {says.holdsSentence}
        </AlertBanner>
      );
    case 'truncated':
      return (
        <AlertBanner tone="fault" title={says.truncated(report.entries)}>
          {says.contradictedSentence}
        </AlertBanner>
      );
    case 'contradicted':
      return (
        <Stack>
          <AlertBanner tone="fault" title={says.contradicted}>
            {says.contradictedSentence}
          </AlertBanner>
          {report.expected && (
            <Words12 words={report.expected[language]} label={says.expected} lang={language} />
          )}
        </Stack>
      );
  }
}
