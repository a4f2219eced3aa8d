import { Baby, FilePlus2, FlaskConical, ListPlus } from 'lucide-react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useSession } from '../../vault/session.ts';
import { findingWords } from '../../words/finding.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { FailedTriesNotice } from './FailedTries.tsx';
import sheet from './Home.module.css';
import { BackupNotice } from './BackupNotice.tsx';
import { Overview } from './Overview.tsx';
import { RecoveryNotices } from './RecoveryNotices.tsx';

const css = classes(sheet);
const nothing = {};
/** Beside the list of children while none is open: how the case stands, and in an empty vault how to begin. */
export function HomeScreen() {
  const words = useWords();
  const session = useSession();
  const { may: mayRecord } = useRight('record');
  const { language } = useFormat();
  const [, go] = useLocation();
  const figures = useVaultQuery(vault.child.figures, nothing);
  const { home } = words.session;
  return (
    <>
      {session.findings.length > 0 && (
        <div className={css('notice')}>
          <AlertBanner
            tone="fault"
            title={home.faultyTitle}
            actions={
              <Button onPress={() => go(addresses.ledger)}>{words.app.sections.ledger}</Button>
            }
          >
            <ul>
              {session.findings.map((finding, index) => (
                <li key={index}>{findingWords(words.findings, finding.code, language)}</li>
              ))}
            </ul>
          </AlertBanner>
        </div>
      )}
      <FailedTriesNotice />
      {session.swept > 0 && (
        <div className={css('notice')}>
          <AlertBanner tone="info" title={home.swept(session.swept)} />
        </div>
      )}
      {session.notices.map(notice => (
        <div key={notice} className={css('notice')}>
          <AlertBanner tone="info" title={home.notices[notice]} />
        </div>
      ))}
      <RecoveryNotices />
      <BackupNotice />
      {figures.fault ? (
        <FaultState fault={figures.fault} onRetry={figures.retry} />
      ) : figures.data === null ? (
        <Skeleton />
      ) : figures.data.children === 0 && mayRecord ? (
        <Begin />
      ) : (
        <Overview figures={figures.data} />
      )}
    </>
  );
}

function Begin() {
  const words = useWords();
  const [, go] = useLocation();
  const { home } = words.session;
  return (
    <div className={css('begin')}>
      <h2 className={css('title')}>{home.emptyTitle}</h2>
      <p className={css('second')}>{home.emptySentence}</p>
      <ol className={css('steps')}>
        <li className={css('step')}>
          <Button icon={Baby} variant="primary" shortcut="N" onPress={() => go(addresses.newChild)}>
            {home.register}
          </Button>
          <p className={css('second')}>{home.registerSentence}</p>
        </li>
        <li className={css('step')}>
          <Button icon={FilePlus2} onPress={() => go(addresses.addEvidence)}>
            {home.evidence}
          </Button>
          <p className={css('second')}>{home.evidenceSentence}</p>
        </li>
        <li className={css('step')}>
          <Button icon={ListPlus} onPress={() => go(addresses.importList)}>
            {home.importList}
          </Button>
          <p className={css('second')}>{home.importSentence}</p>
        </li>
        <li className={css('step')}>
          <span className={css('hint')}>
            <FlaskConical size={16} aria-hidden /> {home.demo}
          </span>
          <p className={css('second')}>{home.demoSentence}</p>
        </li>
      </ol>
    </div>
  );
}
