import {
  ArrowRight,
  Bookmark,
  BookOpenCheck,
  Building2,
  FileText,
  ListTodo,
  MapPin,
  Megaphone,
  MessagesSquare,
  Route,
  Scale,
  Gavel,
  BookMarked,
  Search,
  User,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { catalogued } from '../../shared/records/catalogue.ts';
import type { SearchHit } from '../../shared/contract/work.ts';
import { addressOfHit, addresses } from '../addresses.ts';
import { CommandPalette, type PaletteEntry } from '../ui/CommandPalette.tsx';
import { hitNumber } from '../records/hitNumber.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Command } from './commands.ts';
import { lineAround } from './excerpt.ts';

const icons: Readonly<Record<SearchHit['type'], LucideIcon>> = {
  child: User,
  episode: Route,
  evidence: FileText,
  assertion: ArrowRight,
  person: UserRound,
  organisation: Building2,
  place: MapPin,
  proceeding: Gavel,
  theory: Scale,
  provision: BookMarked,
  source: Megaphone,
  sourceIdentity: Megaphone,
  interview: MessagesSquare,
  task: ListTodo,
};
const hitTypes = ['child', ...catalogued, 'episode', 'evidence', 'assertion', 'task'] as const;
const most = 12;

/** Ctrl+K: actions with their keys, sections, and every record the vault finds for what is typed. */
export function Palette(props: {
  isOpen: boolean;
  onClose: () => void;
  commands: readonly Command[];
}) {
  const words = useWords();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useVaultQuery(
    vault.search.find,
    props.isOpen && asked !== ''
      ? { text: asked.slice(0, 500), types: [...hitTypes], limit: most }
      : null,
    { keep: true },
  );
  // A name finds the child and all that is told of it: the child itself comes first.
  const hits = hitTypes.flatMap(type =>
    asked === '' ? [] : (found.data?.hits ?? []).filter(hit => hit.type === type),
  );
  const { palette, actions } = words.app;
  const saved = useVaultQuery(vault.savedSearch.list, {}).data ?? [];
  const rooms: Readonly<Record<string, string>> = words.search.groups;
  const ofGroup = (group: Command['group']) =>
    props.commands.filter(command => command.group === group).map(entryOf);
  const typed = text.trim();
  const isComing = typed !== '' && (typed !== asked || found.isLoading || found.isRefreshing);

  return (
    <CommandPalette
      isOpen={props.isOpen}
      onClose={() => {
        setText('');
        props.onClose();
      }}
      text={text}
      onText={setText}
      busy={isComing}
      groups={[
        {
          id: 'records',
          title: palette.records,
          isFound: true,
          entries: hits.map(hit => ({
            id: `${hit.type}-${hit.id}`,
            label: [hitNumber(hit), hit.title].filter(part => part !== null).join(' · '),
            detail: `${words.search.types[hit.type]} · ${lineAround(hit.excerpt, hit.matches)}`,
            icon: icons[hit.type],
            run: () => go(addressOfHit(hit)),
          })),
        },
        { id: 'actions', title: palette.actions, isFound: false, entries: ofGroup('actions') },
        {
          id: 'sections',
          title: palette.sections,
          isFound: false,
          entries: [
            ...ofGroup('sections'),
            ...saved.map(({ id, room, name }) => ({
              id: `saved-${id}`,
              label: words.work.saved.open(rooms[room] ?? '', name),
              icon: Bookmark,
              run: () => go(addresses.savedSearch(room, id)),
            })),
          ],
        },
        { id: 'options', title: palette.options, isFound: false, entries: ofGroup('options') },
        {
          id: 'more',
          title: words.common.search,
          isFound: true,
          // Before the answer this would stand first, and a quick Enter pass by the record that is coming.
          entries: typed === '' || isComing ? [] : moreFor(typed, actions, go),
        },
      ]}
    />
  );
}

function entryOf({ id, label, icon, shortcut, run }: Command): PaletteEntry {
  return { id, label, icon, run, ...(shortcut === null ? {} : { shortcut }) };
}

function moreFor(
  typed: string,
  says: Readonly<{ openNumber: (text: string) => string; searchFor: (text: string) => string }>,
  go: (to: string) => void,
): PaletteEntry[] {
  const search: PaletteEntry = {
    id: 'search-for',
    label: says.searchFor(typed),
    icon: Search,
    run: () => go(addresses.search(typed)),
  };
  if (!/^\d{1,12}$/.test(typed)) return [search];
  return [
    search,
    {
      id: 'open-entry',
      label: says.openNumber(typed),
      icon: BookOpenCheck,
      run: () => go(addresses.ledgerEntry(Number(typed))),
    },
  ];
}
