import { useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useSession } from '../../vault/session.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Home.module.css';

const css = classes(sheet);

/** That shares were used, until this user says that they know; that there are none, until somebody acts on it. */
export function RecoveryNotices() {
  const { recovery: says } = useWords();
  const format = useFormat();
  const { readOnly, demo } = useSession();
  const { may } = useRight('recovery');
  const [, go] = useLocation();
  const [isLater, setLater] = useState(false);
  const { data } = useVaultQuery(vault.recovery.state, {});
  const acknowledge = useVaultAction(vault.recovery.acknowledge);
  if (!data) return null;
  const news = data.uses.filter(use => !use.isSeen);
  const isMissing = data.made === null && data.declined === null && may && !demo;
  return (
    <>
      {news.map(use => (
        <div key={use.seq} className={css('notice')}>
          <AlertBanner
            tone="warn"
            title={says.used.title(use.by, format.moment(use.at))}
            actions={
              <Button
                onPress={() => void acknowledge.run({ seq: use.seq })}
                busy={acknowledge.busy}
                disabled={readOnly}
              >
                {says.used.known}
              </Button>
            }
          >
            <p>{says.used.sentence(use.holders.join(', '))}</p>
            <FaultBanner fault={acknowledge.fault} />
          </AlertBanner>
        </div>
      ))}
      {isMissing && !isLater && (
        <div className={css('notice')}>
          <AlertBanner
            tone="warn"
            title={says.reminder.title}
            actions={
              <>
                <Button onPress={() => go(addresses.recovery)}>{says.reminder.now}</Button>
                <Button variant="quiet" onPress={() => setLater(true)}>
                  {says.reminder.later}
                </Button>
              </>
            }
          >
            {says.reminder.sentence}
          </AlertBanner>
        </div>
      )}
    </>
  );
}
