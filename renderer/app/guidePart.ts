import { catalogued, type Catalogued } from '../../shared/records/catalogue.ts';
import { addresses } from '../addresses.ts';

function isOfSources(type: Catalogued): boolean {
  return type === 'source' || type === 'sourceIdentity' || type === 'interview';
}

/** By the beginning of an address, the longer before the shorter: which part of the guide speaks of it. */
const parts: readonly (readonly [beginning: string, part: string])[] = [
  [addresses.overview, 'overview'],
  [addresses.newChild, 'register'],
  [addresses.importList, 'lists'],
  [addresses.sameChild, 'lists'],
  [addresses.children, 'register'],
  [addresses.catalogue('theory'), 'law'],
  [addresses.catalogue('provision'), 'law'],
  ...catalogued.map(
    type => [addresses.catalogue(type), isOfSources(type) ? 'sources' : 'catalogue'] as const,
  ),
  [addresses.heldBack, 'sources'],
  [addresses.evidenceList, 'evidence'],
  [addresses.checkPackage, 'verify'],
  [addresses.checkLocked, 'verify'],
  [addresses.packages, 'export'],
  [addresses.work, 'work'],
  [addresses.ledger, 'verify'],
  [addresses.review, 'review'],
  [addresses.approvals, 'approvals'],
  ['#/erase', 'erase'],
  ['#/erasures', 'erase'],
  [addresses.withdrawn, 'change'],
  ['#/as-of', 'past'],
  [addresses.search(''), 'keyboard'],
  [addresses.recovery, 'recovery'],
  [addresses.recoverLocked, 'recovery'],
  [addresses.people, 'people'],
  [addresses.compartments, 'compartments'],
  [addresses.backup, 'backup'],
  [addresses.restoreLocked, 'backup'],
  [addresses.settings, 'before'],
];

/** The part of the guide for a place in the program; null where none speaks of it. */
export function guidePart(path: string): string | null {
  if (/^\/children\/[^/]+\/episodes/.test(path)) return 'episodes';
  return parts.find(([beginning]) => `#${path}`.startsWith(beginning))?.[1] ?? null;
}
