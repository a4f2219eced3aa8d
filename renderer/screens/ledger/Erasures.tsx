import type { ErasureRow } from '../../../shared/contract/erasure.ts';
import { addresses } from '../../addresses.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What was erased in this vault, newest first, each with its certificate; nothing where nothing was. */
export function Erasures() {
  const { erasure: says } = useWords();
  const format = useFormat();
  const { data, fault, retry } = useVaultQuery(vault.erasure.list, {});
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null || data.length === 0) return null;
  return (
    <Section title={says.past}>
      <Stack gap="tight">
        <Second>{says.pastSentence}</Second>
        <DataTable<ErasureRow>
          caption={says.past}
          captionHidden
          rows={data}
          keyOf={({ seq }) => String(seq)}
          columns={[
            {
              id: 'when',
              label: says.when,
              isRowName: true,
              cell: ({ at, seq }) => <a href={addresses.erasure(seq)}>{format.moment(at)}</a>,
            },
            { id: 'who', label: says.who, cell: ({ who }) => who },
            {
              id: 'about',
              label: says.about,
              cell: ({ label, id }) => (label === '' ? id : label),
            },
            { id: 'law', label: says.ground, cell: ({ ground }) => ground.law },
            { id: 'reason', label: says.reason, cell: ({ reason }) => reason },
            {
              id: 'fields',
              label: says.fields,
              align: 'end',
              cell: ({ fields }) => format.number(fields),
            },
          ]}
        />
      </Stack>
    </Section>
  );
}
