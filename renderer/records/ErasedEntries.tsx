import type { ErasedEntry } from '../../shared/erasure/erased.ts';
import { addresses } from '../addresses.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Second, Stack } from '../ui/Layout.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { partLabels } from './parts.ts';
import { useSpeech } from './useSpeech.ts';

/** More entries than this are told by their number: all stand in the request itself. */
const mostShown = 200;

/** What an erasure takes, entry by entry; each leads to what stands there. */
export function ErasedEntries(props: { erased: readonly ErasedEntry[] }) {
  const { erasure: says } = useWords();
  const format = useFormat();
  const speech = useSpeech();
  const { erased } = props;
  return (
    <Stack>
      <DataTable
        caption={says.askedFields}
        rows={erased.slice(0, mostShown)}
        keyOf={({ position }) => String(position)}
        columns={[
          {
            id: 'entry',
            label: says.askedEntry,
            isRowName: true,
            isShort: true,
            cell: ({ position }) => (
              <a href={addresses.ledgerEntry(position)}>{format.number(position)}</a>
            ),
          },
          {
            id: 'fields',
            label: says.askedNames,
            // of whatever record: an entry may be of any that hangs on the one that was chosen
            cell: ({ fields }) => {
              const names = fields.map(({ name }) => name);
              return format.list(partLabels({ type: null, about: null }, names, speech));
            },
          },
        ]}
      />
      {erased.length > mostShown && <Second>… {format.number(erased.length)}</Second>}
    </Stack>
  );
}
