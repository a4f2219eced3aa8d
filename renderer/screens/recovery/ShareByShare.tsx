import { useState } from 'react';
import type { RecoveryView, ShareSheet } from '../../../shared/contract/recovery.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Inline, Section, Stack } from '../../ui/Layout.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { OpenShare } from './OpenShare.tsx';

type Pending = NonNullable<RecoveryView['pending']>;

/** One share after another: each is asked for, put on paper and gone from the screen before the next. */
export function ShareByShare(props: { pending: Pending; onDone: () => void }) {
  const { common, recovery: says } = useWords();
  const { set, threshold, shares: count } = props.pending;
  const toast = useToast();
  const [number, setNumber] = useState(1);
  const [open, setOpen] = useState<ShareSheet | null>(null);
  const ask = useVaultAction(vault.recovery.share);
  const confirm = useVaultAction(vault.recovery.confirm);

  const to = (next: number) => {
    setOpen(null);
    setNumber(next);
  };
  const show = () =>
    void ask.run({ set, number }).then(result => {
      if (result.ok) setOpen(result.value);
    });
  const enforce = () =>
    void confirm.run({ set }).then(result => {
      if (!result.ok) return;
      toast({ tone: 'ok', text: says.confirmed });
      props.onDone();
    });

  if (number > count) {
    return (
      <AlertBanner
        tone="warn"
        title={says.confirmTitle}
        actions={
          <>
            <Button variant="primary" onPress={enforce} busy={confirm.busy} autoFocus>
              {says.confirmAction}
            </Button>
            <Button onPress={() => to(1)}>{says.again}</Button>
            <Button variant="quiet" onPress={props.onDone}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{says.confirmSentence(threshold, count)}</p>
        <FaultBanner fault={confirm.fault} />
      </AlertBanner>
    );
  }
  return (
    <Section title={says.shareOf(number, count)}>
      {open === null ? (
        <Stack>
          <p>{says.coverSentence}</p>
          <FaultBanner fault={ask.fault} />
          <Inline>
            <Button key={number} variant="primary" onPress={show} busy={ask.busy} autoFocus>
              {says.show}
            </Button>
            <Button variant="quiet" onPress={props.onDone}>
              {common.cancel}
            </Button>
          </Inline>
        </Stack>
      ) : (
        <OpenShare
          share={open}
          set={set}
          done={number === count ? says.last : says.next}
          onDone={() => to(number + 1)}
        />
      )}
    </Section>
  );
}
