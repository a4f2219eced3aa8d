import { FilePlus2, RotateCcw } from 'lucide-react';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Copyable } from '../../ui/Copyable.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Inline, PageBody, Second, Section } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { problemOf } from '../../words/problem.ts';
import { nextGoing, type Added, type Failed, type Going, type Outcome } from './addOutcome.ts';
import { DigestState } from './DigestState.tsx';
import type { Ingest } from './useIngest.ts';

/** What came of taking files in: numbers and hashes, what was there already, what failed and why, what is left. */
export function AddedList(props: { going: Going; outcome: Outcome; ingest: Ingest }) {
  const { evidence: words } = useWords();
  const { form: says } = words;
  const { outcome, ingest, going } = props;
  const { added, failed, left } = outcome;
  const rest = nextGoing(going, outcome);
  const twice = added.filter(each => each.sameAs !== null).length;
  const isWhole = rest === null;
  return (
    <>
      <PageHeader
        level={2}
        title={says.addedTitle(added.length)}
        actions={
          <Button icon={FilePlus2} variant={isWhole ? 'primary' : 'plain'} onPress={ingest.finish}>
            {says.addMore}
          </Button>
        }
      />
      <PageBody>
        <FaultBanner fault={ingest.job.fault} />
        {ingest.job.stopped && (
          <AlertBanner tone="warn" title={says.stoppedTitle}>
            {says.stoppedSentence(added.length, left.length)}
          </AlertBanner>
        )}
        {failed.length > 0 && (
          <AlertBanner tone="fault" title={says.failedTitle(failed.length)}>
            {says.failedSentence}
          </AlertBanner>
        )}
        {twice > 0 && (
          <AlertBanner tone="info" title={says.sameTitle(twice)}>
            {says.sameSentence}
          </AlertBanner>
        )}
        {rest !== null && (
          <Inline>
            <Button icon={RotateCcw} variant="primary" onPress={() => void ingest.begin(rest)}>
              {says.retry(rest.files.length)}
            </Button>
          </Inline>
        )}
        {failed.length > 0 && <FailedTable failed={failed} />}
        {added.length > 0 && <AddedTable added={added} />}
        <DigestState />
      </PageBody>
    </>
  );
}

function AddedTable(props: { added: readonly Added[] }) {
  const { evidence: words, members } = useWords();
  const { form: says } = words;
  const format = useFormat();
  const columns: readonly Column<Added>[] = [
    {
      id: 'number',
      label: says.number,
      isRowName: true,
      order: (one, other) => one.number - other.number,
      cell: row => <a href={addresses.evidence(row.id)}>{numberLabel('evidence', row.number)}</a>,
    },
    {
      id: 'name',
      label: members.labels.fileName,
      order: (one, other) => format.compare(one.name, other.name),
      cell: row => <bdi>{row.name}</bdi>,
    },
    {
      id: 'size',
      label: members.labels.size,
      align: 'end',
      order: (one, other) => one.size - other.size,
      cell: row => format.bytes(row.size),
    },
    {
      id: 'sha256',
      label: members.labels.sha256,
      cell: row => (
        <Copyable text={row.sha256} what={members.labels.sha256} look="code">
          {`${row.sha256.slice(0, 12)}…`}
        </Copyable>
      ),
    },
    {
      id: 'same',
      label: says.state,
      cell: row =>
        row.sameAs === null ? (
          <StatusMark signal="approved" word={says.stored} />
        ) : (
          <StatusMark
            signal="review"
            word={(row.sameAsWithdrawn ? says.sameAsWithdrawn : says.sameAs)(
              numberLabel('evidence', row.sameAs),
            )}
          />
        ),
    },
  ];
  return (
    <Section level={3} title={says.addedFiles}>
      <DataTable
        caption={says.addedFiles}
        captionHidden
        columns={columns}
        rows={props.added}
        keyOf={row => row.id}
      />
    </Section>
  );
}

function FailedTable(props: { failed: readonly Failed[] }) {
  const { evidence: words, members, problems, ui } = useWords();
  const { form: says } = words;
  const told = (row: Failed) => problemOf(problems, { code: row.code, detail: {} });
  const columns: readonly Column<Failed>[] = [
    {
      id: 'name',
      label: members.labels.fileName,
      isRowName: true,
      cell: row => <bdi>{row.name}</bdi>,
    },
    {
      id: 'why',
      label: ui.errorCause,
      cell: row => (
        <>
          {told(row).title}. <Second>{told(row).cause}</Second>
        </>
      ),
    },
    { id: 'next', label: ui.errorNext, cell: row => told(row).next },
  ];
  return (
    <Section level={3} title={says.failedFiles}>
      <DataTable
        caption={says.failedFiles}
        captionHidden
        columns={columns}
        rows={props.failed}
        keyOf={row => row.file}
      />
    </Section>
  );
}
