import { useQueryClient } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { RecentVault } from '../../../shared/contract/session.ts';
import { asksDeviceCode, DeviceCodeField } from '../../records/DeviceCodeField.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { enterSession } from '../../vault/session.ts';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { Deriving } from './Deriving.tsx';
import { OpeningStopped, type Answer } from './OpeningStopped.tsx';
import sheet from './Unlock.module.css';
import { VaultChoice, type KnownVault } from './VaultChoice.tsx';

const css = classes(sheet);

/** Which vault, who, and the passphrase. */
export function OpenVault(props: { recents: readonly RecentVault[]; busy: boolean }) {
  const words = useWords();
  const queries = useQueryClient();
  const { session } = words;
  const [other, setOther] = useState<KnownVault | null>(null);
  const [chosen, setChosen] = useState<string | null>(
    () => props.recents.find(recent => !recent.missing)?.token ?? null,
  );
  const [userName, setUserName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [deviceCode, setDeviceCode] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const job = useVaultJob(vault.session.open, { title: null });

  const known = [...(other ? [other] : []), ...props.recents];
  const current = known.find(one => one.token === chosen) ?? null;

  const choose = async () => {
    const grant = await shell.chooseFolder({ title: session.chooseTitle });
    if (!grant) return;
    job.reset();
    setOther({ token: grant.token, name: grant.name, folder: null, missing: false, head: null });
    setChosen(grant.token);
  };
  const open = (answer: Answer = {}) => {
    setTried(true);
    if (!current || userName.trim() === '' || passphrase === '') return;
    const typed = { userName, passphrase, deviceCode };
    const input = { vault: current.token, ...typed, readOnly: false, ...answer };
    void job.start(input).then(result => {
      if (result.ok) enterSession(queries, result.value);
    });
  };

  if (!current && known.length === 0) {
    return (
      <div className={css('way')}>
        <h2 className={css('wayTitle')}>{session.open}</h2>
        <p className={css('second')}>{session.openIntro}</p>
        <Button icon={FolderOpen} onPress={() => void choose()} disabled={props.busy}>
          {session.chooseFirst}
        </Button>
      </div>
    );
  }
  return (
    <Form
      title={session.open}
      submit={session.openThis}
      busy={job.busy}
      says={job.busy && <Deriving progress={job.progress} />}
      onSubmit={() => open()}
      actions={
        <Button icon={FolderOpen} variant="quiet" onPress={() => void choose()}>
          {session.chooseOther}
        </Button>
      }
      fault={job.fault && <OpeningStopped fault={job.fault} onAnswer={open} />}
    >
      <VaultChoice
        known={known}
        chosen={chosen}
        onChoose={token => {
          job.reset();
          setChosen(token);
        }}
        problem={wasTried && !current ? session.vaultNeeded : null}
      />
      <TextField
        label={session.userName}
        hint={session.userNameHint}
        value={userName}
        onChange={setUserName}
        maxLength={100}
        disabled={job.busy}
        autoFocus
        problem={wasTried && userName.trim() === '' ? session.nameNeeded : null}
      />
      <PassphraseField
        label={session.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        disabled={job.busy}
        problem={wasTried && passphrase === '' ? session.passphraseNeeded : null}
      />
      {(deviceCode !== null || asksDeviceCode(job.fault)) && (
        <DeviceCodeField code={deviceCode} onChange={setDeviceCode} disabled={job.busy} />
      )}
    </Form>
  );
}
