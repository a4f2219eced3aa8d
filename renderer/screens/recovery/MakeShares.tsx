import { useState } from 'react';
import { leastThreshold, mostShares } from '../../../shared/recovery/share.ts';
import { Form } from '../../ui/Form.tsx';
import { Columns, Stack } from '../../ui/Layout.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

function numbersTo(last: number): { value: string; label: string }[] {
  return Array.from({ length: last - leastThreshold + 1 }, (_, index) => {
    const value = String(index + leastThreshold);
    return { value, label: value };
  });
}

/** How many shares, how many are needed, and who gets them. */
export function MakeShares(props: {
  isReplacing: boolean;
  onMade: () => void;
  onCancel: () => void;
}) {
  const { recovery: says } = useWords();
  const [shares, setShares] = useState(3);
  const [threshold, setThreshold] = useState(2);
  const [holders, setHolders] = useState<readonly string[]>([]);
  const prepare = useVaultAction(vault.recovery.prepare);
  const named = Array.from({ length: shares }, (_, index) => holders[index] ?? '');
  const submit = () =>
    void prepare
      .run({ threshold, shares, holders: named.map(name => (name.trim() === '' ? null : name)) })
      .then(result => {
        if (result.ok) props.onMade();
      });
  return (
    <Form
      title={says.makeTitle}
      intro={says.makeIntro}
      submit={says.makeAction}
      busy={prepare.busy}
      says={props.isReplacing ? says.replaces : null}
      fault={<FaultBanner fault={prepare.fault} />}
      onSubmit={submit}
      onCancel={props.onCancel}
    >
      <Stack>
        <Columns>
          <Select
            label={says.count}
            choices={numbersTo(mostShares)}
            value={String(shares)}
            onChange={value => {
              setShares(Number(value));
              setThreshold(Math.min(threshold, Number(value)));
            }}
          />
          <Select
            label={says.threshold}
            choices={numbersTo(shares)}
            value={String(threshold)}
            onChange={value => setThreshold(Number(value))}
          />
        </Columns>
        {named.map((name, index) => (
          <TextField
            key={index}
            label={says.holderOf(index + 1)}
            {...(index === 0 ? { hint: says.holderHint } : {})}
            value={name}
            onChange={value => setHolders(named.map((each, at) => (at === index ? value : each)))}
            maxLength={100}
          />
        ))}
      </Stack>
    </Form>
  );
}
