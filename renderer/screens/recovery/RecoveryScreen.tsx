import { ArrowLeft, FileKey2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { PageBody, Second, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import { MakeShares } from './MakeShares.tsx';
import { RecoveryState } from './RecoveryState.tsx';
import { ShareByShare } from './ShareByShare.tsx';
import { TryShares } from './TryShares.tsx';

type Way = 'state' | 'making' | 'showing' | 'trying' | 'declining';

/** How this vault can be recovered, and everything to be done about it. */
export function RecoveryScreen() {
  const { common, recovery: says } = useWords();
  const [, go] = useLocation();
  const [way, setWay] = useState<Way>('state');
  const state = useVaultQuery(vault.recovery.state, {});
  const toState = () => {
    setWay('state');
    state.retry();
  };
  const { data } = state;
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        actions={
          way === 'state' ? (
            <Button variant="quiet" icon={ArrowLeft} onPress={() => go(addresses.settings)}>
              {common.back}
            </Button>
          ) : null
        }
      />
      <PageBody>
        {state.fault ? (
          <FaultState fault={state.fault} onRetry={state.retry} />
        ) : data === null ? (
          <Skeleton />
        ) : way === 'making' ? (
          <MakeShares
            isReplacing={data.made !== null}
            onMade={() => {
              state.retry();
              setWay('showing');
            }}
            onCancel={toState}
          />
        ) : way === 'showing' && data.pending !== null ? (
          <ShareByShare key={data.pending.set} pending={data.pending} onDone={toState} />
        ) : way === 'trying' ? (
          <TryShares threshold={data.made?.threshold ?? 2} onDone={toState} />
        ) : (
          <Stack gap="loose">
            <Second>
              <FileKey2 size={16} aria-hidden /> {says.intro}
            </Second>
            <RecoveryState
              state={data}
              onMake={() => setWay('making')}
              onGoOn={() => setWay('showing')}
              onTry={() => setWay('trying')}
              onDecline={() => setWay('declining')}
              onDiscard={() => void vault.recovery.discard({}).then(toState)}
            />
            <DeclineDialog isOpen={way === 'declining'} onDone={toState} />
          </Stack>
        )}
      </PageBody>
    </>
  );
}
