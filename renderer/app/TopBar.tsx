import { ArrowLeft, ArrowRight, CircleHelp, Lock, Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { addresses } from '../addresses.ts';
import buttonSheet from '../ui/Button.module.css';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Badge, StatusMark } from '../ui/StatusMark.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import type { OpenSession } from '../vault/session.ts';
import { languageNames } from '../words/language.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { useChangeSettings, useLock } from './commands.ts';
import { JobTray } from './JobTray.tsx';
import { LockClock } from './LockClock.tsx';
import sheet from './Shell.module.css';

const css = classes(sheet);
const button = classes(buttonSheet);

/** Always in sight: the way to everything, and whether all is well. */
export function TopBar(props: { session: OpenSession; onPalette: () => void; onHelp: () => void }) {
  const words = useWords();
  const lock = useLock();
  const { session } = props;
  const { app, common } = words;
  return (
    <header className={css('bar')}>
      <div className={css('start')}>
        <span className={css('product')}>{common.productName}</span>
        <IconButton
          name={app.back}
          icon={ArrowLeft}
          size="small"
          shortcut="Alt+ArrowLeft"
          onPress={() => window.history.back()}
        />
        <IconButton
          name={app.forward}
          icon={ArrowRight}
          size="small"
          shortcut="Alt+ArrowRight"
          onPress={() => window.history.forward()}
        />
      </div>
      <AriaButton className={button('button') + ' ' + css('find')} onPress={props.onPalette}>
        <Search size={14} aria-hidden />
        <span className={css('findText')}>{app.searchOrDo}</span>
        <KeyHint keys="Mod+K" />
      </AriaButton>
      <div className={css('end')} role="group" aria-label={app.topBar}>
        {session.demo && (
          <span title={app.demoDetail}>
            <Badge signal="accent" word={app.demo} />
          </span>
        )}
        {session.readOnly && <Badge signal="sealed" word={app.readOnly} />}
        <Who session={session} />
        <JobTray />
        <BackupDue />
        <Integrity session={session} />
        {session.lockAt !== null && <LockClock lockAt={session.lockAt} />}
        <LanguageSwitch />
        <IconButton
          name={app.help}
          icon={CircleHelp}
          size="small"
          shortcut="?"
          onPress={props.onHelp}
        />
        <Button size="small" icon={Lock} shortcut="Mod+L" onPress={lock} name={app.lockNowLong}>
          {app.lockNow}
        </Button>
      </div>
    </header>
  );
}

/** Under whose name the work is signed, and as what. */
function Who(props: { session: OpenSession }) {
  const { people } = useWords();
  const { name, roles } = props.session.user;
  const said = `${name} · ${roles.map(role => people.roles[role]).join(', ')}`;
  return (
    <a href={addresses.people} className={css('who')} title={said}>
      {said}
    </a>
  );
}

/** Only while the last verified backup is too old. */
function BackupDue() {
  const { backup } = useWords();
  const { data } = useVaultQuery(vault.backup.state, {});
  if (data?.overdue !== true) return null;
  return (
    <a href={addresses.backup} className={css('who')}>
      <StatusMark signal="review" word={backup.overdue} />
    </a>
  );
}

function Integrity(props: { session: OpenSession }) {
  const { app } = useWords();
  const faults = props.session.findings.length;
  return (
    <a
      href={addresses.ledger}
      className={css('integrity')}
      title={faults === 0 ? app.intactDetail : app.faultyDetail}
    >
      {faults === 0 ? (
        <StatusMark signal="approved" word={app.intact} />
      ) : (
        <StatusMark signal="fault" word={app.faulty(faults)} />
      )}
    </a>
  );
}

/** The other language, named in itself. */
function LanguageSwitch() {
  const { language } = useFormat();
  const change = useChangeSettings();
  const other = language === 'uk' ? 'en' : 'uk';
  return (
    <span lang={other}>
      <Button
        size="small"
        variant="quiet"
        name={languageNames[other]}
        onPress={() => change({ language: other })}
      >
        {other.toUpperCase()}
      </Button>
    </span>
  );
}
