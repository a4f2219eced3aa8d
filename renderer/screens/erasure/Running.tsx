import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { Stack } from '../../ui/Layout.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import type { VaultJob } from '../../vault/JobsProvider.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

export type Erasing<I> = VaultJob<I, { seq: number }>;

/** How far the erasure is, until its last step with a way to stop it. */
export function Running<I>(props: { job: Erasing<I> }) {
  const { erasure: says } = useWords();
  const { job } = props;
  return (
    <Stack gap="tight">
      <JobProgress
        title={says.running}
        progress={job.progress}
        stopping={job.stopping}
        onCancel={job.cancel}
      />
      <p>{says.runningSentence}</p>
    </Stack>
  );
}

/**
 * Begins and, once it is done, leads to the certificate unless the reader is elsewhere by then. All screens are made
 * anew meanwhile, so what comes after stands at an address of its own.
 */
export function useErase<I>(job: Erasing<I>): (input: I) => void {
  const [, go] = useLocation();
  return input => {
    const here = window.location.hash;
    void job.start(input).then(result => {
      if (result.ok && window.location.hash === here) go(addresses.erased(result.value.seq));
    });
  };
}
