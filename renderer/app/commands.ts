import { useQueryClient } from '@tanstack/react-query';
import {
  Activity,
  Baby,
  BookOpenCheck,
  Building2,
  ChartNoAxesColumn,
  EyeOff,
  FilePlus2,
  Keyboard,
  Languages,
  LifeBuoy,
  ListPlus,
  ListTodo,
  Lock,
  MapPin,
  Megaphone,
  MessagesSquare,
  PackageCheck,
  PackagePlus,
  Palette,
  Printer,
  Rows3,
  Scale,
  Gavel,
  BookMarked,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useLocation } from 'wouter';
import type { Settings } from '../../shared/contract/session.ts';
import { catalogued, type Catalogued } from '../../shared/records/catalogue.ts';
import { rightToRecord } from '../../shared/rights.ts';
import { addresses } from '../addresses.ts';
import { vault } from '../vault/client.ts';
import { saveDrafts } from '../vault/drafts.ts';
import { useRight } from '../vault/rights.ts';
import { forgetVault, takeSettings, useSettings } from '../vault/session.ts';
import { languageNames } from '../words/language.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { guidePart } from './guidePart.ts';
import { sectionGroups } from './sections.ts';

const icons: Readonly<Record<Catalogued, LucideIcon>> = {
  person: UserRound,
  organisation: Building2,
  place: MapPin,
  proceeding: Gavel,
  theory: Scale,
  provision: BookMarked,
  source: Megaphone,
  sourceIdentity: Megaphone,
  interview: MessagesSquare,
};

export type Command = Readonly<{
  id: string;
  group: 'actions' | 'sections' | 'options';
  label: string;
  icon: LucideIcon;
  shortcut: string | null;
  /** Taken even while a dialog is open or someone types: what hides or locks. */
  isUrgent: boolean;
  run: () => void;
}>;

/** Closes the vault. What was typed is saved first. */
export function useLock(): () => void {
  const queries = useQueryClient();
  return () =>
    void saveDrafts()
      .then(() => vault.session.lock({}))
      .then(result => {
        if (result.ok) forgetVault(queries);
      });
}

/** Changes settings at once, on screen and on disk. */
export function useChangeSettings(): (change: Partial<Settings>) => void {
  const queries = useQueryClient();
  return change =>
    void vault.settings.write(change).then(result => {
      if (result.ok) takeSettings(queries, result.value);
    });
}

/** Everything that can be done from anywhere, for the palette, the keys and the help. */
export function useCommands(frame: {
  readonly hide: () => void;
  readonly help: () => void;
}): readonly Command[] {
  const words = useWords();
  const [path, go] = useLocation();
  const lock = useLock();
  const { may: mayRecord } = useRight('record');
  const { may: mayArgue } = useRight('argue');
  const { may: mayWork } = useRight('work');
  const { may: mayExport } = useRight('export');
  const { recognition } = words;
  const { actions, sections, hide, lockNowLong, keys } = words.app;
  const action = (
    id: string,
    label: string,
    icon: LucideIcon,
    shortcut: string | null,
    run: () => void,
    isUrgent = false,
  ): Command => ({ id, group: 'actions', label, icon, shortcut, isUrgent, run });

  return [
    ...(mayRecord
      ? [
          action('register', actions.registerChild, Baby, null, () => go(addresses.newChild)),
          action('add', actions.addEvidence, FilePlus2, null, () => go(addresses.addEvidence)),
          action('list', actions.importList, ListPlus, null, () => go(addresses.importList)),
        ]
      : []),
    ...catalogued
      // who a source is, is recorded on the page of the source
      .filter(type => type !== 'sourceIdentity')
      .filter(type => (rightToRecord(type) === 'argue' ? mayArgue : mayRecord))
      .map(type =>
        action(`record-${type}`, words.catalogue.of[type].newTitle, icons[type], null, () =>
          go(addresses.newCatalogued(type)),
        ),
      ),
    ...(mayWork
      ? [action('task', words.work.addLong, ListTodo, null, () => go(addresses.newTask()))]
      : []),
    action('activity', words.work.activity.title, Activity, null, () => go(addresses.activity)),
    ...(mayExport
      ? [action('export', actions.exportPackage, PackagePlus, null, () => go(addresses.packages))]
      : []),
    action('same', recognition.title, UsersRound, null, () => go(addresses.sameChild)),
    action('check', actions.checkPackage, PackageCheck, null, () => go(addresses.checkPackage)),
    action('verify', actions.verifyLedger, BookOpenCheck, null, () => go(addresses.ledger)),
    action('overview', words.session.overview.title, ChartNoAxesColumn, null, () =>
      go(addresses.overview),
    ),
    action('lock', lockNowLong, Lock, 'Mod+L', lock, true),
    action('hide', hide, EyeOff, 'F9', frame.hide, true),
    action('print', actions.print, Printer, 'Mod+P', () => window.print()),
    action('help', keys.title, Keyboard, '?', frame.help),
    action('guide', words.guide.open, LifeBuoy, 'F1', () => go(addresses.guide(guidePart(path)))),
    ...sectionGroups.flat().map((section): Command => ({
      id: `section-${section.id}`,
      group: 'sections',
      label: sections[section.id],
      icon: section.icon,
      shortcut: section.number === null ? null : `Mod+${section.number}`,
      isUrgent: false,
      run: () => go(section.href),
    })),
    ...useOptions(),
  ];
}

function useOptions(): Command[] {
  const words = useWords();
  const settings = useSettings();
  const change = useChangeSettings();
  const { toggleTheme, toggleDensity } = words.app.actions;
  const option = (id: string, label: string, icon: LucideIcon, to: Partial<Settings>): Command => ({
    id,
    group: 'options',
    label,
    icon,
    shortcut: null,
    isUrgent: false,
    run: () => change(to),
  });
  const languages = (['uk', 'en'] as const)
    .filter(language => language !== settings?.language)
    .map(language => option(language, languageNames[language], Languages, { language }));
  const themes = (['light', 'dark', 'system'] as const)
    .filter(theme => theme !== settings?.theme)
    .map(theme => option(theme, toggleTheme[theme], Palette, { theme }));
  const densities = (['comfortable', 'compact'] as const)
    .filter(density => density !== settings?.density)
    .map(density => option(density, toggleDensity[density], Rows3, { density }));
  return [...languages, ...themes, ...densities];
}
