import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What this choice would take, counted; and what says the same elsewhere in the records and stays. */
export function Goes(props: { choice: InputOf<Contract['erasure']['preview']> }) {
  const { erasure: says } = useWords();
  const format = useFormat();
  const { data, fault } = useVaultQuery(vault.erasure.preview, props.choice, { keep: true });
  if (fault) return <FaultBanner fault={fault} />;
  if (data === null) return <Skeleton lines={3} />;
  const { goesFacts } = says;
  const values = data.parts.reduce((sum, part) => sum + part.values, 0);
  const counts = [
    [goesFacts.values, values],
    [goesFacts.entries, data.entries],
    [goesFacts.records, data.records.length],
    [goesFacts.files, data.files],
    [goesFacts.packages, data.packages],
  ] as const;
  return (
    <Section title={says.goes}>
      <Stack>
        <DescriptionList
          facts={counts.map(([term, count]) => ({ term, value: format.number(count) }))}
        />
        {data.same > 0 && <AlertBanner tone="warn" title={says.same(data.same)} />}
      </Stack>
    </Section>
  );
}
