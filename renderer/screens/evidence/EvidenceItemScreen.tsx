import { PageBody } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { EvidencePage } from './EvidencePage.tsx';
import { ReviseFacts } from './ReviseFacts.tsx';

/** One item: beside the list, over the whole width (`view`), or with its facts being changed (`edit`). */
export function EvidenceItemScreen(props: { id: string; mode: 'beside' | 'view' | 'edit' }) {
  const { id, mode } = props;
  const { data, fault, retry } = useVaultQuery(vault.evidence.get, { id });
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null) {
    return (
      <PageBody>
        <Skeleton lines={8} />
      </PageBody>
    );
  }
  if (mode === 'edit') return <ReviseFacts evidence={data.evidence} />;
  return <EvidencePage item={data} isWide={mode === 'view'} />;
}
