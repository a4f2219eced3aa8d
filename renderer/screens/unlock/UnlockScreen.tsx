import { useEffect, useRef, useState } from 'react';
import { FileKey2, HardDriveUpload, LifeBuoy, PackageCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { useAbout } from '../../vault/about.ts';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { CreateVault } from './CreateVault.tsx';
import { DemoVault, useDemo } from './DemoVault.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { NewVault } from './NewVault.tsx';
import { OpenVault } from './OpenVault.tsx';
import sheet from './Unlock.module.css';

const css = classes(sheet);

/** The way in: a vault opened before, another one, a new one, or the demonstration. */
export function UnlockScreen(props: { reason: 'asked' | 'idle' | 'system' | 'restarted' | null }) {
  const words = useWords();
  const about = useAbout();
  const recents = useVaultQuery(vault.session.recents, {});
  const [way, setWay] = useState<'all' | 'creating' | 'back'>('all');
  const demo = useDemo();
  const [, go] = useLocation();
  const guide = () => go(addresses.guide(null));
  useShortcuts({ F1: guide });

  const wantsDemo = (about?.demo ?? false) && props.reason === null;
  const wasStarted = useRef(false);
  useEffect(() => {
    if (!wantsDemo || wasStarted.current) return;
    wasStarted.current = true;
    demo.open();
  });

  const isFirstRun = recents.data?.length === 0;
  const { session } = words;
  return (
    <div className={css('page')}>
      <header className={css('top')}>
        <div>
          <h1 className={css('product')}>{words.common.productName}</h1>
          <p className={css('second')}>{session.intro}</p>
        </div>
        <div className={css('topEnd')}>
          <Button variant="quiet" icon={LifeBuoy} shortcut="F1" onPress={guide}>
            {words.guide.title}
          </Button>
          <LanguageChoice />
        </div>
      </header>
      <main className={css('main')}>
        {props.reason !== null && <AlertBanner tone="info" title={session.locked[props.reason]} />}
        {way === 'creating' ? (
          <CreateVault onBack={() => setWay('back')} />
        ) : (
          <div className={css('ways', isFirstRun && 'first')}>
            <section>
              {recents.data !== null && <OpenVault recents={recents.data} busy={demo.busy} />}
            </section>
            <div className={css('others')}>
              <NewVault
                onCreate={() => setWay('creating')}
                disabled={demo.busy}
                autoFocus={way === 'back'}
              />
              <DemoVault demo={demo} />
              <section className={css('way')}>
                <h2 className={css('wayTitle')}>{words.recovery.recoverWay}</h2>
                <p className={css('second')}>{words.recovery.recoverWaySentence}</p>
                <Button
                  icon={FileKey2}
                  onPress={() => go(addresses.recoverLocked)}
                  disabled={demo.busy}
                >
                  {words.recovery.recoverOpen}
                </Button>
              </section>
              <section className={css('way')}>
                <h2 className={css('wayTitle')}>{words.backup.restore.title}</h2>
                <p className={css('second')}>{words.backup.restore.intro}</p>
                <Button
                  icon={HardDriveUpload}
                  onPress={() => go(addresses.restoreLocked)}
                  disabled={demo.busy}
                >
                  {words.backup.restore.action}
                </Button>
              </section>
              <section className={css('way')}>
                <h2 className={css('wayTitle')}>{session.check.title}</h2>
                <p className={css('second')}>{session.check.sentence}</p>
                <Button
                  icon={PackageCheck}
                  onPress={() => go(addresses.checkLocked)}
                  disabled={demo.busy}
                >
                  {session.check.action}
                </Button>
              </section>
            </div>
          </div>
        )}
        {about?.evaluationRuntime === true && (
          <AlertBanner tone="warn" title={session.evaluation.title}>
            {session.evaluation.sentence}
          </AlertBanner>
        )}
      </main>
    </div>
  );
}
