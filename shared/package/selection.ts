/** Which entries a package shows. */
import type { PackageScope } from '../contract/packages.ts';

/** What the vault knows of how records hang together, withdrawn ones included. */
export interface RecordIndex {
  /** Positions of all entries about records; without legal theories, what bears on them and provisions named only there. */
  allEntries(withTheories: boolean): Iterable<number>;
  /** Positions of the entries that tell who may sign, and with which key of the vault. */
  userEntries(): Iterable<number>;
  /** Positions of the entries without which others cannot be judged: where branches begin. */
  ofTheLedger(): Iterable<number>;
  /** Ids of the requests that a second person agreed to for what was done at these positions. */
  requestsOf(positions: readonly number[]): Iterable<string>;
  /** Positions of the entries about one record, or one request. */
  entriesOf(id: string): Iterable<number>;
  assertionsOf(child: string): Iterable<string>;
  /** Interviews with a child. */
  interviewsOf(child: string): Iterable<string>;
  episodesOf(child: string): Iterable<{ readonly id: string; readonly act: string }>;
  /** Records that stand by themselves and are named in this one. */
  namedBy(id: string): Iterable<string>;
  /** Citations of evidence for a record. */
  linksTo(target: string): Iterable<{ readonly id: string; readonly evidence: string }>;
  /** Decisions, confirmed by a second person, that two of these are one child. */
  joining(children: readonly string[]): Iterable<string>;
  /** The item that a piece of evidence was made from. */
  derivedFrom(evidence: string): string | null;
}

/**
 * Positions of the entries to be shown, ascending: always those that tell the keys, the first among them, where
 * branches begin, and how a second person came to agree to what is shown; none of the records that are left out.
 * @param request that the export itself is made by; null where nobody else could agree to it
 */
export function chooseEntries(
  scope: PackageScope,
  index: RecordIndex,
  request: string | null,
  leftOut: Iterable<string> = [],
): number[] {
  const positions = new Set([0, ...index.userEntries(), ...index.ofTheLedger()]);
  const children = childrenOf(scope);
  if (children.length === 0) {
    for (const seq of index.allEntries(scope.scope === 'allWithTheories')) positions.add(seq);
  } else {
    const records = new Set(children.flatMap(child => [...recordsOfChild(child, index)]));
    // of decisions on two records a package tells only where its exporter chose both
    for (const pair of index.joining(children)) records.add(pair);
    for (const id of records) {
      for (const seq of index.entriesOf(id)) positions.add(seq);
    }
  }
  for (const id of leftOut) {
    for (const seq of index.entriesOf(id)) positions.delete(seq);
  }
  const requests = new Set(index.requestsOf([...positions]));
  if (request !== null) requests.add(request);
  for (const id of requests) {
    for (const seq of index.entriesOf(id)) positions.add(seq);
  }
  return [...positions].sort((a, b) => a - b);
}

/** The records of the one child that a package is about; none where it is about the whole vault. */
export function childrenOf(scope: PackageScope): string[] {
  switch (scope.scope) {
    case 'all':
    case 'allWithTheories':
      return [];
    case 'child':
      return [scope.child];
    case 'together':
      return [scope.child, ...scope.others];
  }
}

/**
 * Ids of all records about one child: its statements, interviews, episodes and their acts, the persons, organisations and
 * sources named in these, what is cited for any of them, and what the cited items were made from. Episodes of other children in the same acts stay out.
 */
export function recordsOfChild(child: string, index: RecordIndex): ReadonlySet<string> {
  const ids = new Set([child, ...index.assertionsOf(child), ...index.interviewsOf(child)]);
  for (const { id, act } of index.episodesOf(child)) ids.add(id).add(act);
  // a set grows while it is walked: who took part, where they serve, to what that belongs, and what shows all of it
  for (const id of ids) {
    for (const named of index.namedBy(id)) ids.add(named);
    for (const link of index.linksTo(id)) ids.add(link.id).add(link.evidence);
    const origin = index.derivedFrom(id);
    if (origin !== null) ids.add(origin);
  }
  return ids;
}
