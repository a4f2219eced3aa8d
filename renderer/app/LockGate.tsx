import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { VaultEvent } from '../../shared/contract/wire.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { HiddenText } from '../ui/LiveText.tsx';
import { connection, nameOf, vault } from '../vault/client.ts';
import { FaultState } from '../vault/FaultMessage.tsx';
import { isRunning } from '../vault/jobList.ts';
import { useJobs } from '../vault/JobsProvider.tsx';
import { useSessionState, useVaultEvents } from '../vault/session.ts';
import {
  CheckPackageScreen,
  GuideLocked,
  RecoverScreen,
  RestoreScreen,
  UnlockScreen,
} from './screens.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import sheet from './Shell.module.css';
import { Shell } from './Shell.tsx';

const css = classes(sheet);

/** Why the vault is closed, as far as it was open in this window; null at the start. */
export type LockReason = Extract<VaultEvent, { name: 'locked' }>['why'] | 'restarted';

/** Before it nothing of the vault is seen, behind it everything: locked → the way in, open → the frame. */
export function LockGate() {
  const queries = useQueryClient();
  useVaultEvents(queries);
  const session = useSessionState();
  const reason = useLockReason();
  const [path] = useLocation();
  const isMaking = useIsMaking();
  const erasures = useErasures();
  if (session.fault !== null) return <FaultState fault={session.fault} onRetry={session.retry} />;
  if (session.data === null) return null;
  if (session.data.state === 'open' && !isMaking) return <Shell key={erasures} />;
  return (
    <Suspense>
      {path === '/check' ? (
        <PublicPage>
          <CheckPackageScreen />
        </PublicPage>
      ) : path === '/recover' ? (
        <PublicPage>
          <RecoverScreen />
        </PublicPage>
      ) : path === '/restore' ? (
        <PublicPage>
          <RestoreScreen />
        </PublicPage>
      ) : path === '/guide' || path.startsWith('/guide/') ? (
        <PublicPage>
          <GuideLocked part={path.split('/')[2] ?? null} />
        </PublicPage>
      ) : (
        <UnlockScreen reason={reason} />
      )}
    </Suspense>
  );
}

/** For whoever has no vault, or cannot open it: checking a package, opening with shares, restoring. */
function PublicPage(props: { children: ReactNode }) {
  const words = useWords();
  const [, go] = useLocation();
  return (
    <main className={css('public')}>
      <HiddenText as="h1">{words.common.productName}</HiddenText>
      <div className={css('publicBack')}>
        <Button variant="quiet" icon={ArrowLeft} onPress={() => go(addresses.children)}>
          {words.common.back}
        </Button>
      </div>
      {props.children}
    </main>
  );
}

/** The demonstration vault is open before it is full: nobody should see it half-made. */
function useIsMaking(): boolean {
  const { all } = useJobs();
  return all.some(job => job.key === nameOf(vault.session.openDemo) && isRunning(job));
}

/**
 * How often values were erased while this window was there. With it everything behind the gate is made anew: no
 * screen, form or list keeps what it had read before.
 */
function useErasures(): number {
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      connection.onEvent(event => {
        if (event.name === 'erased') setCount(before => before + 1);
      }),
    [],
  );
  return count;
}

function useLockReason(): LockReason | null {
  const [reason, setReason] = useState<LockReason | null>(null);
  useEffect(
    () =>
      connection.onEvent(event => {
        if (event.name === 'locked') setReason(event.why);
        if (event.name === 'restarted') setReason('restarted');
      }),
    [],
  );
  return reason;
}
