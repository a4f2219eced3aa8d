import { useState } from 'react';
import { Form } from '../../ui/Form.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../vault/NewPassphrase.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The present passphrase once, the new one twice. */
export function ChangePassphrase(props: { onDone: () => void }) {
  const words = useWords();
  const toast = useToast();
  const [current, setCurrent] = useState('');
  const typed = useNewPassphrase();
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.session.changePassphrase, { title: null });
  const { passphrase: says } = words.settings;

  const problems = {
    current: current === '' ? says.currentNeeded : null,
    ...typed.problems,
  };
  const shown = (problem: string | null) => (wasTried ? problem : null);
  const submit = () => {
    setTried(true);
    if (Object.values(problems).some(problem => problem !== null)) return;
    void job.start({ current, next: typed.value }).then(result => {
      if (!result.ok) return;
      job.reset();
      toast({ tone: 'ok', text: says.done });
      props.onDone();
    });
  };
  return (
    <Form
      submit={says.submit}
      says={says.says}
      busy={job.busy}
      onSubmit={submit}
      onCancel={props.onDone}
      fault={<FaultBanner fault={job.fault} />}
    >
      <PassphraseField
        label={says.current}
        value={current}
        onChange={setCurrent}
        required
        autoFocus
        problem={shown(problems.current)}
      />
      <NewPassphraseFields
        label={says.next}
        labelAgain={says.again}
        typed={typed}
        wasTried={wasTried}
      />
      {job.busy && (
        <JobProgress title={words.session.deriving} progress={job.progress} stopping={false} />
      )}
    </Form>
  );
}
