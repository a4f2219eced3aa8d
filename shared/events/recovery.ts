/** How a vault can be recovered: the fold of the entries that make, replace, decline and use recovery shares. */
import * as z from 'zod';
import { leastThreshold, mostShares } from '../recovery/share.ts';
import { Stamp, systemKinds, type LedgerEvent } from './event.ts';
import { fromFields } from './fields.ts';
import { ImpossibleEvent } from './fold.ts';

/** A holder's label, as the maker of the shares wrote it. */
const Holders = z.array(z.string().nullable()).max(mostShares);

/** The members of `recovery.created@1`. */
export const RecoverySet = z.strictObject({
  /** Random id; the header's slot has the same. */
  set: z.uuidv4(),
  /** How many shares are needed … */
  threshold: z.int().min(leastThreshold).max(mostShares),
  /** … of how many. */
  shares: z.int().min(leastThreshold).max(mostShares),
  /** age recipient (X25519): the master key is sealed to it. */
  receiveKey: z.string().max(200),
  /** In the order of the shares' numbers; null where nobody is named. */
  holders: Holders,
});
export type RecoverySet = z.infer<typeof RecoverySet>;

const Declined = z.strictObject({ reason: z.string() });
/** The position of the latest use that the signer knows of. */
const Acknowledged = z.strictObject({ use: z.int().nonnegative() });
const Used = z.object({
  set: z.uuidv4(),
  /** Numbers of the shares that were brought together. */
  holdersUsed: z.array(z.int().min(1).max(mostShares)).max(mostShares),
});

/** That shares were used, and by whom: whoever opens the vault afterwards is told. */
export interface RecoveryUse {
  readonly stamp: Stamp;
  readonly set: string;
  readonly holdersUsed: readonly number[];
}

export interface RecoveryState {
  /** The set in force; null when none was ever made. */
  readonly made: { readonly set: RecoverySet; readonly stamp: Stamp } | null;
  /** That somebody decided to do without; null when nobody did, or shares were made since. */
  readonly declined: { readonly reason: string; readonly stamp: Stamp } | null;
  /** Every use, oldest first. */
  readonly uses: readonly RecoveryUse[];
  /** By user: the position of the latest use that they know of. */
  readonly known: ReadonlyMap<string, number>;
}

export const noRecovery: RecoveryState = { made: null, declined: null, uses: [], known: new Map() };

/** Kinds that change the state. */
export const recoveryKinds: ReadonlySet<string> = new Set([
  systemKinds.recoveryCreated,
  systemKinds.recoveryDeclined,
  systemKinds.recoveryUsed,
  systemKinds.recoveryAcknowledged,
]);

/**
 * The state after an event; events of other kinds leave it as it is.
 * @throws ImpossibleEvent when the event cannot be read
 */
export function applyRecoveryEvent(state: RecoveryState, event: LedgerEvent): RecoveryState {
  const { stamp } = event;
  const read = <T>(schema: z.ZodType<T>): T => {
    const members = fromFields(event.fields, event.names ?? Object.keys(event.fields));
    const parsed = schema.safeParse(members);
    if (!parsed.success) throw new ImpossibleEvent(stamp.seq, `${event.kind ?? ''} cannot be read`);
    return parsed.data;
  };
  switch (event.kind) {
    case systemKinds.recoveryCreated:
      return { ...state, made: { set: read(RecoverySet), stamp }, declined: null };
    case systemKinds.recoveryDeclined:
      return { ...state, declined: { ...read(Declined), stamp } };
    case systemKinds.recoveryUsed: {
      const { set, holdersUsed } = read(Used);
      return { ...state, uses: [...state.uses, { stamp, set, holdersUsed }] };
    }
    case systemKinds.recoveryAcknowledged: {
      const { use } = read(Acknowledged);
      return { ...state, known: new Map([...state.known, [stamp.by, use]]) };
    }
    default:
      return state;
  }
}
