import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Every table made anew from the ledger, and what was not as the ledger says. */
export function Rebuild() {
  const { backup } = useWords();
  const { rebuild: says } = backup;
  const { may } = useRight('checkpoint');
  const job = useVaultJob(vault.ledger.rebuild, { title: says.running });
  const report = job.result;
  if (!may) return null;
  return (
    <Section title={says.title}>
      <Stack>
        <Second>{says.sentence}</Second>
        <div>
          <Button busy={job.busy} onPress={() => void job.start({})}>
            {says.action}
          </Button>
        </div>
        <RunningJob job={job} title={says.running} />
        <FaultBanner fault={job.fault} />
        {report?.differing === 0 && <AlertBanner tone="ok" title={says.same} />}
        {report !== null && report.differing > 0 && (
          <AlertBanner tone="warn" title={says.differed(report.differing)}>
            <ul>
              {report.differences.slice(0, 50).map(({ table, row }) => (
                <li key={`${table} ${row}`}>
                  <code>
                    {table} {row}
                  </code>
                </li>
              ))}
            </ul>
          </AlertBanner>
        )}
      </Stack>
    </Section>
  );
}
