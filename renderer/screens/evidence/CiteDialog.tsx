import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { blankTarget, citationOf } from './citedTarget.ts';
import { TargetFields } from './TargetFields.tsx';

/** Records that an item speaks for or against a record, or leaves it open. */
export function CiteDialog(props: { evidence: string; onClose: () => void }) {
  const { cites: says } = useWords().evidence;
  const toast = useToast();
  const record = useVaultAction(vault.link.record);
  const [row, setRow] = useState(() => blankTarget(''));
  const [wasTried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    const citation = citationOf(row);
    if (citation === null) return;
    const result = await record.run({ links: [{ ...citation, evidence: props.evidence }] });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.added });
    props.onClose();
  };
  return (
    <Dialog title={says.dialogTitle} isOpen onClose={props.onClose} size="wide">
      <Form
        submit={says.submit}
        busy={record.busy}
        fault={<FaultBanner fault={record.fault} />}
        onSubmit={() => void submit()}
        onCancel={props.onClose}
      >
        <TargetFields row={row} onRow={setRow} wasTried={wasTried} isRequired />
      </Form>
    </Dialog>
  );
}
