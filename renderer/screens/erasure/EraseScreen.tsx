import { ArrowLeft } from 'lucide-react';
import * as z from 'zod';
import { nounNames } from '../../../shared/records/index.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useSeenToEnd } from '../../vault/useSeenToEnd.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { Subject } from './choice.ts';
import { EraseForm } from './EraseForm.tsx';

const KnownNoun = z.enum(nounNames);

/** Choosing what of a record is destroyed, on which ground; then the erasure and its certificate. */
export function EraseScreen(props: { type: string; id: string }) {
  const type = KnownNoun.safeParse(props.type);
  if (!type.success) return <FaultState fault={{ code: 'record/unknown', detail: {} }} />;
  return <Erase subject={{ type: type.data, id: props.id }} />;
}

function Erase(props: { subject: Subject }) {
  const words = useWords();
  const { erasure: says } = words;
  const { subject } = props;
  const job = useVaultJob(vault.erasure.erase, { title: says.running, key: subject.id });
  useSeenToEnd(job);
  const itself = { subject, whole: false, parts: null, values: null };
  const { data, fault, retry } = useVaultQuery(vault.erasure.preview, itself);
  const nouns: Readonly<Record<string, string>> = words.members.nouns;
  const label = data?.records[0]?.label ?? '';
  const called = [nouns[subject.type] ?? subject.type, label].filter(part => part !== '');
  return (
    <>
      <PageHeader
        level={2}
        title={says.title}
        below={says.of(called.join(' · '))}
        actions={
          <Button variant="quiet" icon={ArrowLeft} onPress={() => window.history.back()}>
            {says.back}
          </Button>
        }
      />
      <PageBody>
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton lines={8} />
        ) : (
          <Stack gap="loose">
            {job.stopped && <AlertBanner tone="info" title={says.stopped} />}
            <EraseForm subject={subject} job={job} />
          </Stack>
        )}
      </PageBody>
    </>
  );
}
