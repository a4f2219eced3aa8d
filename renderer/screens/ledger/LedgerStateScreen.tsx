import { PageBody } from '../../ui/Layout.tsx';
import { FindingsTable } from '../../vault/FindingsTable.tsx';
import { useSession } from '../../vault/session.ts';
import { Checkpoints } from './Checkpoints.tsx';
import { CheckWords } from './CheckWords.tsx';
import { Erasures } from './Erasures.tsx';
import { Stamps } from './Stamps.tsx';
import { Trust } from './Trust.tsx';
import { useVerdict } from './useVerdict.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { Verify } from './Verify.tsx';

/** How the ledger stands, the checks one can make of it, and the checkpoints to compare with. */
export function LedgerStateScreen() {
  const verdict = useVerdict();
  const { findings } = useSession();
  const { basis } = verdict;
  return (
    <PageBody>
      <VerdictLine verdict={verdict} look="large" />
      {basis === 'opening' && findings.length > 0 && <FindingsTable findings={findings} />}
      <Verify />
      <Checkpoints />
      <Stamps />
      <Erasures />
      <CheckWords />
      <Trust />
    </PageBody>
  );
}
