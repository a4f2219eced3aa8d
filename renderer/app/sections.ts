import {
  ArchiveX,
  BookOpenCheck,
  CheckCheck,
  FileStack,
  Package,
  Search,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { addresses } from '../addresses.ts';
import type { SectionId } from './routes.tsx';

/** The rooms in the order of their numbers: `Mod+1` is the first. Groups are parted by a gap. */
export const sectionGroups: readonly (readonly Readonly<{
  id: SectionId;
  icon: LucideIcon;
  href: string;
}>[])[] = [
  [
    { id: 'children', icon: Users, href: addresses.children },
    { id: 'evidence', icon: FileStack, href: addresses.evidenceList },
    { id: 'search', icon: Search, href: addresses.search('') },
  ],
  [
    { id: 'packages', icon: Package, href: addresses.packages },
    { id: 'ledger', icon: BookOpenCheck, href: addresses.ledger },
    { id: 'withdrawn', icon: ArchiveX, href: addresses.withdrawn },
    { id: 'approvals', icon: CheckCheck, href: addresses.approvals },
  ],
  [{ id: 'settings', icon: Settings, href: addresses.settings }],
];
