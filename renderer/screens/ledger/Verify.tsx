import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { VerifyLevel } from '../../../shared/contract/work.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { useVerify } from './useVerdict.ts';
import { VerifyResult } from './VerifyResult.tsx';

const levels: readonly VerifyLevel[] = ['quick', 'full', 'deep'];

/** A check of the ledger in the depth one chooses; it goes on while one works elsewhere. */
export function Verify() {
  const { ledger: says } = useWords();
  const [level, setLevel] = useState<VerifyLevel>('full');
  const job = useVerify();
  return (
    <Section title={says.verify}>
      <Stack>
        <RadioGroup
          label={says.level}
          choices={levels.map(value => ({
            value,
            label: says.levels[value],
            detail: says.levelDetails[value],
          }))}
          value={level}
          onChange={setLevel}
          disabled={job.busy}
        />
        {job.busy ? (
          <JobProgress
            title={says.running}
            progress={job.progress}
            stopping={job.stopping}
            onCancel={job.cancel}
          />
        ) : (
          <div>
            <Button icon={ShieldCheck} variant="primary" onPress={() => void job.start({ level })}>
              {says.start}
            </Button>
          </div>
        )}
        <FaultBanner fault={job.fault} />
        {job.stopped && <AlertBanner tone="info" title={says.stopped} />}
        {job.result && !job.stopped && <VerifyResult report={job.result} />}
      </Stack>
    </Section>
  );
}
