import { useState } from 'react';
import { ChildPicker } from '../../records/ChildPicker.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { choiceOf, matching } from '../../ui/choices.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Columns, Stack } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { isBlankTarget, type CitedTarget } from './citedTarget.ts';
import { targetsOf, targetText, type Target } from './targets.ts';

const relations = ['supports', 'contradicts', 'leaves-open'] as const;

/** What an item speaks of: the child, what of it, for or against or open, and where in the item. */
export function TargetFields(props: {
  row: CitedTarget;
  onRow: (row: CitedTarget) => void;
  wasTried: boolean;
  /** A row left wholly blank is an omission, not one to pass over */
  isRequired: boolean;
}) {
  const { evidence } = useWords();
  const { cites: says } = evidence;
  const { row, onRow } = props;
  const isDue = props.wasTried && (props.isRequired || !isBlankTarget(row));
  return (
    <Stack gap="tight">
      <ChildPicker
        label={says.child}
        hint={says.childHint}
        required={props.isRequired}
        value={row.child}
        onChange={child => onRow({ ...row, child, target: null })}
        problem={isDue && row.child.id === null && row.target === null ? says.needsChild : null}
      />
      <TargetSelect
        row={row}
        onRow={onRow}
        problem={isDue && row.child.id !== null && row.target === null ? says.needsTarget : null}
      />
      <RadioGroup
        label={says.relation}
        direction="row"
        choices={relations.map(value => ({ value, label: says.relations[value] }))}
        value={row.relation}
        onChange={relation => onRow({ ...row, relation })}
      />
      <Columns>
        <TextField
          label={says.cite}
          hint={says.citeHint}
          value={row.cite}
          onChange={cite => onRow({ ...row, cite })}
          maxLength={1000}
        />
        <TextField
          label={says.note}
          value={row.note}
          onChange={note => onRow({ ...row, note })}
          maxLength={1000}
        />
      </Columns>
    </Stack>
  );
}

function TargetSelect(props: {
  row: CitedTarget;
  onRow: (row: CitedTarget) => void;
  problem: string | null;
}) {
  const { cites: says } = useWords().evidence;
  const speech = useSpeech();
  const { row, onRow } = props;
  const { id } = row.child;
  const [typed, setTyped] = useState('');
  const page = useVaultQuery(vault.child.get, id === null ? null : { id });
  const targets = page.data === null ? [] : targetsOf(page.data, speech);
  const detail: Readonly<Record<Target['kind'], (target: Target) => string>> = {
    child: () => says.wholeChildDetail,
    episode: () => says.episodeDetail,
    act: ({ children }) => says.actDetail(children),
    statement: () => says.statementDetail,
  };
  const choices = targets.map(target => ({
    value: targetText(target.target),
    label: target.kind === 'child' ? says.wholeChild : target.label,
    detail: detail[target.kind](target),
  }));
  const chosen = row.target === null ? null : targetText(row.target);
  const text = choiceOf(choices, chosen)?.label ?? typed;
  if (page.fault) return <FaultBanner fault={page.fault} />;
  return (
    <ComboBox
      label={says.target}
      required
      disabled={id === null}
      hint={id === null && row.target === null ? says.targetFirst : null}
      suggestions={matching(choices, text)}
      busy={page.isLoading}
      value={{ text, chosen }}
      onChange={next => {
        setTyped(next.text);
        const found = targets.find(({ target }) => targetText(target) === next.chosen);
        onRow({ ...row, target: found?.target ?? null });
      }}
      problem={props.problem}
    />
  );
}
