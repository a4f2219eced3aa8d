import { ArrowLeft, FolderOpen, HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Inline, PageBody, Second, Section, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { FindingsTable } from '../../vault/FindingsTable.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { BackupList } from './BackupList.tsx';
import { Rebuild } from './Rebuild.tsx';
import { Reminder } from './Reminder.tsx';

/** When the vault was last backed up, a new backup, and what the backups in a folder are. */
export function BackupScreen() {
  const { backup: says, common } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { may, whyNot } = useRight('backup');
  const state = useVaultQuery(vault.backup.state, {});
  const [folder, setFolder] = useState<string | null>(null);
  const job = useVaultJob(vault.backup.make, { title: says.making });
  const last = state.data?.last ?? null;
  const knowsPlace = last?.present === true;

  const make = (token: string | null) => void job.start({ folder: token, note: null });
  const choose = async (take: (token: string) => void) => {
    const grant = await shell.chooseFolder({ title: says.chooseTitle });
    if (grant) take(grant.token);
  };
  const report = job.result?.report ?? null;
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        actions={
          <Button variant="quiet" icon={ArrowLeft} onPress={() => go(addresses.settings)}>
            {common.back}
          </Button>
        }
      />
      <PageBody>
        <Stack gap="loose">
          <Second>{says.intro}</Second>
          {state.fault && <FaultState fault={state.fault} onRetry={state.retry} />}
          {whyNot !== null && <AlertBanner tone="info" title={whyNot.title} />}
          {state.data !== null && (
            <Section title={says.last}>
              <Stack>
                {last === null ? (
                  <Second>{says.none}</Second>
                ) : (
                  <DescriptionList
                    facts={[
                      {
                        term: says.columns.at,
                        value: format.moment(last.at),
                        note: says.since(state.data.since),
                      },
                      {
                        term: says.folder,
                        value: last.folder ?? says.folderForgotten,
                        ...(last.folder !== null && !last.present ? { note: says.folderGone } : {}),
                      },
                    ]}
                  />
                )}
                {may && (
                  <Inline>
                    <Button
                      variant="primary"
                      icon={HardDriveDownload}
                      busy={job.busy}
                      onPress={() => (knowsPlace ? make(null) : void choose(make))}
                    >
                      {knowsPlace ? says.make : says.makeIn}
                    </Button>
                    {knowsPlace && (
                      <Button onPress={() => void choose(make)} disabled={job.busy}>
                        {says.makeIn}
                      </Button>
                    )}
                  </Inline>
                )}
                <RunningJob job={job} title={says.making} />
                <FaultBanner fault={job.fault} />
                {report?.verdict === 'valid' && <AlertBanner tone="ok" title={says.made} />}
                {report?.verdict === 'invalid' && (
                  <AlertBanner tone="warn" title={says.invalid(report.generation)}>
                    <FindingsTable findings={report.findings} />
                  </AlertBanner>
                )}
                <Reminder />
              </Stack>
            </Section>
          )}
          <Section title={says.list}>
            <Stack>
              {(folder !== null || knowsPlace) && <BackupList folder={folder} />}
              <div>
                <Button icon={FolderOpen} onPress={() => void choose(setFolder)}>
                  {says.look}
                </Button>
              </div>
            </Stack>
          </Section>
          <Rebuild />
        </Stack>
      </PageBody>
    </>
  );
}
