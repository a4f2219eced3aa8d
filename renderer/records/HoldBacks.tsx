import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { HoldBackRow } from '../../shared/contract/sources.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Speech } from './speech.ts';
import { useSpeech } from './useSpeech.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** From whom, in words. */
export function heldFrom({ fields }: HoldBackRow, speech: Speech, anybody: string): string {
  const kinds = fields.recipients.map(id => speech.term('recipientKinds', id) ?? id);
  const all = fields.addressee === null ? kinds : [...kinds, fields.addressee];
  return all.length === 0 ? anybody : all.join(', ');
}

/** What holds this record back today, and the way to lift it; nothing where nothing does. */
export function HoldBacks(props: { id: string; what: string }) {
  const { sources } = useWords();
  const speech = useSpeech();
  const { may } = useRight('record');
  const { data } = useVaultQuery(vault.sources.heldBack, { target: props.id }, { keep: true });
  const [lifting, setLifting] = useState<string | null>(null);
  const says = sources.holdBack;
  const holding = (data ?? []).filter(({ state }) => state === 'holds');
  return (
    <>
      {holding.map(row => {
        const until = speech.date(row.fields.until);
        return (
          <AlertBanner
            key={row.id}
            tone="warn"
            title={says.from(heldFrom(row, speech, says.anybody))}
            actions={
              may ? (
                <Button size="small" icon={LockOpen} onPress={() => setLifting(row.id)}>
                  {says.lift}
                </Button>
              ) : null
            }
          >
            {`${row.fields.reason} (${until === null ? says.untilLifted : says.untilDay(until)})`}
          </AlertBanner>
        );
      })}
      {lifting !== null && (
        <WithdrawDialog
          record={{ type: 'holdBack', id: lifting }}
          what={says.liftWhat(props.what)}
          withIt={null}
          onClose={() => setLifting(null)}
        />
      )}
    </>
  );
}
