import { useState } from 'react';
import { addresses } from '../../addresses.ts';
import { ActivityLines } from '../../records/ActivityLines.tsx';
import { DueLines } from '../../records/DueLines.tsx';
import { WaitingLines } from '../../records/WaitingLines.tsx';
import { PageBody, Second, Section } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useSession } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

const recentLines = 12;

/** Beside the list of tasks while none is open: what waits for the reader, what has a day, what was done last. */
export function WorkHome() {
  const { home: says } = useWords().work;
  const { user } = useSession();
  const [isMine, setMine] = useState(true);
  const recent = useVaultQuery(vault.ledger.entries, {
    before: null,
    limit: recentLines,
    type: null,
    child: null,
    who: user.id,
  });
  return (
    <>
      <PageHeader title={says.title} level={2} />
      <PageBody>
        <Section title={says.waits} level={3}>
          <WaitingLines />
        </Section>
        <Section
          title={says.dues}
          level={3}
          actions={
            <Switch on={isMine} onChange={setMine}>
              {says.showMine}
            </Switch>
          }
        >
          <DueLines isMine={isMine} />
        </Section>
        <Section
          title={says.recent}
          level={3}
          actions={<a href={addresses.activity}>{says.activity}</a>}
        >
          {recent.data?.rows.length === 0 && <Second>{says.noRecent}</Second>}
          <ActivityLines label={says.recent} rows={recent.data?.rows ?? []} isOwn />
        </Section>
      </PageBody>
    </>
  );
}
