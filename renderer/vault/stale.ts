import type { Contract } from '../../shared/contract/index.ts';

type Asked = keyof Contract;

const ofRecords: readonly Asked[] = [
  'child',
  'assertion',
  'episode',
  'evidence',
  'link',
  'pair',
  'list',
  'catalogue',
  'law',
  'sources',
  'record',
  'task',
  'comment',
  'review',
  'search',
  'ledger',
  'packages',
  'session',
  'backup',
];

/** What is shown otherwise after something of this noun changed. */
const shownOtherwise: Readonly<Record<string, readonly Asked[]>> = {
  child: ofRecords,
  assertion: ofRecords,
  act: ofRecords,
  episode: ofRecords,
  evidence: ofRecords,
  link: ofRecords,
  pair: ofRecords,
  list: ['list', ...ofRecords],
  catalogue: ofRecords,
  person: ofRecords,
  organisation: ofRecords,
  place: ofRecords,
  proceeding: ofRecords,
  law: ofRecords,
  geo: ofRecords,
  graph: ofRecords,
  pattern: ofRecords,
  timeline: ofRecords,
  theory: ofRecords,
  provision: ofRecords,
  bearing: ofRecords,
  source: ofRecords,
  sourceIdentity: ofRecords,
  interview: ofRecords,
  holdBack: ofRecords,
  sources: ofRecords,
  record: ofRecords,
  task: ofRecords,
  savedSearch: ['savedSearch'],
  comment: ofRecords,
  review: ofRecords,
  ledger: [
    'ledger',
    'list',
    'session',
    'recovery',
    'device',
    'user',
    'request',
    'erasure',
    'compartment',
    'checkpoint',
    'trust',
    'witness',
    'backup',
  ],
  backup: ['backup', 'ledger', 'session'],
  checkpoint: ['checkpoint', 'ledger'],
  trust: ['trust', 'checkpoint'],
  witness: ['witness'],
  request: ['request', 'ledger'],
  erasure: ['erasure', ...ofRecords],
  compartment: ['compartment', ...ofRecords],
  package: ['packages', 'ledger', 'session'],
  packages: ['packages', 'ledger', 'session'],
  draft: ['draft'],
  recovery: ['recovery'],
  settings: ['settings', 'backup'],
  session: ['session'],
  user: ['user', 'session', 'ledger'],
  device: ['device', 'ledger'],
  vault: ['session', 'ledger'],
};

/**
 * The nouns of the contract whose answers are stale once records of `changed` nouns changed; null when
 * a noun is not known here, and everything must be asked anew.
 */
export function staleAfter(changed: readonly string[]): ReadonlySet<string> | null {
  const stale = new Set<string>();
  for (const noun of changed) {
    const touched = shownOtherwise[noun];
    if (!touched) return null;
    for (const asked of touched) stale.add(asked);
  }
  return stale;
}
