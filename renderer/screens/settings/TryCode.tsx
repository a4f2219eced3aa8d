import { useState } from 'react';
import { DeviceCodeField } from '../../records/DeviceCodeField.tsx';
import { Form } from '../../ui/Form.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The rehearsal: is the sheet still good? Nothing changes. */
export function TryCode(props: { onDone: () => void }) {
  const { device: says } = useWords();
  const toast = useToast();
  const [code, setCode] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const attempt = useVaultAction(vault.device.try);
  const submit = () => {
    setTried(true);
    if (code === null) return;
    void attempt.run({ code }).then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: says.works });
      props.onDone();
    });
  };
  return (
    <Form
      submit={says.try}
      busy={attempt.busy}
      onSubmit={submit}
      onCancel={props.onDone}
      fault={<FaultBanner fault={attempt.fault} />}
    >
      <DeviceCodeField
        code={code}
        onChange={setCode}
        problem={wasTried && code === null ? says.codeNeeded : null}
      />
    </Form>
  );
}
