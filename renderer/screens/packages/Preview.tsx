import { useDeferredValue } from 'react';
import type { PackageScope } from '../../../shared/contract/packages.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Second, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { Despite } from './despite.ts';
import { HeldRecords } from './HeldRecords.tsx';
import type { Rules } from './withholding.ts';

/** What would go, counted, and what should give pause. */
export function Preview(props: {
  scope: PackageScope | null;
  withheld: Rules;
  recipient: string | null;
  addressee: string;
  despite: Despite;
  onDespite: (despite: Despite) => void;
  wasTried: boolean;
  compartments: readonly string[];
}) {
  const { packages: says } = useWords();
  const format = useFormat();
  const addressee = useDeferredValue(props.addressee).trim();
  const { data, fault } = useVaultQuery(
    vault.packages.preview,
    props.scope && {
      scope: props.scope,
      withheld: props.withheld,
      recipient: props.recipient,
      addressee,
      despite: [...props.despite.records],
      // what is counted does not hang on the wording
      reason: props.despite.records.length === 0 ? null : '…',
      compartments: [...props.compartments],
    },
    { keep: true },
  );
  if (props.scope === null) return null;
  if (fault) return <FaultBanner fault={fault} />;
  if (!data) return <Second>{says.counting}</Second>;
  const { counts } = says;
  const parts = props.withheld.filter(rule => rule.part !== null).length;
  const list = format.list([
    counts.children(data.children),
    counts.episodes(data.episodes),
    ...(data.named > 0 ? [counts.named(data.named)] : []),
    counts.evidence(data.evidence),
    counts.entries(data.entries),
  ]);
  return (
    <Stack>
      <p aria-live="polite">
        {data.entries === 0 ? says.nothing : says.goes(list, format.bytes(data.bytes))}
      </p>
      {props.withheld.length > 0 && <p>{says.withholding.stays(parts, data.leftOut)}</p>}
      <HeldRecords
        held={data.held}
        count={data.heldCount}
        despite={props.despite}
        onChange={props.onDespite}
        wasTried={props.wasTried}
      />
      {data.withoutConsent > 0 && (
        <AlertBanner tone="warn" title={says.noConsent(data.withoutConsent)}>
          {says.noConsentSentence}
        </AlertBanner>
      )}
      {data.protectedSources > 0 && (
        <AlertBanner tone="warn" title={says.protectedSources(data.protectedSources)}>
          {says.protectedSourcesSentence}
        </AlertBanner>
      )}
    </Stack>
  );
}
