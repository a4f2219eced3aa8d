import { useState } from 'react';
import { Form } from '../../ui/Form.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The passphrase alone opens the vault again. */
export function Unbind(props: { onDone: () => void }) {
  const { device: says } = useWords();
  const toast = useToast();
  const [passphrase, setPassphrase] = useState('');
  const [wasTried, setTried] = useState(false);
  const unbind = useVaultAction(vault.device.unbind);
  const submit = () => {
    setTried(true);
    if (passphrase === '') return;
    void unbind.run({ passphrase }).then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: says.unboundDone });
      props.onDone();
    });
  };
  return (
    <Form
      intro={says.unbindIntro}
      submit={says.unbind}
      busy={unbind.busy}
      onSubmit={submit}
      onCancel={props.onDone}
      fault={<FaultBanner fault={unbind.fault} />}
    >
      <PassphraseField
        label={says.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        required
        autoFocus
        problem={wasTried && passphrase === '' ? says.passphraseNeeded : null}
      />
    </Form>
  );
}
