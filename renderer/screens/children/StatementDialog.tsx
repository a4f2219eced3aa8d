import { useState } from 'react';
import { abouts, type About } from '../../../shared/records/assertion.ts';
import { CompartmentChoice } from '../../records/CompartmentChoice.tsx';
import { DateEntry } from '../../records/entry.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { ReasonField } from '../../records/ReasonField.tsx';
import { useSealed } from '../../records/sealed.tsx';
import { SealedIn } from '../../records/SealedIn.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Form } from '../../ui/Form.tsx';
import { Select } from '../../ui/Select.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { StatementView } from './childPage.ts';
import { KnownFields } from './KnownFields.tsx';
import { StatementFields } from './StatementFields.tsx';
import {
  blankStatement,
  statementFormOf,
  statementOf,
  type StatementForm,
} from './statementForm.ts';

/** A new statement about a child. */
export function StatementDialog(props: { child: string; about?: About; onClose: () => void }) {
  const words = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { child, onClose } = props;
  const { assertions, members } = words;
  const [row, setRow] = useState<StatementForm>(() => blankStatement(props.about ?? 'name', 'new'));
  const [asked, setAsked] = useState<string | null>(null);
  const [isPreferred, setPreferred] = useState(false);
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.assertion.record);
  // A child has several papers and guardians at once: none stands for the others.
  const canBePreferred = row.value.about !== 'document' && row.value.about !== 'guardian';
  // what is said of a sealed child is sealed with it
  const own = useSealed([child])?.get(child)?.id ?? null;
  const compartment = own ?? asked;
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const assertion = statementOf(row, dates);
    if (assertion === null || !dates.allRead) return;
    const result = await run({
      child,
      assertion,
      preferred: isPreferred && canBePreferred,
      compartment,
    });
    if (!result.ok) return;
    toast({ tone: 'ok', text: assertions.recorded });
    onClose();
  };
  return (
    <Dialog title={assertions.addTitle} isOpen onClose={onClose} size="wide">
      <Form
        submit={words.common.record}
        busy={busy}
        fault={<FaultBanner fault={fault} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        {own === null && <CompartmentChoice value={asked} onChange={setAsked} />}
        {compartment !== null && <SealedIn compartment={compartment} />}
        <Select
          label={assertions.about}
          choices={abouts.map(about => ({ value: about, label: members.abouts[about] }))}
          value={row.value.about}
          onChange={about => setRow({ ...blankStatement(about, row.key), known: row.known })}
        />
        <StatementParts row={row} onRow={setRow} wasTried={wasTried} />
        {canBePreferred && (
          <Checkbox checked={isPreferred} onChange={setPreferred} detail={assertions.preferDetail}>
            {assertions.prefer}
          </Checkbox>
        )}
      </Form>
    </Dialog>
  );
}

/** A recorded statement said otherwise, with the reason. */
export function ReviseStatement(props: { statement: StatementView; onClose: () => void }) {
  const words = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { statement, onClose } = props;
  const { revise } = words.records;
  const [row, setRow] = useState(() => statementFormOf(statement.id, statement.fields));
  // what the form began with: a change made meanwhile is refused, not overwritten
  const [seq] = useState(statement.changed.seq);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.record.revise);
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const changes = statementOf(row, dates);
    if (changes === null || !dates.allRead || reason.trim() === '') return;
    const result = await run({
      type: 'assertion',
      id: statement.id,
      expectedSeq: seq,
      changes: { ...changes },
      reason,
    });
    if (!result.ok) return;
    toast({ tone: 'ok', text: revise.done });
    onClose();
  };
  return (
    <Dialog title={words.assertions.reviseTitle} isOpen onClose={onClose} size="wide">
      <Form
        submit={revise.save}
        says={revise.says}
        busy={busy}
        fault={<RevisionFault fault={fault} id={statement.id} since={seq} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <StatementParts row={row} onRow={setRow} wasTried={wasTried} />
        <ReasonField value={reason} onChange={setReason} wasTried={wasTried} />
      </Form>
    </Dialog>
  );
}

function StatementParts(props: {
  row: StatementForm;
  onRow: (row: StatementForm) => void;
  wasTried: boolean;
}) {
  const { assertions, members } = useWords();
  const { row, onRow } = props;
  return (
    <>
      <FieldGroup label={members.abouts[row.value.about]}>
        <StatementFields
          value={row.value}
          onChange={value => onRow({ ...row, value })}
          wasTried={props.wasTried}
        />
      </FieldGroup>
      <FieldGroup label={assertions.known}>
        <FieldColumns>
          <KnownFields known={row.known} onChange={known => onRow({ ...row, known })} />
        </FieldColumns>
      </FieldGroup>
    </>
  );
}
