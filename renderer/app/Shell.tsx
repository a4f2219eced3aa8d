import { Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LiveText } from '../ui/LiveText.tsx';
import { SectionNav } from '../ui/SectionNav.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { SplitLayout } from '../ui/SplitLayout.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { useSession } from '../vault/session.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { useCommands } from './commands.ts';
import { DiscreetCover } from './DiscreetCover.tsx';
import { useToday } from '../records/useToday.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { LockSoon } from './LockClock.tsx';
import { Palette } from './Palette.tsx';
import { PrintedFoot } from './PrintedFoot.tsx';
import { useView } from './routes.tsx';
import { sectionGroups } from './sections.ts';
import sheet from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { useActivity } from './useActivity.ts';
import { useColumns } from './useColumns.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useCommandKeys } from './useCommandKeys.ts';

const css = classes(sheet);

/** The frame of the open vault: bar, sections, and the columns the address means. */
export function Shell() {
  const words = useWords();
  const session = useSession();
  const [path, go] = useLocation();
  const view = useView();
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const [isHidden, setHidden] = useState(false);
  const close = () => setOpen(null);

  const commands = useCommands({
    hide: () => setHidden(hidden => !hidden),
    help: () => setOpen('help'),
  });
  useCommandKeys(commands);
  useShortcuts({ 'Mod+K': () => setOpen('palette') });
  useActivity(session.lockAt);
  useKeptFocus();
  const columns = useColumns(path, view?.current ?? 'detail');
  const { app } = words;
  const requests = useVaultQuery(vault.request.list, {}).data ?? [];
  const waiting = requests.filter(({ mayAnswer }) => mayAnswer).length;
  const tasks = useVaultQuery(vault.task.counts, { today: useToday() }).data?.mine ?? 0;
  const counts: Readonly<Record<string, number>> = { approvals: waiting, work: tasks };
  const section = view?.section ?? '';
  const title = view === null ? app.notFound.title : app.sections[view.section];

  return (
    <div className={css('shell')}>
      <button
        type="button"
        className={css('skip')}
        onClick={() =>
          document.querySelector<HTMLElement>(`[data-column=${columns.current}]`)?.focus()
        }
      >
        {app.skip}
      </button>
      <TopBar
        session={session}
        onPalette={() => setOpen('palette')}
        onHelp={() => setOpen('help')}
      />
      <LiveText>{title}</LiveText>
      <div className={css('columns')}>
        <SplitLayout
          title={title}
          sections={
            <SectionNav
              label={words.ui.sections}
              currentId={view?.section ?? null}
              groups={sectionGroups.map(group =>
                group.map(section => ({
                  ...section,
                  label: app.sections[section.id],
                  ...((counts[section.id] ?? 0) > 0 ? { count: String(counts[section.id]) } : {}),
                })),
              )}
              onGo={section => {
                columns.follow();
                go(section.href);
              }}
            />
          }
          list={(view?.list ?? null) === null ? null : <Guarded at={section}>{view?.list}</Guarded>}
          detail={<Guarded at={path}>{view === null ? <NotFound /> : view.detail}</Guarded>}
          current={columns.current}
          onCurrent={columns.show}
          isWide={view?.isWide ?? false}
        />
      </div>
      {session.lockAt !== null && <LockSoon lockAt={session.lockAt} />}
      <PrintedFoot />
      <Palette isOpen={open === 'palette'} onClose={close} commands={commands} />
      <KeyboardHelp isOpen={open === 'help'} onClose={close} commands={commands} />
      <DiscreetCover isHidden={isHidden} onShow={() => setHidden(false)} />
    </div>
  );
}

/** A screen that breaks, or is still being fetched, leaves the rest standing; going elsewhere mends it. */
function Guarded(props: { at: string; children: ReactNode }) {
  return (
    <ErrorBoundary at={props.at}>
      <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

function NotFound() {
  const [, go] = useLocation();
  const { notFound } = useWords().app;
  return (
    <EmptyState
      title={notFound.title}
      actions={<Button onPress={() => go(addresses.children)}>{notFound.action}</Button>}
    >
      {notFound.sentence}
    </EmptyState>
  );
}
