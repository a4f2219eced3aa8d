import { useSearch } from 'wouter';
import { useSealed } from '../../records/sealed.tsx';
import { askedCompartment, SealedIn } from '../../records/SealedIn.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { AddEvidenceFor } from './AddEvidenceForm.tsx';
import { draftKey } from './addForm.ts';
import { AddedList } from './AddedList.tsx';
import { outcomeOf } from './addOutcome.ts';
import { askedTarget } from './citedTarget.ts';
import { useIngest, type Ingest } from './useIngest.ts';
import { useStageFocus } from './useStageFocus.ts';

/** Taking evidence in: the form, then the work that outlives this screen, then what came of it. */
export function AddEvidenceScreen() {
  const { evidence: words } = useWords();
  const { form: says } = words;
  const query = new URLSearchParams(useSearch());
  const target = askedTarget(query.get('cite'));
  // evidence for a sealed record is sealed with it
  const sealed = useSealed(target === null ? [] : [target.id]);
  const place = target === null ? null : (sealed?.get(target.id) ?? null);
  const compartment = place?.id ?? askedCompartment(query.get('compartment'));
  const ingest = useIngest();
  const { job, going } = ingest;

  const stage = job.busy
    ? 'working'
    : going !== null && (job.result !== null || (going.before.length > 0 && job.fault !== null))
      ? 'ended'
      : 'form';
  const stageRoom = useStageFocus(stage);
  return (
    <div ref={stageRoom} tabIndex={-1}>
      {stage === 'working' && <Working ingest={ingest} />}
      {stage === 'ended' && going !== null && (
        <AddedList going={going} outcome={outcomeOf(going, job.result)} ingest={ingest} />
      )}
      {stage === 'form' && (
        <>
          <PageHeader level={2} title={says.addTitle} below={says.addIntro} />
          <PageBody>
            <FaultBanner fault={job.fault} onDismiss={job.reset} />
            {compartment !== null && <SealedIn compartment={compartment} />}
            <AddEvidenceFor
              key={draftKey(target, compartment)}
              target={target}
              child={query.get('child')}
              compartment={compartment}
              onFiles={ingest.begin}
            />
          </PageBody>
        </>
      )}
    </div>
  );
}

function Working({ ingest }: { ingest: Ingest }) {
  const { form: says } = useWords().evidence;
  const { job, going } = ingest;
  return (
    <>
      <PageHeader level={2} title={says.adding} below={says.addingMayLeave} />
      <PageBody>
        <JobProgress
          title={says.addingFiles(going?.files.length ?? 0)}
          progress={job.progress}
          stopping={job.stopping}
          onCancel={job.cancel}
        />
        <p>{says.cancelKeeps}</p>
      </PageBody>
    </>
  );
}
