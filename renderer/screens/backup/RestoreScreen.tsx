import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Grant } from '../../../shared/contract/shell.ts';
import { addresses } from '../../addresses.ts';
import { asksDeviceCode, DeviceCodeField } from '../../records/DeviceCodeField.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Form } from '../../ui/Form.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { PlaceField } from '../../ui/PlaceField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** A vault written anew from a backup: which one, where to, and whose passphrase opens it. */
export function RestoreScreen() {
  const words = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { backup, session } = words;
  const { restore: says } = backup;
  const [from, setFrom] = useState<Grant | null>(null);
  const [target, setTarget] = useState<Grant | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [userName, setUserName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [deviceCode, setDeviceCode] = useState<string | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const [wasTried, setTried] = useState(false);
  const list = useVaultQuery(vault.backup.list, from && { folder: from.token });
  const job = useVaultJob(vault.backup.restore, { title: says.running });

  const rows = list.data?.rows ?? [];
  const which = chosen ?? (rows[0] ? String(rows[0].generation) : null);
  const problems = {
    from: which === null ? says.fromNeeded : null,
    target: target === null ? says.targetNeeded : null,
    userName: userName.trim() === '' ? session.nameNeeded : null,
    passphrase: passphrase === '' ? session.passphraseNeeded : null,
  };
  const shown = (problem: string | null) => (wasTried ? problem : null);
  const chooseFrom = async () => {
    const grant = await shell.chooseFolder({ title: says.from });
    if (!grant) return;
    setFrom(grant);
    setChosen(null);
  };
  const chooseTarget = async () => {
    const suggested = `${says.suggested}.litopys`;
    const grant = await shell.chooseTarget({ title: says.target, suggested });
    if (grant) setTarget(grant);
  };
  const submit = () => {
    setTried(true);
    if (!from || !target || which === null) return;
    if (Object.values(problems).some(problem => problem !== null)) return;
    const generation = Number(which);
    const input = { folder: from.token, generation, target: target.token, incomplete };
    void job.start({ ...input, userName, passphrase, deviceCode });
  };

  if (job.result) {
    return (
      <AlertBanner
        tone="ok"
        title={says.done}
        actions={<Button onPress={() => go(addresses.children)}>{says.back}</Button>}
      >
        <p>{says.doneSentence}</p>
        <p>
          <code>{job.result.folder}</code>
        </p>
      </AlertBanner>
    );
  }
  return (
    <Form
      title={says.title}
      intro={says.intro}
      submit={says.submit}
      busy={job.busy}
      onSubmit={submit}
      onCancel={() => go(addresses.children)}
      fault={<FaultBanner fault={job.fault ?? list.fault} />}
    >
      <PlaceField label={says.from} chosen={from?.name ?? null} problem={shown(problems.from)}>
        <Button onPress={() => void chooseFrom()} autoFocus>
          {says.choose}
        </Button>
      </PlaceField>
      {rows.length > 0 && (
        <RadioGroup
          label={says.which}
          choices={rows.map(row => ({
            value: String(row.generation),
            label: `${format.moment(row.at)} · ${says.entries(row.size)}`,
            detail: (format.language === 'uk' ? row.wordsUk : row.wordsEn).join(' '),
          }))}
          value={which}
          onChange={setChosen}
        />
      )}
      <PlaceField
        label={says.target}
        chosen={target?.name ?? null}
        problem={shown(problems.target)}
      >
        <Button onPress={() => void chooseTarget()}>{says.targetChoose}</Button>
      </PlaceField>
      <TextField
        label={session.userName}
        value={userName}
        onChange={setUserName}
        maxLength={100}
        required
        problem={shown(problems.userName)}
      />
      <PassphraseField
        label={session.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        required
        problem={shown(problems.passphrase)}
      />
      {(deviceCode !== null || asksDeviceCode(job.fault)) && (
        <DeviceCodeField code={deviceCode} onChange={setDeviceCode} disabled={job.busy} />
      )}
      <Checkbox checked={incomplete} onChange={setIncomplete}>
        {says.incomplete}
      </Checkbox>
      <RunningJob job={job} title={says.running} />
    </Form>
  );
}
