import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { TimelineRow } from '../../../shared/contract/connections.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Inline, Second, Section, Stack } from '../../ui/Layout.tsx';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { usePaged } from '../../vault/queries.ts';
import { useFormat, useWords, type Words } from '../../words/LanguageProvider.tsx';
import { VerificationMark } from '../marks.tsx';
import type { Speech } from '../speech.ts';
import { useSpeech } from '../useSpeech.ts';
import { Chart } from './Chart.tsx';
import { everywhere, narrowedBy, NarrowFields } from './NarrowFields.tsx';

type Subject = InputOf<Contract['timeline']['of']>['subject'];

/** More bars than these are read in the table. */
const mostDrawn = 60;

/** What happened to the subject in the order of days: drawn, and in a table. */
export function TimelinePanel(props: {
  subject: Subject;
  title: string;
  /** With fields for the period and the region */
  isNarrowed?: boolean;
}) {
  const words = useWords();
  const says = words.map.timeline;
  const [form, setForm] = useState(everywhere);
  const [isPrinting, setPrinting] = useState(false);
  const speech = useSpeech();
  const format = useFormat();
  const [, go] = useLocation();
  const { subject } = props;
  const narrowed = narrowedBy(form);
  const page = usePaged(
    vault.timeline.of,
    cursor => ({ subject, form: null, narrowed, cursor, limit: 100 }),
    answer => answer.rows,
  );
  if (page.fault) return <FaultState fault={page.fault} onRetry={page.retry} />;
  const total = page.first?.total ?? 0;
  const open = (row: TimelineRow) => go(addresses.episode(row.child, row.episode));
  const drawn = page.rows.slice(0, mostDrawn);
  const undated = page.rows.filter(({ begin, end }) => begin === null && end === null).length;
  const chart = (
    <Chart
      label={says.label(format.number(drawn.length))}
      rows={drawn.map(row => ({
        id: row.episode,
        name: nameOf(row, subject, speech),
        begin: row.begin,
        end: row.end,
        onOpen: () => open(row),
      }))}
    />
  );
  const twin = (
    <DataTable
      caption={words.records.tableOf(says.table)}
      captionHidden
      rows={page.rows}
      keyOf={({ episode }) => episode}
      onOpen={open}
      columns={columnsOf(subject, words, speech)}
    />
  );
  return (
    <Section
      title={props.title}
      level={3}
      actions={
        page.rows.length > 0 ? (
          <Button size="small" icon={Printer} onPress={() => setPrinting(true)}>
            {words.map.print}
          </Button>
        ) : null
      }
    >
      <Stack gap="tight">
        {props.isNarrowed === true && <NarrowFields value={form} onChange={setForm} />}
        {page.isLoading ? (
          <Skeleton lines={5} />
        ) : page.rows.length === 0 ? (
          <Second>{form === everywhere ? says.empty : says.noneFits}</Second>
        ) : (
          <>
            <Inline>
              <Second small>{says.total(total)}</Second>
              <Second small>{says.soft}</Second>
              {undated > 0 && <Second small>{says.undatedCount(undated)}</Second>}
            </Inline>
            {chart}
            {twin}
            {page.hasMore && (
              <div>
                <Button busy={page.isLoadingMore} onPress={page.loadMore}>
                  {says.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Stack>
      {isPrinting && (
        <PrintedPaper title={props.title} onDone={() => setPrinting(false)}>
          {chart}
          {twin}
        </PrintedPaper>
      )}
    </Section>
  );
}

/** Of one child the acts differ, of all others the children do. */
function nameOf(row: TimelineRow, subject: Subject, speech: Speech): string {
  const kind = speech.term('episodeTypes', row.type) ?? '';
  return subject.type === 'child' ? kind : `${row.childLabel} · ${kind}`;
}

function columnsOf(subject: Subject, words: Words, speech: Speech): readonly Column<TimelineRow>[] {
  const says = words.map.timeline;
  const child: Column<TimelineRow> = {
    id: 'child',
    label: says.child,
    cell: row => <a href={addresses.child(row.child)}>{row.childLabel}</a>,
  };
  return [
    {
      id: 'what',
      label: says.what,
      isRowName: true,
      cell: row => speech.term('episodeTypes', row.type) ?? row.type,
    },
    {
      id: 'when',
      label: says.when,
      cell: row => speech.lasting(row.begin, row.end) ?? says.undated,
    },
    ...(subject.type === 'child' ? [] : [child]),
    {
      id: 'where',
      label: says.where,
      cell: ({ from, to }) =>
        from === null && to === null ? null : [from, to].map(each => each ?? '…').join(' → '),
    },
    {
      id: 'status',
      label: words.map.route.sure,
      cell: row => <VerificationMark status={row.verification} />,
    },
  ];
}
