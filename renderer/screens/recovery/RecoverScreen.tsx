import { useQueryClient } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Grant } from '../../../shared/contract/shell.ts';
import { addresses } from '../../addresses.ts';
import { filledShares, ShareFields } from '../../records/ShareFields.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageBody, Second, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PlaceField } from '../../ui/PlaceField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../vault/NewPassphrase.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { enterSession } from '../../vault/session.ts';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** First whether the shares open the vault at all, then who it is that they let in. */
export function RecoverScreen() {
  const { recovery: says } = useWords();
  const [place, setPlace] = useState<string | null>(null);
  const [texts, setTexts] = useState<readonly string[]>(['', '']);
  const trial = useVaultJob(vault.recovery.tryLocked, { title: null });
  const { result, reset } = trial;
  // what was tried before, perhaps with another vault, is over
  useEffect(() => {
    reset();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, at the start
  }, []);
  return (
    <>
      <PageHeader title={says.recoverTitle} level={2} />
      <PageBody>
        <Stack gap="loose">
          <Second>{says.recoverIntro}</Second>
          {result === null || place === null ? (
            <SharesForm
              place={place}
              onPlace={token => {
                reset();
                setPlace(token);
              }}
              texts={texts}
              onTexts={setTexts}
              trial={trial}
            />
          ) : (
            <NewcomerForm
              place={place}
              shares={filledShares(texts)}
              numbers={result.numbers.join(', ')}
              onBack={reset}
            />
          )}
        </Stack>
      </PageBody>
    </>
  );
}

function SharesForm(props: {
  place: string | null;
  onPlace: (token: string) => void;
  texts: readonly string[];
  onTexts: (texts: readonly string[]) => void;
  trial: ReturnType<typeof useVaultJob<{ vault: string; shares: string[] }, unknown>>;
}) {
  const { session, recovery: says } = useWords();
  const { place, texts, trial } = props;
  const recents = useVaultQuery(vault.session.recents, {}).data ?? [];
  const [other, setOther] = useState<Grant | null>(null);
  const [wasTried, setTried] = useState(false);
  const known = [
    ...(other ? [{ token: other.token, name: other.name, folder: session.chosen }] : []),
    ...recents.filter(({ missing }) => !missing),
  ];
  const choose = async () => {
    const grant = await shell.chooseFolder({ title: session.chooseTitle });
    if (!grant) return;
    setOther(grant);
    props.onPlace(grant.token);
  };
  const problem = wasTried && place === null ? session.vaultNeeded : null;
  return (
    <Form
      submit={says.recoverCheck}
      busy={trial.busy}
      fault={<FaultBanner fault={trial.fault} />}
      onSubmit={() => {
        setTried(true);
        if (place !== null) void trial.start({ vault: place, shares: filledShares(texts) });
      }}
    >
      {known.length > 0 && (
        <RadioGroup
          label={says.recoverVault}
          choices={known.map(({ token, name, folder }) => ({
            value: token,
            label: name,
            detail: folder,
          }))}
          value={place}
          onChange={props.onPlace}
          problem={problem}
        />
      )}
      <PlaceField
        label={known.length > 0 ? session.chooseOther : says.recoverVault}
        hint={session.openIntro}
        chosen={null}
        problem={known.length > 0 ? null : problem}
      >
        <Button icon={FolderOpen} onPress={() => void choose()} autoFocus>
          {session.chooseFirst}
        </Button>
      </PlaceField>
      <ShareFields texts={texts} onChange={props.onTexts} disabled={trial.busy} />
    </Form>
  );
}

function NewcomerForm(props: {
  place: string;
  shares: readonly string[];
  numbers: string;
  onBack: () => void;
}) {
  const { session, recovery: says } = useWords();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [userName, setUserName] = useState('');
  const typed = useNewPassphrase();
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.recovery.use, { title: null });
  const problems = {
    userName: userName.trim() === '' ? session.nameNeeded : null,
    ...typed.problems,
  };
  const shown = (problem: string | null) => (wasTried ? problem : null);
  const submit = () => {
    setTried(true);
    if (Object.values(problems).some(problem => problem !== null)) return;
    const input = {
      vault: props.place,
      shares: [...props.shares],
      userName,
      passphrase: typed.value,
    };
    void job.start(input).then(result => {
      if (!result.ok) return;
      go(addresses.children);
      enterSession(queries, result.value);
    });
  };
  return (
    <Form
      title={says.recoverWho}
      submit={says.recoverAction}
      busy={job.busy}
      says={job.busy ? session.deriving : null}
      fault={<FaultBanner fault={job.fault} />}
      actions={
        <Button variant="quiet" onPress={props.onBack}>
          {says.recoverOther}
        </Button>
      }
      onSubmit={submit}
    >
      <AlertBanner tone="ok" title={says.recoverGood(props.numbers)} />
      <TextField
        label={says.recoverName}
        hint={says.recoverNameHint}
        value={userName}
        onChange={setUserName}
        maxLength={100}
        required
        autoFocus
        problem={shown(problems.userName)}
      />
      <NewPassphraseFields
        label={session.newPassphrase}
        labelAgain={session.again}
        typed={typed}
        wasTried={wasTried}
      />
    </Form>
  );
}
