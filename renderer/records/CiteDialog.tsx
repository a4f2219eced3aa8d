import { useState } from 'react';
import type { LinkTarget } from '../../shared/records/link.ts';
import { CitationFields } from './CitationFields.tsx';
import { blankCitation, citationOf } from './citationForm.ts';
import type { Choice } from '../ui/choices.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { Select } from '../ui/Select.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

export type CitableTarget = Readonly<{ target: LinkTarget; label: string }>;

/** Cites evidence that the vault holds for one of these records: it may support, contradict or leave open. */
export function CiteDialog(props: {
  targets: readonly CitableTarget[];
  first?: string;
  onClose: () => void;
}) {
  const words = useWords();
  const toast = useToast();
  const { targets, onClose } = props;
  const { evidence } = words.children;
  const [targetId, setTarget] = useState(props.first ?? targets[0]?.target.id ?? '');
  const [row, setRow] = useState(() => blankCitation('new'));
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.link.record);
  const submit = async () => {
    setTried(true);
    const citation = citationOf(row);
    const found = targets.find(each => each.target.id === targetId);
    if (citation === null || !found) return;
    const result = await run({ links: [{ ...citation, target: found.target }] });
    if (!result.ok) return;
    toast({ tone: 'ok', text: evidence.done });
    onClose();
  };
  return (
    <Dialog title={evidence.dialog} isOpen onClose={onClose} size="wide">
      <Form
        submit={evidence.submit}
        busy={busy}
        fault={<FaultBanner fault={fault} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <Select
          label={evidence.target}
          choices={targets.map(({ target, label }): Choice => ({ value: target.id, label }))}
          value={targetId}
          onChange={setTarget}
        />
        <CitationFields row={row} onRow={setRow} wasTried={wasTried} isNeeded />
      </Form>
    </Dialog>
  );
}
