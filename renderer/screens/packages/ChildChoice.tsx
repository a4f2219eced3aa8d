import { useDeferredValue, useEffect } from 'react';
import { numberLabel } from '../../../shared/records/number.ts';
import { ComboBox, type ComboBoxValue } from '../../ui/ComboBox.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

const most = 20;

/** A child found by name or number. One that is chosen by the address gets its name as soon as it is known. */
export function ChildChoice(props: {
  value: ComboBoxValue;
  onChange: (value: ComboBoxValue) => void;
  problem: string | null;
}) {
  const { packages: says, common } = useWords();
  const format = useFormat();
  const { value, onChange } = props;
  const text = useDeferredValue(value.chosen === null ? value.text : '').slice(0, 500);
  const list = useVaultQuery(
    vault.child.list,
    {
      filter: {
        text,
        status: 'active',
        caseStatus: null,
        country: null,
        form: null,
        unproven: false,
      },
      order: 'number',
      descending: false,
      cursor: null,
      limit: most,
    },
    { keep: true },
  );
  const isUnnamed = value.chosen !== null && value.text === '';
  const named = useVaultQuery(vault.child.get, isUnnamed ? { id: value.chosen } : null);
  const row = named.data?.row ?? null;
  useEffect(() => {
    if (!isUnnamed || !row) return;
    onChange({ text: labelOf(row, common.unknown), chosen: row.id });
  });
  return (
    <ComboBox
      label={says.child}
      hint={says.childHint}
      suggestions={(list.data?.rows ?? []).map(each => ({
        value: each.id,
        label: labelOf(each, common.unknown),
        ...(each.birth === null ? {} : { detail: format.dayShort(each.birth) }),
      }))}
      value={value}
      onChange={onChange}
      busy={list.isLoading}
      required
      problem={props.problem}
    />
  );
}

function labelOf(
  row: Readonly<{
    number: number;
    nameUk: string | null;
    nameRu: string | null;
    nameLatn: string | null;
  }>,
  unknown: string,
): string {
  return `${numberLabel('child', row.number)} ${row.nameUk ?? row.nameRu ?? row.nameLatn ?? unknown}`;
}
