import type { EvidenceView } from '../../../shared/contract/views.ts';
import { useRestore } from '../../records/useRestore.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What a reader must know before the rest: withdrawn, no consent, a child asked by a non-specialist. */
export function Notices(props: { evidence: EvidenceView }) {
  const { item: says } = useWords().evidence;
  const { fields, withdrawn } = props.evidence;
  const { state } = fields.consent;
  const isBarred = state === 'refused' || state === 'withdrawn';
  const isTold = withdrawn !== null || isBarred || fields.childStatement === 'by-non-specialist';
  if (!isTold) return null;
  return (
    <Stack gap="tight">
      {withdrawn !== null && <Withdrawn evidence={props.evidence} reason={withdrawn.reason} />}
      {isBarred && (
        <AlertBanner tone="warn" title={says.noConsentTitle}>
          {says.noConsent[state]}
        </AlertBanner>
      )}
      {fields.childStatement === 'by-non-specialist' && (
        <AlertBanner tone="warn" title={says.nonSpecialistTitle}>
          {says.nonSpecialistSentence}
        </AlertBanner>
      )}
    </Stack>
  );
}

function Withdrawn(props: { evidence: EvidenceView; reason: string | null }) {
  const { evidence: words, records } = useWords();
  const { item: says } = words;
  const format = useFormat();
  const { may } = useRight('record');
  const { id } = props.evidence;
  const restoring = useRestore();
  const history = useVaultQuery(vault.record.history, { id, whole: false, before: null, limit: 1 });
  const last = history.data?.entries[0] ?? null;
  return (
    <AlertBanner
      tone="warn"
      title={says.withdrawnTitle}
      actions={
        may && (
          <Button
            size="small"
            busy={restoring.busy}
            onPress={() => void restoring.restore([{ type: 'evidence', id }])}
          >
            {records.withdraw.restore}
          </Button>
        )
      }
    >
      {last !== null && <p>{records.withdraw.by(last.who, format.moment(last.stamp.at))}</p>}
      {props.reason !== null && <p>{says.withdrawnWhy(props.reason)}</p>}
      <p>{says.restoreAlso}</p>
      <FaultBanner fault={restoring.fault} />
    </AlertBanner>
  );
}
