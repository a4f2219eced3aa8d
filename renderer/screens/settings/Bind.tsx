import { Printer } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { DeviceSheet } from '../../../shared/contract/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Form } from '../../ui/Form.tsx';
import { PaperLines } from '../../ui/PaperLines.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { Problem } from '../../ui/PlaceField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { PrintedCode } from './PrintedCode.tsx';

/** The code is shown; on paper and with the passphrase it comes into force. Left before, it is forgotten. */
export function Bind(props: { onDone: () => void }) {
  const { recovery, device: says } = useWords();
  const toast = useToast();
  const [sheet, setSheet] = useState<DeviceSheet | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const [isOnPaper, setOnPaper] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [wasTried, setTried] = useState(false);
  const prepare = useVaultAction(vault.device.prepare);
  const bind = useVaultAction(vault.device.bind);
  const printed = useCallback(() => setPrinting(false), []);
  const { run } = prepare;
  useEffect(() => {
    void run({}).then(result => {
      if (result.ok) setSheet(result.value);
    });
    return () => void vault.device.discard({});
  }, [run]);

  const submit = () => {
    setTried(true);
    if (sheet === null || !isOnPaper || passphrase === '') return;
    void bind.run({ device: sheet.device, passphrase }).then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: says.boundDone });
      props.onDone();
    });
  };
  if (sheet === null) return <FaultBanner fault={prepare.fault} />;
  return (
    <Form
      intro={says.bindIntro}
      submit={says.bind}
      busy={bind.busy}
      onSubmit={submit}
      onCancel={props.onDone}
      fault={<FaultBanner fault={bind.fault} />}
    >
      <PaperLines lines={sheet.lines} label={says.code} qr={sheet.qr} qrName={recovery.qrName} />
      <div>
        <Button icon={Printer} onPress={() => setPrinting(true)} autoFocus>
          {recovery.print}
        </Button>
      </div>
      <div>
        <Checkbox checked={isOnPaper} onChange={setOnPaper}>
          {says.onPaper}
        </Checkbox>
        {wasTried && !isOnPaper && <Problem>{recovery.onPaperNeeded}</Problem>}
      </div>
      <PassphraseField
        label={says.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        required
        problem={wasTried && passphrase === '' ? says.passphraseNeeded : null}
      />
      {isPrinting && <PrintedCode sheet={sheet} onDone={printed} />}
    </Form>
  );
}
