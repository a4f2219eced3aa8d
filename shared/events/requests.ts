/**
 * What one person asked for and a second one answered: the fold of the requests, and whether an entry that needs
 * such an agreement has it. The vault asks these lines before it acts, a verification asks them of every entry.
 */
import * as z from 'zod';
import { canonicalJson } from '../canonical.ts';
import { hasRight, type Right } from '../rights.ts';
import {
  factsOf,
  isOneOf,
  requestable,
  requestedActions,
  unlockedTogether,
  type RequestedAction,
  type RequestFacts,
} from './deeds.ts';
import { membersOf, systemKinds, type LedgerEvent, type Stamp } from './event.ts';
import { ImpossibleEvent } from './fold.ts';
import { isKnownToBeThere, standingAt, type UserBook } from './users.ts';

const actionByKind = new Map<string, RequestedAction>(
  requestedActions.map(name => [requestable[name].kind, name]),
);

/** Kinds that change the requests. */
export const requestKinds: ReadonlySet<string> = new Set([
  systemKinds.requestMade,
  systemKinds.requestApproved,
  systemKinds.requestRefused,
  systemKinds.requestWithdrawn,
  ...actionByKind.keys(),
]);

export interface Request {
  readonly id: string;
  readonly action: RequestedAction;
  readonly facts: RequestFacts;
  /** Names of facts that are not disclosed; in a vault there are none. */
  readonly withheld: readonly string[];
  readonly reason: string | null;
  readonly made: Stamp;
  readonly answer: {
    readonly stamp: Stamp;
    readonly agrees: boolean;
    readonly reason: string | null;
  } | null;
  /** Of several records that it unlocks, the ids of those that were. */
  readonly done: readonly string[];
  readonly ended: { readonly stamp: Stamp; readonly by: 'withdrawal' | 'deed' } | null;
}

export type RequestBook = ReadonlyMap<string, Request>;

/** Milliseconds during which a request is good, from its making on. */
export const requestLife = 14 * 24 * 60 * 60 * 1000;

export const requestStandings = [
  'waiting',
  'approved',
  'refused',
  'withdrawn',
  'done',
  'expired',
] as const;
export type RequestStanding = (typeof requestStandings)[number];

/** @param now RFC 3339 */
export function requestStanding({ made, answer, ended }: Request, now: string): RequestStanding {
  if (ended !== null) return ended.by === 'deed' ? 'done' : 'withdrawn';
  if (answer?.agrees === false) return 'refused';
  if (Date.parse(now) > Date.parse(made.at) + requestLife) return 'expired';
  return answer === null ? 'waiting' : 'approved';
}

const Made = z.object({
  action: z.enum(requestedActions),
  facts: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
});
const Reasoned = z.object({ reason: z.string().nullable() });

/**
 * The requests after an event. Events of other kinds leave them as they are.
 * @throws ImpossibleEvent when the event cannot follow them, or cannot be read
 */
export function applyRequestEvent(book: RequestBook, event: LedgerEvent): RequestBook {
  const { kind, stamp, on } = event;
  if (kind === null || !requestKinds.has(kind)) return book;
  const { members, withheld } = membersOf(event);
  if (actionByKind.has(kind)) {
    const named = members['request'];
    const request = typeof named === 'string' ? book.get(named) : undefined;
    return request ? withRequest(book, afterDeed(request, event)) : book;
  }
  if (on?.type !== 'request') throw impossible(event);
  if (kind === systemKinds.requestMade) {
    const made = Made.safeParse(members);
    if (!made.success || book.has(on.id)) throw impossible(event);
    const { action, facts, reason } = made.data;
    const asked = { id: on.id, action, facts, withheld: factsIn(withheld), reason };
    return withRequest(book, { ...asked, made: stamp, answer: null, done: [], ended: null });
  }
  const request = book.get(on.id);
  if (request === undefined || request.ended !== null) throw impossible(event);
  if (kind === systemKinds.requestWithdrawn) {
    if (stamp.by !== request.made.by) throw impossible(event);
    return withRequest(book, { ...request, ended: { stamp, by: 'withdrawal' } });
  }
  const answered = Reasoned.safeParse(members);
  const isOwn = stamp.by === request.made.by;
  if (!answered.success || isOwn || request.answer !== null) throw impossible(event);
  const agrees = kind === systemKinds.requestApproved;
  const answer = { stamp, agrees, reason: answered.data.reason };
  return withRequest(book, { ...request, answer });
}

/** A request is good once; one about several records until each of them was unlocked. */
function afterDeed(request: Request, { stamp, on }: LedgerEvent): Request {
  const done = [...new Set([...request.done, on?.id ?? ''])];
  const all = unlockedTogether(request.action, request.facts);
  const isOver = all === null || all.every(({ subject }) => done.includes(subject.id));
  return { ...request, done, ended: isOver ? { stamp, by: 'deed' } : request.ended };
}

