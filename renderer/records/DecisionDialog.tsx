import { useState } from 'react';
import type { PairSide, PairView } from '../../shared/contract/recognition.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Two records about which somebody decides. */
export type Two = Readonly<{
  of: PairView['of'];
  one: Pick<PairSide, 'id' | 'number' | 'name'>;
  other: Pick<PairSide, 'id' | 'number' | 'name'>;
}>;

/** The question before a decision is recorded: what it brings, what stays, and why. */
export function DecisionDialog(props: {
  two: Two;
  decision: 'same' | 'different';
  onClose: () => void;
}) {
  const { recognition: says, common } = useWords();
  const toast = useToast();
  const { two, decision } = props;
  const [why, setWhy] = useState('');
  const [leading, setLeading] = useState(two.one.id);
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.pair.decide);
  const withdraw = useVaultAction(vault.record.withdraw);
  const isOfChildren = two.of === 'child';
  const isMissing = why.trim() === '';
  const submit = async () => {
    setTried(true);
    if (isMissing) return;
    const [one, other] = [two.one.id, two.other.id];
    const chosen = decision === 'same' ? leading : null;
    const result = await run({ of: two.of, one, other, decision, why, leading: chosen });
    if (!result.ok) return;
    const { id } = result.value;
    const undo = () => void withdraw.run({ type: 'pair', id, reason: says.undone });
    const done = isOfChildren ? says[decision].done : says.different.doneOfOthers;
    toast({ tone: 'ok', text: done, action: { label: common.undo, run: undo } });
    props.onClose();
  };
  const title = isOfChildren ? says[decision].title : says.different.titleOfOthers;
  const called = ({ number, name }: Two['one']) =>
    [numberLabel(two.of, number), name].filter(part => part !== null).join(' ');
  return (
    <ConfirmDialog
      isOpen
      title={title}
      happens={says[decision].happens}
      howMany={null}
      kept={says[decision].kept}
      confirm={says[decision].confirm}
      busy={busy}
      onConfirm={() => void submit()}
      onCancel={props.onClose}
    >
      {decision === 'same' ? (
        <RadioGroup
          label={says.same.leading}
          choices={[two.one, two.other].map(each => ({ value: each.id, label: called(each) }))}
          value={leading}
          onChange={setLeading}
        />
      ) : (
        <p>{[two.one, two.other].map(called).join(' · ')}</p>
      )}
      <TextArea
        label={says.why}
        hint={says.whyHint}
        value={why}
        onChange={setWhy}
        required
        maxLength={1000}
        problem={wasTried && isMissing ? says.whyNeeded : null}
      />
      <FaultBanner fault={fault} />
    </ConfirmDialog>
  );
}
