import * as z from 'zod';
import { FieldErased } from '../../shared/erasure/erased.ts';
import { addresses } from '../addresses.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { DescriptionList } from '../ui/DescriptionList.tsx';
import { Second, Stack } from '../ui/Layout.tsx';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { partLabels } from './erasedParts.ts';
import { useSpeech } from './useSpeech.ts';

const Asked = FieldErased.omit({ request: true }).extend({
  subject: z.object({ type: z.string(), id: z.string() }),
});

/** More entries than this are told by their number: all stand in the request itself. */
const mostShown = 200;

/** What a request for an erasure asks for, entry by entry; each leads to what stands there. */
export function AskedErasure(props: { facts: unknown }) {
  const { erasure: says } = useWords();
  const format = useFormat();
  const speech = useSpeech();
  const asked = Asked.safeParse(props.facts);
  if (!asked.success) return null;
  const { subject, ground, reason, erased } = asked.data;
  const fields = erased.reduce((sum, each) => sum + each.fields.length, 0);
  const told: readonly (readonly [string, string | null])[] = [
    [says.law, ground.law],
    [says.order, ground.order],
    [says.number, ground.number],
    [says.date, speech.date(ground.date)],
    [says.reason, reason],
    [says.goesFacts.values, format.number(fields)],
    [says.goesFacts.entries, format.number(erased.length)],
  ];
  const facts = told.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
  return (
    <Stack>
      <DescriptionList facts={facts} />
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
            cell: each =>
              format.list(
                partLabels(
                  { type: subject.type, about: null },
                  each.fields.map(({ name }) => name),
                  speech,
                ),
              ),
          },
        ]}
      />
      {erased.length > mostShown && <Second>… {format.number(erased.length)}</Second>}
    </Stack>
  );
}
