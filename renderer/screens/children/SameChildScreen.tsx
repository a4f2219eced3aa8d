import { UsersRound } from 'lucide-react';
import type { ChildPair } from '../../../shared/contract/records.ts';
import type { ChildRow } from '../../../shared/contract/views.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { ReasonList } from '../../records/ReasonList.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Columns, PageBody, Second, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './SameChild.module.css';

const css = classes(sheet);

/** Every two records of the vault that may be of one child, side by side with the reasons. */
export function SameChildScreen() {
  const { recognition: says } = useWords();
  const job = useVaultJob(vault.child.pairs, { title: says.running });
  const found = job.stopped ? null : job.result;
  return (
    <>
      <PageHeader title={says.title} level={2} below={says.intro} />
      <PageBody>
        <Stack>
          <RunningJob job={job} title={says.running} />
          {!job.busy && (
            <div>
              <Button icon={UsersRound} variant="primary" onPress={() => void job.start({})}>
                {found === null ? says.start : says.again}
              </Button>
            </div>
          )}
          <FaultBanner fault={job.fault} />
          {job.stopped && <AlertBanner tone="info" title={says.stopped} />}
          {found !== null && found.pairs.length === 0 && (
            <EmptyState title={says.none}>{says.noneSentence(found.children)}</EmptyState>
          )}
          {found !== null && found.pairs.length > 0 && (
            <>
              <p role="status">{says.found(found.pairs.length + found.untold, found.children)}</p>
              <Second>{says.kept}</Second>
              <ol className={css('pairs')} aria-label={says.list}>
                {found.pairs.map(pair => (
                  <PairItem key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
                ))}
              </ol>
              {found.untold > 0 && <Second>{says.untold(found.untold)}</Second>}
            </>
          )}
        </Stack>
      </PageBody>
    </>
  );
}

function PairItem({ pair }: { pair: ChildPair }) {
  return (
    <li className={css('pair')}>
      <Columns>
        <Side row={pair.one} />
        <Side row={pair.other} />
      </Columns>
      <ReasonList reasons={pair.likeness.reasons} />
    </li>
  );
}

function Side({ row }: { row: ChildRow }) {
  const speech = useSpeech();
  const [name, ...others] = [row.nameUk, row.nameRu, row.nameLatn].filter(each => each !== null);
  const known = [...others, speech.date(row.birth), row.whereabouts].filter(each => each !== null);
  return (
    <div className={css('side')}>
      <a href={addresses.child(row.id)}>
        {numberLabel('child', row.number)} {name}
      </a>
      <Second small>{known.join(' · ')}</Second>
    </div>
  );
}
