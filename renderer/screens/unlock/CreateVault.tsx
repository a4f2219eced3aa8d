import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Grant } from '../../../shared/contract/shell.ts';
import { Agreement } from '../../ui/Agreement.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { PlaceField } from '../../ui/PlaceField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { enterSession } from '../../vault/session.ts';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { Deriving } from './Deriving.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../vault/NewPassphrase.tsx';

/** Where, who, and a passphrase that nobody can bring back. */
export function CreateVault(props: { onBack: () => void }) {
  const { session } = useWords();
  const queries = useQueryClient();
  const [place, setPlace] = useState<Grant | null>(null);
  const [userName, setUserName] = useState('');
  const typed = useNewPassphrase();
  const [agrees, setAgrees] = useState(false);
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.session.create, { title: null });

  const problems = {
    place: place === null ? session.placeNeeded : null,
    userName: userName.trim() === '' ? session.nameNeeded : null,
    ...typed.problems,
    agrees: agrees ? null : session.noRecovery.needed,
  };
  const shown = (problem: string | null) => (wasTried ? problem : null);

  const choose = () =>
    void shell
      .chooseTarget({ title: session.placeTitle, suggested: `${session.suggestedName}.litopys` })
      .then(grant => {
        if (grant) setPlace(grant);
      });
  const create = () => {
    setTried(true);
    if (place === null || Object.values(problems).some(problem => problem !== null)) return;
    void job.start({ target: place.token, userName, passphrase: typed.value }).then(result => {
      if (result.ok) enterSession(queries, result.value);
    });
  };

  return (
    <Form
      title={session.create}
      intro={session.createIntro}
      submit={session.createAction}
      busy={job.busy}
      says={job.busy && <Deriving progress={job.progress} />}
      onSubmit={create}
      onCancel={props.onBack}
      fault={<FaultBanner fault={job.fault} />}
    >
      <PlaceField
        label={session.place}
        hint={session.placeHint}
        chosen={place?.name ?? null}
        problem={shown(problems.place)}
      >
        <Button onPress={choose} autoFocus>
          {session.placeChoose}
        </Button>
      </PlaceField>
      <TextField
        label={session.yourName}
        hint={session.yourNameHint}
        value={userName}
        onChange={setUserName}
        maxLength={100}
        required
        problem={shown(problems.userName)}
      />
      <NewPassphraseFields
        label={session.newPassphrase}
        labelAgain={session.again}
        typed={typed}
        wasTried={wasTried}
      />
      <Agreement
        title={session.noRecovery.title}
        sentence={session.noRecovery.sentence}
        agree={session.noRecovery.agree}
        isAgreed={agrees}
        onChange={setAgrees}
        problem={shown(problems.agrees)}
      />
    </Form>
  );
}
