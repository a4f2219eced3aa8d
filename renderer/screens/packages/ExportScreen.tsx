import { useState } from 'react';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSeenToEnd } from '../../vault/useSeenToEnd.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { ExportForm } from './ExportForm.tsx';
import { ExportResult } from './ExportResult.tsx';
import { usePackageExport } from './usePackageExport.ts';

/** To whom, what, how protected, in what form; then the package that was written. */
export function ExportScreen(props: { child: string | null }) {
  const { packages: says } = useWords();
  const [target, setTarget] = useState<string | null>(null);
  const job = usePackageExport();
  useSeenToEnd(job);
  const written = job.stopped ? null : job.result;
  return (
    <>
      <PageHeader title={written ? says.done : says.make} level={2} below={says.intro} />
      <PageBody>
        {written ? (
          <Stack gap="loose">
            <ExportResult result={written} target={target} />
            <div>
              <Button onPress={job.reset}>{says.another}</Button>
            </div>
          </Stack>
        ) : (
          <>
            {job.stopped && <AlertBanner tone="info" title={says.stopped} />}
            <ExportForm key={props.child} child={props.child} job={job} onTarget={setTarget} />
          </>
        )}
      </PageBody>
    </>
  );
}
