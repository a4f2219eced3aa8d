import type { BackupRow } from '../../../shared/contract/backup.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { FindingsTable } from '../../vault/FindingsTable.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { problemOf } from '../../words/problem.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** The backups in a folder (null: that of the last one): when, how much, the checkpoint in words, whether whole. */
export function BackupList(props: { folder: string | null }) {
  const words = useWords();
  const format = useFormat();
  const { backup: says } = words;
  const { folder } = props;
  const list = useVaultQuery(vault.backup.list, { folder });
  const check = useVaultJob(vault.backup.check, { title: says.checking });
  if (list.fault) return <FaultState fault={list.fault} onRetry={list.retry} />;
  if (list.data === null) return <Skeleton lines={3} />;

  const columns: readonly Column<BackupRow>[] = [
    {
      id: 'number',
      label: says.columns.number,
      cell: row => format.number(row.generation),
      isShort: true,
      isRowName: true,
    },
    { id: 'at', label: says.columns.at, cell: row => format.moment(row.at), isShort: true },
    {
      id: 'entries',
      label: says.columns.entries,
      cell: row => format.number(row.size),
      align: 'end',
    },
    {
      id: 'words',
      label: says.columns.words,
      cell: row => (format.language === 'uk' ? row.wordsUk : row.wordsEn).join(' '),
    },
    {
      id: 'state',
      label: says.columns.state,
      cell: row =>
        row.fault === null ? (
          <StatusMark signal="approved" word={says.whole} />
        ) : (
          <StatusMark
            signal="fault"
            word={problemOf(words.problems, { code: row.fault, detail: {} }).title}
          />
        ),
    },
    {
      id: 'check',
      label: says.check,
      align: 'end',
      cell: ({ generation }) => (
        <Button
          size="small"
          name={says.checkName(generation)}
          disabled={check.busy}
          onPress={() => void check.start({ folder, generation, credentials: null, deep: true })}
        >
          {says.check}
        </Button>
      ),
    },
  ];
  const report = check.result;
  return (
    <Stack>
      <DataTable
        caption={says.list}
        captionHidden
        columns={columns}
        rows={list.data.rows}
        keyOf={row => String(row.generation)}
      />
      {list.data.unreadable.map(({ generation, code }) => (
        <AlertBanner
          key={generation}
          tone="warn"
          title={`${format.number(generation)}: ${problemOf(words.problems, { code, detail: {} }).title}`}
        />
      ))}
      <RunningJob job={check} title={says.checking} />
      <FaultBanner fault={check.fault} />
      {report?.verdict === 'valid' && (
        <AlertBanner tone="ok" title={says.valid(report.generation)} />
      )}
      {report?.verdict === 'invalid' && (
        <AlertBanner tone="fault" title={says.invalid(report.generation)}>
          <FindingsTable findings={report.findings} />
        </AlertBanner>
      )}
    </Stack>
  );
}
