import { useEffect, useState } from 'react';
import { filledShares, ShareFields } from '../../records/ShareFields.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The rehearsal: do the holders' shares work? Nothing changes. */
export function TryShares(props: { threshold: number; onDone: () => void }) {
  const { common, recovery: says } = useWords();
  const empty = Array.from({ length: props.threshold }, () => '');
  const [texts, setTexts] = useState<readonly string[]>(empty);
  const job = useVaultJob(vault.recovery.try, { title: null });
  const { result, reset } = job;
  // the answer of an earlier rehearsal is nobody's business now
  useEffect(() => {
    reset();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, at the start
  }, []);

  if (result !== null) {
    return (
      <AlertBanner
        tone="ok"
        title={says.works}
        actions={
          <>
            <Button variant="primary" onPress={props.onDone} autoFocus>
              {common.close}
            </Button>
            <Button onPress={reset}>{says.tryAgain}</Button>
          </>
        }
      >
        <ul>
          {result.numbers.map((number, index) => (
            <li key={number}>{says.holder(number, result.holders[index] ?? null)}</li>
          ))}
        </ul>
        <p>{says.worksSentence(result.threshold, result.shares)}</p>
      </AlertBanner>
    );
  }
  const submit = () =>
    void job.start({ shares: filledShares(texts) }).then(answer => {
      if (answer.ok) setTexts(empty);
    });
  return (
    <Form
      title={says.tryTitle}
      intro={says.tryIntro}
      submit={says.tryAction}
      busy={job.busy}
      fault={<FaultBanner fault={job.fault} />}
      onSubmit={submit}
      onCancel={props.onDone}
    >
      <ShareFields texts={texts} onChange={setTexts} disabled={job.busy} />
    </Form>
  );
}
