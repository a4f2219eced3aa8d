import { useState } from 'react';
import type { WitnessView } from '../../../shared/contract/checkpoints.ts';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

const hows = ['printed', 'sent', 'read', 'other'] as const;

/** Notes who was given a checkpoint, so that they can be asked for it later. */
export function GiveDialog(props: { row: CheckpointRow; onDone: () => void; onClose: () => void }) {
  const words = useWords();
  const { proofs: says } = words;
  const format = useFormat();
  const toast = useToast();
  const { row } = props;
  const [who, setWho] = useState('');
  const [how, setHow] = useState<WitnessView['how']>('printed');
  const [when, setWhen] = useState(() => new Date().toISOString().slice(0, 10));
  const [wasTried, setTried] = useState(false);
  const action = useVaultAction(vault.witness.add);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(when) && !Number.isNaN(Date.parse(when));
  const submit = async () => {
    setTried(true);
    if (who.trim() === '' || !isDay) return;
    const result = await action.run({ size: row.size, who, how, when });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.given });
    props.onDone();
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      title={says.giveTitle}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{words.common.cancel}</Button>
          <Button variant="primary" busy={action.busy} onPress={() => void submit()}>
            {says.give}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{words.ledger.checkpointOf(row.size, format.moment(row.at))}</p>
        <TextField
          label={says.giveWho}
          hint={says.giveWhoHint}
          required
          autoFocus
          value={who}
          onChange={setWho}
          maxLength={200}
          problem={wasTried && who.trim() === '' ? says.giveWhoNeeded : null}
        />
        <Select
          label={says.giveHow}
          choices={hows.map(value => ({ value, label: says.hows[value] }))}
          value={how}
          onChange={setHow}
        />
        <TextField
          label={says.giveWhen}
          hint={says.giveWhenHint}
          required
          value={when}
          onChange={setWhen}
          maxLength={10}
          problem={wasTried && !isDay ? says.giveWhenWrong : null}
        />
        <FaultBanner fault={action.fault} />
      </Stack>
    </Dialog>
  );
}
