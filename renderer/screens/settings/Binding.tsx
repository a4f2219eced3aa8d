import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useSession } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { Bind } from './Bind.tsx';
import { TryCode } from './TryCode.tsx';
import { Unbind } from './Unbind.tsx';

/** Whether the person is bound to this computer, and the ways to change it. */
export function Binding() {
  const { device: says } = useWords();
  const { readOnly, demo } = useSession();
  const { data, fault } = useVaultQuery(vault.device.state, {});
  const [doing, setDoing] = useState<'bind' | 'try' | 'unbind' | null>(null);
  const done = () => setDoing(null);
  if (!data) return <FaultBanner fault={fault} />;
  if (doing === 'bind') return <Bind onDone={done} />;
  if (doing === 'try') return <TryCode onDone={done} />;
  if (doing === 'unbind') return <Unbind onDone={done} />;
  const bound = data.isHere ? says.boundHere : says.boundElsewhere;
  return (
    <Stack>
      <Second>{data.isBound ? bound : says.unbound}</Second>
      {!data.canKeep && <Second>{says.noKeyStore}</Second>}
      <Inline>
        <Button onPress={() => setDoing('bind')} disabled={readOnly || demo || !data.canKeep}>
          {data.isBound ? says.bindAnew : says.bind}
        </Button>
        {data.isBound && <Button onPress={() => setDoing('try')}>{says.try}</Button>}
        {data.isBound && (
          <Button onPress={() => setDoing('unbind')} disabled={readOnly}>
            {says.unbind}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}
