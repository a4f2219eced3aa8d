/** The way of a child, or of all in an act: legs between places, each found on the map or listed beside it. */
import { dateBounds } from '../dates/index.ts';
import type { Act, Place } from '../records/act.ts';
import type { Confidence } from '../records/primitives.ts';

/** An act with what one child's part in it adds. */
export interface Travelled {
  readonly act: string;
  readonly episode: string | null;
  readonly fields: Act;
  readonly confidence: Confidence;
}

/** A place as it was named, before anybody looked for it. */
export interface Named {
  readonly text: string;
  readonly country: string | null;
  readonly region: string | null;
}

export interface Leg {
  /** The act, and which leg of it. */
  readonly id: string;
  readonly act: string;
  readonly episode: string | null;
  readonly type: string;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly when: string | null;
  /** The first day it can have begun; null where nothing is known. */
  readonly day: string | null;
  readonly transport: string | null;
  readonly vehicle: string | null;
  readonly stage: string | null;
  readonly inferred: boolean;
  readonly confidence: Confidence;
}

/**
 * Every leg that is recorded, in the order in which they happened; what has no date stands last. An act without legs
 * is one leg from its one place to the other; one with a single place is a stay there. Nothing is added between acts:
 * how somebody came from the end of one to the beginning of the next is not known.
 */
export function legsOf(travelled: readonly Travelled[]): Leg[] {
  const legs = travelled.flatMap(ofAct);
  const key = ({ day }: Leg) => day ?? '~';
  return legs
    .map((leg, place) => ({ leg, place }))
    .sort((one, other) => compared(key(one.leg), key(other.leg)) || one.place - other.place)
    .map(({ leg }) => leg);
}

const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function ofAct({ act, episode, fields, confidence }: Travelled): Leg[] {
  const { type, begin, from, to, legs } = fields;
  const common = { act, episode, type, confidence };
  const [start, end] = [named(from), named(to)];
  if (legs.length === 0) {
    if (!start && !end) return [];
    const rest = { transport: null, vehicle: null, stage: null, inferred: false };
    return [
      { ...common, ...rest, id: `${act}:0`, from: start, to: end, when: begin, day: dayOf(begin) },
    ];
  }
  return legs.map((leg, index) => ({
    ...common,
    id: `${act}:${index}`,
    from: around(leg.from, [from, to]),
    to: around(leg.to, [to, from]),
    when: leg.when ?? (index === 0 ? begin : null),
    // a leg without a date is not earlier than its act
    day: dayOf(leg.when) ?? dayOf(begin),
    transport: leg.transport,
    vehicle: leg.vehicle,
    stage: leg.stage,
    inferred: leg.inferred,
  }));
}

const dayOf = (edtf: string | null) => (edtf === null ? null : dateBounds(edtf).earliest);

function named({ name, facility, region, country }: Place): Named | null {
  const text = name ?? facility ?? region;
  return text === null ? null : { text, country, region };
}

/** A leg names its ends by a text only; what the act says of a place of that name holds for it too. */
function around(text: string | null, places: readonly Place[]): Named | null {
  if (text === null) return null;
  const same = places.find(({ name, facility }) => name === text || facility === text);
  return { text, country: same?.country ?? null, region: same?.region ?? null };
}

/** Days on which something new comes in sight, in order. */
export function daysOf(legs: readonly Pick<Leg, 'day'>[]): string[] {
  return [...new Set(legs.flatMap(({ day }) => day ?? []))].sort();
}
