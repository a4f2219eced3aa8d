import { FileArchive, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Grant } from '../../../shared/contract/shell.ts';
import { wordsToFingerprint } from '../../../shared/ledger/fingerprint.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PlaceField } from '../../ui/PlaceField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { shell } from '../../vault/shell.ts';
import { useSeenToEnd } from '../../vault/useSeenToEnd.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { PackageVerdict } from './PackageVerdict.tsx';

/** A package from anywhere: chosen, checked, judged in two parts. */
export function CheckPackageScreen() {
  const { packages: says, ledger } = useWords();
  const [place, setPlace] = useState<Grant | null>(null);
  const [text, setText] = useState('');
  const [sha512, setSha512] = useState(false);
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.packages.verify, { title: says.checking });
  useSeenToEnd(job);
  const isTyped = text.trim() !== '';
  const wordsProblem = isTyped && wordsToFingerprint(text) === null ? says.wordsWrong : null;

  // A verdict never stands under a package or words that it does not speak of.
  const startOver = () => {
    job.cancel();
    job.reset();
  };
  const take = (grant: Grant | null) => {
    if (!grant) return;
    setPlace(grant);
    startOver();
  };
  const write = (typed: string) => {
    setText(typed);
    startOver();
  };
  const submit = () => {
    setTried(true);
    if (!place || wordsProblem !== null) return;
    void job.start({ path: place.token, words: isTyped ? text.trim() : null, sha512, trust: null });
  };
  return (
    <>
      <PageHeader title={says.check} level={2} below={says.checkIntro} />
      <PageBody>
        <Form
          submit={says.submitCheck}
          busy={job.busy}
          onSubmit={submit}
          fault={<FaultBanner fault={job.fault} />}
        >
          <PlaceField
            label={says.place}
            chosen={place?.name ?? null}
            problem={wasTried && !place ? says.placeNeeded : null}
          >
            <Button
              icon={FolderOpen}
              onPress={() => void shell.chooseFolder({ title: says.chooseFolderTitle }).then(take)}
            >
              {says.chooseFolder}
            </Button>
            <Button
              icon={FileArchive}
              onPress={() => void shell.chooseFile({ title: says.chooseFileTitle }).then(take)}
            >
              {says.chooseFile}
            </Button>
          </PlaceField>
          <TextArea
            label={says.words}
            hint={says.wordsHint}
            value={text}
            onChange={write}
            rows={2}
            maxLength={500}
            problem={wasTried ? wordsProblem : null}
          />
          <Checkbox checked={sha512} onChange={setSha512} detail={says.sha512Detail}>
            {says.sha512}
          </Checkbox>
        </Form>
        <RunningJob job={job} title={says.checking} />
        {job.stopped && <AlertBanner tone="info" title={ledger.stopped} />}
        {job.result && !job.stopped && <PackageVerdict report={job.result} />}
      </PageBody>
    </>
  );
}
