import { useState } from 'react';
import { numberLabel } from '../../../shared/records/number.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Inline, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useRemembered } from '../../vault/remembered.ts';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { UndoImport } from './UndoImport.tsx';
import { keptWork, noWork } from './work.ts';

/** What came of an import: counted, reported, and the way back. */
export function ImportDone() {
  const { lists: says } = useWords();
  const format = useFormat();
  const [{ opened, result }, setWork] = useRemembered(keptWork);
  const report = useVaultJob(vault.list.report, { title: null });
  const [isSaved, setSaved] = useState(false);
  if (opened === null || result === null) return null;
  const save = async () => {
    const target = await shell.chooseTarget({ title: says.reportTitle, suggested: 'import.csv' });
    if (!target) return;
    const answer = await report.start({ list: opened.id, target: target.token });
    setSaved(answer.ok);
  };
  const counted = (['created', 'added', 'same', 'left', 'errors'] as const).map(what => ({
    term: says.done[what],
    value: format.number(result[what]),
  }));
  const file = { term: says.done.evidence, value: numberLabel('evidence', result.evidence) };
  return (
    <Section title={says.doneTitle}>
      <Stack>
        {result.cancelled && <AlertBanner tone="warn" title={says.stopped} />}
        <DescriptionList facts={[...counted, file]} />
        <FaultBanner fault={report.fault} />
        {isSaved && <AlertBanner tone="ok" title={says.reportSaved} />}
        <Inline>
          <Button variant="primary" onPress={() => setWork(noWork)}>
            {says.another}
          </Button>
          <Button busy={report.busy} onPress={() => void save()}>
            {says.report}
          </Button>
          {result.created + result.added > 0 && <UndoImport batch={result.batch} />}
        </Inline>
      </Stack>
    </Section>
  );
}
