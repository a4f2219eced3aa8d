import { useState } from 'react';
import type { BranchConfirmation } from '../../../shared/contract/session.ts';
import { Agreement } from '../../ui/Agreement.tsx';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

const ways = ['restored', 'copied'] as const;

/** A person's word that the vault goes on from the state they see: how, and that they compared the words. */
export function ConfirmBranch(props: {
  root: string;
  /** What the vault itself gives reason to think */
  likely: BranchConfirmation['why'];
  onConfirm: (branch: BranchConfirmation) => void;
}) {
  const { backup } = useWords();
  const { branch: says } = backup;
  const [why, setWhy] = useState(props.likely);
  const [agrees, setAgrees] = useState(false);
  const [wasTried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    if (agrees) props.onConfirm({ root: props.root, why });
  };
  return (
    <Stack>
      <RadioGroup
        label={says.label}
        choices={ways.map(value => ({
          value,
          label: says[value],
          detail: says[`${value}Detail`],
        }))}
        value={why}
        onChange={setWhy}
      />
      <Agreement
        title={says.title}
        sentence={says.sentence}
        agree={says.agree}
        isAgreed={agrees}
        onChange={setAgrees}
        problem={wasTried && !agrees ? says.agreeNeeded : null}
      />
      <div>
        <Button onPress={confirm}>{says.submit}</Button>
      </div>
    </Stack>
  );
}
