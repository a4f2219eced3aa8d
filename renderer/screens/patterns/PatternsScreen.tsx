import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { PatternGroup } from '../../../shared/contract/connections.ts';
import { traitKinds, type TraitKind } from '../../../shared/records/traits.ts';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { ConnectionTabs } from '../../records/map/ConnectionTabs.tsx';
import { everywhere, narrowedBy, NarrowFields } from '../../records/timeline/NarrowFields.tsx';
import { TimelinePanel } from '../../records/timeline/TimelinePanel.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** The same institution, route, official, act or day across children: groups by size, and who stands behind each. */
export function PatternsScreen() {
  const words = useWords();
  const says = words.map.patterns;
  const format = useFormat();
  const speech = useSpeech();
  const [kind, setKind] = useState<TraitKind>('institution');
  const [form, setForm] = useState(everywhere);
  const [open, setOpen] = useState<PatternGroup | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const page = usePaged(
    vault.pattern.groups,
    cursor => ({ kind, narrowed: narrowedBy(form), cursor, limit: 50 }),
    answer => answer.rows,
  );
  const label = (group: PatternGroup) =>
    kind === 'day'
      ? format.day(group.key)
      : kind === 'instrument'
        ? (speech.term('instruments', group.key) ?? group.label)
        : group.label;
  const columns: readonly Column<PatternGroup>[] = [
    { id: 'what', label: says.what, isRowName: true, cell: label },
    {
      id: 'children',
      label: says.children,
      align: 'end',
      isShort: true,
      cell: group => format.number(group.children),
    },
    {
      id: 'episodes',
      label: says.episodes,
      align: 'end',
      isShort: true,
      cell: group => format.number(group.episodes),
    },
  ];
  const table = (
    <DataTable
      caption={says.table}
      captionHidden
      rows={page.rows}
      keyOf={({ key }) => key}
      onOpen={setOpen}
      columns={columns}
    />
  );
  return (
    <ConnectionTabs selected="patterns">
      <Section
        level={3}
        title={says.title}
        actions={
          <Button size="small" icon={Printer} onPress={() => setPrinting(true)}>
            {words.map.print}
          </Button>
        }
      >
        <Stack gap="tight">
          <FieldColumns>
            <Select
              label={says.kind}
              choices={traitKinds.map(value => ({ value, label: says.kinds[value] }))}
              value={kind}
              onChange={value => {
                setKind(value);
                setOpen(null);
              }}
            />
          </FieldColumns>
          <NarrowFields value={form} onChange={setForm} />
          {page.fault ? (
            <FaultState fault={page.fault} onRetry={page.retry} />
          ) : page.isLoading ? (
            <Skeleton lines={6} />
          ) : page.rows.length === 0 ? (
            <EmptyState title={says.empty}>{says.intro}</EmptyState>
          ) : (
            table
          )}
          {page.hasMore && (
            <div>
              <Button busy={page.isLoadingMore} onPress={page.loadMore}>
                {says.more}
              </Button>
            </div>
          )}
        </Stack>
      </Section>
      {open && (
        <div key={open.key}>
          <TimelinePanel
            subject={{ type: 'pattern', kind, key: open.key }}
            title={says.behind(label(open))}
          />
        </div>
      )}
      {isPrinting && (
        <PrintedPaper
          title={`${says.title}: ${says.kinds[kind]}`}
          onDone={() => setPrinting(false)}
        >
          {table}
        </PrintedPaper>
      )}
    </ConnectionTabs>
  );
}
