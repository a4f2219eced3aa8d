import { Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import type { InterviewRow } from '../../shared/contract/sources.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { addresses } from '../addresses.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Second, Section, Stack } from '../ui/Layout.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';

/** Interviews of one child, newest first, with what should give pause. */
export function InterviewTable(props: { rows: readonly InterviewRow[] }) {
  const { sources, records } = useWords();
  const speech = useSpeech();
  const says = sources.interviews;
  return (
    <DataTable
      caption={records.tableOf(says.table)}
      captionHidden
      rows={props.rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'when',
          label: says.when,
          isRowName: true,
          cell: ({ id, number, when }) => (
            <a href={addresses.catalogued('interview', id)}>
              {`${numberLabel('interview', number)} · ${speech.date(when) ?? says.whenUnknown}`}
            </a>
          ),
        },
        { id: 'by', label: says.by, cell: ({ by }) => by ?? says.byUnknown },
        {
          id: 'protocol',
          label: says.protocol,
          cell: ({ protocol }) => speech.term('interviewProtocols', protocol),
        },
        {
          id: 'scope',
          label: says.scope,
          cell: ({ scope }) =>
            scope.map(id => speech.term('consentScopes', id) ?? id).join(', ') || says.nothing,
        },
        {
          id: 'warnings',
          label: says.warnings,
          cell: ({ warnings }) => warnings.map(id => sources.warnings[id]).join(', '),
        },
      ]}
    />
  );
}

/** That consent given for a child, or by one, has to be asked for again. */
export function AskAgain(props: { askAgain: InterviewRow['askAgain'] }) {
  const { sources } = useWords();
  const speech = useSpeech();
  const { askAgain } = props;
  if (askAgain === null) return null;
  const day = speech.date(askAgain.from) ?? askAgain.from;
  const { due, later } = sources.askAgain;
  return (
    <AlertBanner
      tone={askAgain.isDue ? 'warn' : 'info'}
      title={askAgain.isDue ? due(day) : later(day)}
    />
  );
}

/** Part of a child's page: who spoke with the child, on what terms. */
export function InterviewsOfChild(props: { child: string; canChange: boolean }) {
  const { sources } = useWords();
  const [, go] = useLocation();
  const says = sources.interviews;
  const { data, fault, retry } = useVaultQuery(vault.sources.interviewsOf, { child: props.child });
  const add = () => go(addresses.newCatalogued('interview', null, props.child));
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) return <Skeleton lines={4} />;
  const due = data.map(({ askAgain }) => askAgain).find(each => each !== null) ?? null;
  return (
    <Section
      title={says.tab}
      level={3}
      actions={
        props.canChange && (
          <Button icon={Plus} size="small" onPress={add}>
            {says.add}
          </Button>
        )
      }
    >
      <Stack>
        <AskAgain askAgain={due} />
        {data.length === 0 ? (
          <Second>{`${says.none} ${says.noneSentence}`}</Second>
        ) : (
          <InterviewTable rows={data} />
        )}
      </Stack>
    </Section>
  );
}

/** Before another interview of a child is recorded: when it was spoken with before, and by whom. */
export function EarlierInterviews(props: { child: string }) {
  const { sources } = useWords();
  const speech = useSpeech();
  const says = sources.interviews;
  const { data } = useVaultQuery(vault.sources.interviewsOf, { child: props.child });
  if (data === null || data.length === 0) return null;
  return (
    <AlertBanner tone="warn" title={says.againTitle}>
      {data.map(({ id, when, by }) => (
        <div key={id}>{says.was(speech.date(when) ?? says.whenUnknown, by ?? says.byUnknown)}</div>
      ))}
      <div>{says.againSentence}</div>
    </AlertBanner>
  );
}
