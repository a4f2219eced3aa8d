import { useDeferredValue, useState } from 'react';
import type { ChildRow } from '../../shared/contract/views.ts';
import { numberLabel } from '../../shared/records/number.ts';
import type { Choice } from '../ui/choices.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { FieldProps } from '../ui/Field.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Picked } from './EvidencePicker.tsx';
import type { Speech } from './speech.ts';
import { useSpeech } from './useSpeech.ts';

/** What a reader calls a child: number, and the name in the first script that has one. */
export function childTitle(
  row: Pick<ChildRow, 'number' | 'nameUk' | 'nameRu' | 'nameLatn'>,
): string {
  const name = row.nameUk ?? row.nameLatn ?? row.nameRu;
  return [numberLabel('child', row.number), name].filter(part => part !== null).join(' ');
}

function childChoice(row: ChildRow, speech: Speech): Choice {
  const details = [row.nameRu, speech.date(row.birth)].filter(each => each !== null);
  return { value: row.id, label: childTitle(row), detail: details.join(' · ') };
}

/** One child of the vault, found by name in any script or by number. */
export function ChildPicker(
  props: FieldProps & {
    value: Picked;
    onChange: (picked: Picked) => void;
    /** Children who may not be chosen: they take part already */
    except?: readonly string[];
  },
) {
  const words = useWords();
  const speech = useSpeech();
  const [isUsed, setUsed] = useState(false);
  const { value, onChange, except = [], ...field } = props;
  const text = useDeferredValue(value.id === null ? value.label : '').slice(0, 500);
  const { data, isLoading } = useVaultQuery(
    vault.child.list,
    isUsed
      ? {
          filter: {
            text,
            status: 'active',
            caseStatus: null,
            country: null,
            form: null,
            unproven: false,
          },
          order: text === '' ? 'changed' : 'name',
          descending: text === '',
          cursor: null,
          limit: 20,
        }
      : null,
    { keep: true },
  );
  const rows = (data?.rows ?? []).filter(row => !except.includes(row.id));
  return (
    <div onFocus={() => setUsed(true)}>
      <ComboBox
        {...field}
        placeholder={words.records.typeToSearch}
        suggestions={rows.map(row => childChoice(row, speech))}
        busy={isLoading}
        value={{ text: value.label, chosen: value.id }}
        onChange={next => onChange({ id: next.chosen, label: next.text })}
      />
    </div>
  );
}
