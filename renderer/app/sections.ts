import {
  ArchiveX,
  Building2,
  BookOpenCheck,
  CheckCheck,
  FileStack,
  LifeBuoy,
  ListTodo,
  Map,
  MapPin,
  Megaphone,
  MessagesSquare,
  Package,
  BookMarked,
  Gavel,
  Scale,
  Search,
  Settings,
  UserRound,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { addresses } from '../addresses.ts';
import type { SectionId } from './view.tsx';

/** The rooms in groups that are parted by a gap. A room keeps its number for ever: `Mod+1` is the children's. */
export const sectionGroups: readonly (readonly Readonly<{
  id: SectionId;
  icon: LucideIcon;
  href: string;
  /** Its key, with Mod; those without are reached by the palette */
  number: number | null;
}>[])[] = [
  [
    { id: 'children', icon: Users, href: addresses.children, number: 1 },
    { id: 'evidence', icon: FileStack, href: addresses.evidenceList, number: 2 },
    { id: 'search', icon: Search, href: addresses.search(''), number: 3 },
    { id: 'work', icon: ListTodo, href: addresses.work, number: null },
  ],
  [
    { id: 'person', icon: UserRound, href: addresses.catalogue('person'), number: 9 },
    {
      id: 'organisation',
      icon: Building2,
      href: addresses.catalogue('organisation'),
      number: null,
    },
    { id: 'place', icon: MapPin, href: addresses.catalogue('place'), number: null },
    { id: 'proceeding', icon: Gavel, href: addresses.catalogue('proceeding'), number: null },
    { id: 'theory', icon: Scale, href: addresses.catalogue('theory'), number: null },
    { id: 'provision', icon: BookMarked, href: addresses.catalogue('provision'), number: null },
    { id: 'source', icon: Megaphone, href: addresses.catalogue('source'), number: null },
    {
      id: 'interview',
      icon: MessagesSquare,
      href: addresses.catalogue('interview'),
      number: null,
    },
    { id: 'map', icon: Map, href: addresses.map, number: null },
  ],
  [
    { id: 'packages', icon: Package, href: addresses.packages, number: 4 },
    { id: 'ledger', icon: BookOpenCheck, href: addresses.ledger, number: 5 },
    { id: 'withdrawn', icon: ArchiveX, href: addresses.withdrawn, number: 6 },
    { id: 'approvals', icon: CheckCheck, href: addresses.approvals, number: 7 },
  ],
  [
    { id: 'settings', icon: Settings, href: addresses.settings, number: 8 },
    { id: 'guide', icon: LifeBuoy, href: addresses.guide(null), number: null },
  ],
];
