import { provisionOfTerm } from '../shared/records/provision.ts';
import type { SearchRoom } from '../shared/contract/savedSearches.ts';
import { isCatalogued, type Catalogued } from '../shared/records/catalogue.ts';

/** The folders of addresses of what is recorded once and pointed at. */
const rooms: Readonly<Record<Catalogued, string>> = {
  person: 'persons',
  organisation: 'organisations',
  place: 'places',
  proceeding: 'proceedings',
  theory: 'law',
  provision: 'provisions',
  source: 'sources',
  sourceIdentity: 'source-identities',
  interview: 'interviews',
};

/**
 * Where everything stands: `<a href={addresses.child(id)}>`, or `go(addresses.child(id))` with
 * `const [, go] = useLocation()` of wouter. An address holds numbers and random ids, never a name.
 */
export const addresses = {
  children: '#/children',
  /** How the case stands, before the list in a narrow window. */
  overview: '#/overview',
  newChild: '#/children/new',
  /** Records that may be of one child. */
  sameChild: '#/children/same',
  /** The same: those that wait for a second person, those that are decided. */
  samePairs: (tab: 'waiting' | 'decided') => `#/children/same/${tab}`,
  importList: '#/children/import',
  /** A child to be sealed in a compartment; null: open to everybody. */
  newChildIn: (compartment: string | null) => sealed('#/children/new', compartment),
  child: (id: string, tab: string | null = null) =>
    tab === null ? `#/children/${id}` : `#/children/${id}/${tab}`,
  episode: (child: string, episode: string) => `#/children/${child}/episodes/${episode}`,
  newEpisode: (child: string, compartment: string | null = null) =>
    sealed(`#/children/${child}/episodes/new`, compartment),
  catalogue: (type: Catalogued) => `#/${rooms[type]}`,
  /** `about`: the child of an interview, the source whose identity it is. */
  newCatalogued: (
    type: Catalogued,
    compartment: string | null = null,
    about: string | null = null,
  ) => {
    const form = sealed(`#/${rooms[type]}/new`, compartment);
    return about === null ? form : `${form}${compartment === null ? '?' : '&'}about=${about}`;
  },
  /** A tab of it; `edit` is its form. */
  catalogued: (type: Catalogued, id: string, tab: string | null = null) =>
    tab === null ? `#/${rooms[type]}/${id}` : `#/${rooms[type]}/${id}/${tab}`,
  /** What is to be done, by whom and until when. */
  work: '#/work',
  /** What waits for the reader, before the list in a narrow window. */
  today: '#/work/today',
  task: (id: string) => `#/work/task/${id}`,
  /** The list of a room, set as a saved search has it. */
  savedSearch: (room: SearchRoom, id: string) => `${roomOf(room)}?saved=${id}`,
  /** A new task about a record; only the id of the record stands in the address. */
  newTask: (about: { readonly type: string; readonly id: string } | null = null) =>
    about === null ? '#/work/new' : `#/work/new?about=${about.type}:${about.id}`,
  reviseTask: (id: string) => `#/work/task/${id}/edit`,
  activity: '#/work/activity',
  /** A provision as theories name it: one of the list, or one that is recorded here. */
  provision: (id: string) => {
    const record = provisionOfTerm(id);
    return record === null ? `#/${rooms.provision}/known/${id}` : `#/${rooms.provision}/${record}`;
  },
  /** The form with the provision chosen to which elements are added. */
  addElements: (base: string) => `#/${rooms.provision}/new?base=${base}`,
  map: '#/map',
  timeline: '#/timeline',
  patterns: '#/patterns',
  evidenceList: '#/evidence',
  evidence: (id: string) => `#/evidence/${id}`,
  /** The item over the whole width. */
  evidenceView: (id: string) => `#/evidence/${id}/view`,
  reviseEvidence: (id: string) => `#/evidence/${id}/edit`,
  addEvidence: '#/evidence/add',
  /** Evidence to be added for a record: `target` is `episode:<id>`, `child` whose record it is. */
  addEvidenceFor: (target: string, child: string) =>
    `#/evidence/add?cite=${encodeURIComponent(target)}&child=${child}`,
  packages: '#/packages',
  /** What is held back from whom. */
  heldBack: '#/packages/held-back',
  checkPackage: '#/packages/check',
  /** The same without an open vault, for whoever received a package and has none. */
  checkLocked: '#/check',
  package: (seq: number) => `#/packages/${seq}`,
  /** The export form with one child chosen. */
  exportChild: (id: string) => `#/packages?child=${id}`,
  ledger: '#/ledger',
  ledgerEntry: (seq: number) => `#/ledger/${seq}`,
  withdrawn: '#/withdrawn',
  approvals: '#/approvals',
  /** Records that wait for a review. */
  review: '#/approvals/records',
  /** Choosing what of a record is destroyed. */
  erase: (type: string, id: string) => `#/erase/${type}/${id}`,
  /** Destroying what a request, agreed to, asks for. */
  carryOutErasure: (request: string) => `#/erase-request/${request}`,
  erasure: (seq: number) => `#/erasures/${seq}`,
  /** The same, right after it was done. */
  erased: (seq: number) => `#/erasures/${seq}?done`,
  /** A part of the user guide; null: its beginning. */
  guide: (part: string | null) => (part === null ? '#/guide' : `#/guide/${part}`),
  search: (text: string) => (text === '' ? '#/search' : `#/search?q=${encodeURIComponent(text)}`),
  settings: '#/settings',
  recovery: '#/settings/recovery',
  people: '#/settings/people',
  compartments: '#/settings/compartments',
  /** Evidence to be sealed in a compartment. */
  addSealedEvidence: (compartment: string) => `#/evidence/add?compartment=${compartment}`,
  backup: '#/settings/backup',
  /** Writing a vault anew from a backup; no vault is open. */
  restoreLocked: '#/restore',
  /** A record, with all that hangs on it, as it stood after an entry. */
  asOf: (id: string, seq: number) => `#/as-of/${id}/${seq}`,
  /** Opening a vault with its shares; nobody is inside yet. */
  recoverLocked: '#/recover',
} as const;

/** Where the list of these records stands. */
function roomOf(room: SearchRoom): string {
  if (isCatalogued(room)) return `#/${rooms[room]}`;
  return { child: '#/children', evidence: '#/evidence', task: '#/work' }[room];
}

/** A form whose record will lie in a compartment. */
function sealed(form: string, compartment: string | null): string {
  return compartment === null ? form : `${form}?compartment=${compartment}`;
}

/** Where a record is read; a statement stands among those of its child. Null for what has no page of its own. */
export function addressOfRecord(record: {
  readonly type: string;
  readonly id: string;
  readonly child: string | null;
}): string | null {
  const { type, id, child } = record;
  if (isCatalogued(type)) return addresses.catalogued(type, id);
  switch (type) {
    case 'child':
      return addresses.child(id);
    case 'evidence':
      return addresses.evidence(id);
    case 'episode':
      return child === null ? null : addresses.episode(child, id);
    case 'task':
      return addresses.task(id);
    case 'pair':
      return addresses.samePairs('waiting');
    case 'assertion':
      return child === null ? null : addresses.child(child, 'identity');
    default:
      return null;
  }
}

/** Where a search result is read. */
export function addressOfHit(hit: Parameters<typeof addressOfRecord>[0]): string {
  return addressOfRecord(hit) ?? addresses.children;
}
