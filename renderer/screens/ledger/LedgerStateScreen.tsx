import { PageBody } from '../../ui/Layout.tsx';
import { Checkpoints } from './Checkpoints.tsx';
import { useVerdict } from './useVerdict.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { Verify } from './Verify.tsx';

/** How the ledger stands, the checks one can make of it, and the checkpoints to compare with. */
export function LedgerStateScreen() {
  const verdict = useVerdict();
  return (
    <PageBody>
      <VerdictLine verdict={verdict} look="large" />
      <Verify />
      <Checkpoints />
    </PageBody>
  );
}