/** Facts among the names of fields. */
function factsIn(names: readonly string[]): string[] {
  return names.flatMap(name => (name.startsWith('facts/') ? [name.slice('facts/'.length)] : []));
}

function withRequest(book: RequestBook, request: Request): RequestBook {
  return new Map([...book, [request.id, request]]);
}

function impossible(event: LedgerEvent): ImpossibleEvent {
  return new ImpossibleEvent(event.stamp.seq, event.kind ?? 'unknown kind');
}

/**
 * True if somebody else could agree to what this user does at this position. Who has not been heard of since a
 * recovery is not waited for.
 */
export function needsAgreement(users: UserBook, user: string, seq: number): boolean {
  return [...users.users.keys()].some(
    other =>
      other !== user && held(users, other, seq, 'approve') && isKnownToBeThere(users, other, seq),
  );
}

function held(users: UserBook, user: string, seq: number, right: Right): boolean {
  const standing = standingAt(users, user, seq);
  return standing?.status === 'active' && hasRight(standing.roles ?? [], right);
}

/**
 * True if two people stand behind the request at this moment: whoever made it had the right to the deed, another
 * one had the right to agree and did, it is neither ended nor too old, and one of the two is about to act.
 */
export function isAgreed(
  request: Request,
  users: UserBook,
  { by, at }: Pick<Stamp, 'by' | 'at'>,
): boolean {
  const { action, made, answer } = request;
  if (answer === null || requestStanding(request, at) !== 'approved') return false;
  return (
    answer.stamp.by !== made.by &&
    held(users, made.by, made.seq, requestable[action].right) &&
    held(users, answer.stamp.by, answer.stamp.seq, 'approve') &&
    (by === made.by || by === answer.stamp.by)
  );
}

export function isSameRequest(
  request: Request,
  action: RequestedAction,
  facts: RequestFacts,
): boolean {
  return request.action === action && canonicalJson(request.facts) === canonicalJson(facts);
}

/** Whether two people stand behind a deed. */
export interface Agreement {
  readonly action: RequestedAction;
  /** Alone: nobody else could have agreed, and nobody was asked. */
  readonly state: 'agreed' | 'alone' | 'missing';
  /** The request that the deed names; null where it names none, or none that is known. */
  readonly request: Request | null;
}

/**
 * How the entry stands to the rule that a second person has to agree; null for entries that need nobody.
 * @param requests as they stood before the entry
 * @param among those who may stand behind it: of what is sealed the members of its compartment
 */
export function agreementOf(
  event: LedgerEvent,
  users: UserBook,
  requests: RequestBook,
  among: UserBook = users,
): Agreement | null {
  const { kind, stamp } = event;
  const action = kind === null ? undefined : actionByKind.get(kind);
  if (action === undefined) return null;
  const { members, withheld } = membersOf(event);
  const named = members['request'] ?? null;
  if (named === null) {
    const state = needsAgreement(users, stamp.by, stamp.seq) ? 'missing' : 'alone';
    return { action, state, request: null };
  }
  const request = (typeof named === 'string' ? requests.get(named) : undefined) ?? null;
  const isGood =
    request !== null &&
    isAgreed(request, among, stamp) &&
    !request.done.includes(event.on?.id ?? '') &&
    isSameDeed(request, action, factsOf(action, event, members), withheld);
  return { action, state: isGood ? 'agreed' : 'missing', request };
}

/** True if the entry needed a second person's agreement and has none that holds. */
export function lacksAgreement(
  event: LedgerEvent,
  users: UserBook,
  requests: RequestBook,
  among: UserBook = users,
): boolean {
  return agreementOf(event, users, requests, among)?.state === 'missing';
}

/** Facts that may be withheld from a package, by the field of the deed that says the same. */
const withholdable: ReadonlyMap<string, string> = new Map([
  ['name', 'user/name'],
  ['reason', 'reason'],
]);

/** The deed is what was asked for; of names and reasons only so far as both are told. */
function isSameDeed(
  request: Request,
  action: RequestedAction,
  done: RequestFacts,
  withheld: readonly string[],
): boolean {
  const isHidden = (fact: string) => {
    const field = withholdable.get(fact);
    return field !== undefined && (request.withheld.includes(fact) || withheld.includes(field));
  };
  const told = (facts: RequestFacts): RequestFacts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => !isHidden(fact)));
  const together = unlockedTogether(action, request.facts);
  if (together !== null && request.action === action) {
    const isSameReason = isHidden('reason') || request.facts['reason'] === done['reason'];
    return isSameReason && isOneOf(together, done);
  }
  return isSameRequest({ ...request, facts: told(request.facts) }, action, told(done));
}
