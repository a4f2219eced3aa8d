import { useState } from 'react';
import type { ErasableValue } from '../../../shared/contract/erasure.ts';
import { partLabel, partValue } from '../../records/parts.ts';
import { useSettled } from '../../records/useSettled.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { valueKey, withKeys, withoutKey, type Chosen, type Scope } from './choice.ts';

const pageSize = 100;
const anyPart = 'any';

/** Every value of the scope, old ones too, with a box each. */
export function ValueList(props: {
  scope: Scope;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const { erasure: says } = useWords();
  const speech = useSpeech();
  const format = useFormat();
  const { scope, chosen, onChange } = props;
  const [typed, setTyped] = useState('');
  const [field, setField] = useState(anyPart);
  const text = useSettled(typed, 200);
  const sight = { ...scope, text, part: field === anyPart ? null : field };
  const page = usePaged(
    vault.erasure.values,
    cursor => ({ ...sight, cursor, limit: pageSize }),
    answer => answer.rows,
  );
  const keys = useVaultAction(vault.erasure.keys);
  const chooseFound = async () => {
    const found = await keys.run(sight);
    if (found.ok) onChange(withKeys(chosen, found.value));
  };
  const columns = useColumns(chosen, onChange);
  const total = page.first?.total ?? 0;
  const parts = page.first?.parts ?? [];
  return (
    <Stack>
      <Inline>
        <SearchField
          label={says.search}
          placeholder={says.search}
          value={typed}
          onChange={setTyped}
        />
        <Select
          label={says.part}
          value={field}
          onChange={setField}
          choices={[
            { value: anyPart, label: says.anyPart },
            ...parts.map(part => ({
              value: part,
              label: partLabel({ type: scope.subject.type, about: null }, part, speech),
            })),
          ]}
        />
      </Inline>
      <Inline>
        <Button
          size="small"
          busy={keys.busy}
          disabled={total === 0}
          onPress={() => void chooseFound()}
        >
          {says.chooseFound(format.number(total))}
        </Button>
        <Button size="small" disabled={chosen.size === 0} onPress={() => onChange(new Map())}>
          {says.chooseNone}
        </Button>
        <Second>{says.chosen(chosen.size)}</Second>
      </Inline>
      <FaultBanner fault={keys.fault} />
      {page.fault ? (
        <FaultState fault={page.fault} onRetry={page.retry} />
      ) : page.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <DataTable
          caption={says.list}
          captionHidden
          columns={columns}
          rows={page.rows}
          keyOf={valueKey}
          empty={<Second>{says.nothingFound}</Second>}
        />
      )}
      {page.hasMore && (
        <div>
          <Button busy={page.isLoadingMore} onPress={page.loadMore}>
            {says.more}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function useColumns(
  chosen: Chosen,
  onChange: (chosen: Chosen) => void,
): readonly Column<ErasableValue>[] {
  const { erasure: says, members } = useWords();
  const speech = useSpeech();
  const format = useFormat();
  const nouns: Readonly<Record<string, string>> = members.nouns;
  const abouts: Readonly<Record<string, string>> = members.abouts;
  return [
    {
      id: 'part',
      label: says.part,
      isRowName: true,
      cell: row => (
        <Checkbox
          checked={chosen.has(valueKey(row))}
          onChange={isOn => onChange(isOn ? withKeys(chosen, [row]) : withoutKey(chosen, row))}
        >
          {partLabel(row, row.part, speech)}
        </Checkbox>
      ),
    },
    { id: 'value', label: says.value, cell: row => partValue(row, row.part, row.value, speech) },
    {
      id: 'standing',
      label: says.standing,
      cell: ({ stands }) => (
        <StatusMark
          signal={stands ? 'approved' : 'plain'}
          word={stands ? says.stands : says.replaced}
        />
      ),
    },
    {
      id: 'record',
      label: says.record,
      cell: ({ type, about, label }) => (
        <>
          {[nouns[type] ?? type, about === null ? null : (abouts[about] ?? about)]
            .filter(each => each !== null)
            .join(' · ')}
          <div>
            <Second small>{label}</Second>
          </div>
        </>
      ),
    },
    {
      id: 'recorded',
      label: says.recorded,
      cell: ({ at, who, position }) => (
        <>
          {format.moment(at)}
          <div>
            <Second small>
              {who} · {format.number(position)}
            </Second>
          </div>
        </>
      ),
    },
  ];
}
