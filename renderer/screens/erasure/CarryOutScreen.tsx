import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RequestView } from '../../../shared/contract/requests.ts';
import { addresses } from '../../addresses.ts';
import { isErasure, RequestFacts } from '../../records/RequestFacts.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageBody, Second, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useSeenToEnd } from '../../vault/useSeenToEnd.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { Limits } from './Limits.tsx';
import { Running, useErase, type Erasing } from './Running.tsx';

/** Destroying exactly what a second person has agreed to. */
export function CarryOutScreen(props: { request: string }) {
  const { erasure: says, approvals } = useWords();
  const [, go] = useLocation();
  const { request } = props;
  const job = useVaultJob(vault.erasure.carryOut, { title: says.running, key: request });
  useSeenToEnd(job);
  const { data, fault, retry } = useVaultQuery(vault.request.list, {});
  const asked = data?.find(({ id }) => id === request) ?? null;
  const isGood = asked !== null && isErasure(asked) && asked.mayCarryOut;
  return (
    <>
      <PageHeader
        level={2}
        title={says.carryOutTitle}
        below={asked === null || asked.label === '' ? null : says.of(asked.label)}
        actions={
          <Button variant="quiet" icon={ArrowLeft} onPress={() => go(addresses.approvals)}>
            {approvals.open}
          </Button>
        }
      />
      <PageBody>
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton lines={6} />
        ) : isGood || job.busy ? (
          <Stack gap="loose">
            {job.stopped && <AlertBanner tone="info" title={says.stopped} />}
            {asked && <CarryOut asked={asked} job={job} />}
          </Stack>
        ) : (
          <EmptyState title={says.carryOutGone}>{says.carryOutGoneSentence}</EmptyState>
        )}
      </PageBody>
    </>
  );
}

function CarryOut(props: { asked: RequestView; job: Erasing<{ request: string }> }) {
  const { erasure: says, approvals } = useWords();
  const format = useFormat();
  const { asked, job } = props;
  const [isAgreed, setAgreed] = useState(false);
  const [wasTried, setTried] = useState(false);
  const erase = useErase(job);
  const submit = () => {
    setTried(true);
    if (isAgreed) erase({ request: asked.id });
  };
  const { answered } = asked;
  return (
    <Form
      intro={says.intro}
      submit={says.submit}
      danger
      busy={job.busy}
      says={job.busy ? <Running job={job} /> : null}
      onSubmit={submit}
      fault={<FaultBanner fault={job.fault} />}
    >
      <RequestFacts request={asked} />
      <p>
        <Second>
          {approvals.asked}: {approvals.said(asked.asked.who, format.moment(asked.asked.at))}
          {answered !== null &&
            ` · ${approvals.standings.approved}: ${approvals.said(answered.who, format.moment(answered.at))}`}
        </Second>
      </p>
      <Limits isAgreed={isAgreed} onChange={setAgreed} wasTried={wasTried} />
    </Form>
  );
}
