import { PageBody, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useRemembered } from '../../vault/remembered.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { Batches } from './Batches.tsx';
import { ChooseList } from './ChooseList.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ListRows } from './ListRows.tsx';
import { OpenedFacts } from './OpenedFacts.tsx';
import { keptWork, noWork } from './work.ts';

/** A list of children from outside: read, compared, decided row by row, recorded as one batch. */
export function ImportListScreen() {
  const { lists: says } = useWords();
  const [work, setWork] = useRemembered(keptWork);
  const reading = useVaultJob(vault.list.open, { title: says.reading });
  const { opened, result, token } = work;

  const read = async (file: string, columns: Parameters<typeof vault.list.open>[0]['columns']) => {
    const answer = await reading.start({ file, name: null, columns });
    reading.reset();
    if (answer.ok) setWork({ ...noWork, opened: answer.value, token: file });
    else setWork({ ...work, fault: answer.error });
  };
  return (
    <>
      <PageHeader level={2} title={says.title} below={says.intro} />
      <PageBody>
        <Stack gap="loose">
          <FaultBanner fault={work.fault} onDismiss={() => setWork({ ...work, fault: null })} />
          <RunningJob job={reading} title={says.reading} />
          {opened === null && !reading.busy && (
            <ChooseList onChosen={file => void read(file, null)} />
          )}
          {opened !== null && result !== null && <ImportDone />}
          {opened !== null && result === null && !reading.busy && (
            <>
              <OpenedFacts
                opened={opened}
                onColumns={columns => token !== null && void read(token, columns)}
              />
              <ListRows opened={opened} />
            </>
          )}
          {opened === null && <Batches />}
        </Stack>
      </PageBody>
    </>
  );
}
