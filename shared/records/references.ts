/** Where a record names another one that stands by itself: who took part, where it lies, to what it belongs. */
import type { Noun } from './index.ts';

import { provisionOfTerm } from './provision.ts';

interface Place {
  /** Steps from member to member; `*` is each item of a list. */
  readonly path: string;
  readonly to: readonly Noun[];
  /** It holds terms, and some of them stand for a record. */
  readonly isTerm?: true;
}

const provisions: Place = { path: 'provisions.*', to: ['provision'], isTerm: true };

/** From whom it is known. */
const told: Place = { path: 'sourceRecords.*', to: ['source'] };

const places: Readonly<Partial<Record<Noun, readonly Place[]>>> = {
  episode: [provisions],
  act: [{ path: 'parties.*.record', to: ['person', 'organisation'] }, told],
  assertion: [{ path: 'value.record', to: ['person', 'organisation'] }, told],
  evidence: [told],
  person: [{ path: 'positions.*.record', to: ['organisation'] }],
  organisation: [
    { path: 'seat.record', to: ['place'] },
    { path: 'parent.record', to: ['organisation'] },
  ],
  place: [{ path: 'parent.record', to: ['place'] }],
  proceeding: [
    { path: 'body.record', to: ['organisation'] },
    { path: 'children.*.record', to: ['child'] },
    { path: 'episodes.*.record', to: ['episode'] },
    { path: 'persons.*.record', to: ['person', 'organisation'] },
    { path: 'steps.*.record', to: ['person', 'organisation'] },
    provisions,
  ],
  theory: [
    { ...provisions, path: 'provision' },
    { ...provisions, path: 'modes.*' },
    { path: 'person.record', to: ['person', 'organisation'] },
    { path: 'proceeding.record', to: ['proceeding'] },
    { path: 'children.*.record', to: ['child'] },
  ],
  sourceIdentity: [
    { path: 'source.record', to: ['source'] },
    { path: 'person.record', to: ['person'] },
    { path: 'child.record', to: ['child'] },
  ],
  interview: [
    { path: 'child.record', to: ['child'] },
    { path: 'person.record', to: ['person'] },
    { path: 'source.record', to: ['source'] },
    { path: 'place.record', to: ['place'] },
    { path: 'interviewer.record', to: ['person'] },
    { path: 'body.record', to: ['organisation'] },
    { path: 'present.*.record', to: ['person'] },
    { path: 'interpreter.record', to: ['person'] },
    { path: 'recordings.*.record', to: ['evidence'] },
  ],
};

export interface Reference {
  /** The member that names it. */
  readonly member: string;
  readonly target: string;
  /** What it may be. */
  readonly to: readonly Noun[];
}

/** Every other record that these fields name, each once for a member. Fields may be withheld, or be anything. */
export function referencesIn(type: Noun, fields: unknown): Reference[] {
  const found = new Map<string, Reference>();
  for (const { path, to, isTerm } of places[type] ?? []) {
    const steps = path.split('.');
    const member = steps[0] ?? path;
    for (const text of textsAt(fields, steps)) {
      const target = isTerm === true ? provisionOfTerm(text) : text;
      if (target === null) continue;
      found.set(`${member} ${target}`, { member, target, to });
    }
  }
  return [...found.values()];
}

/** Texts at the end of a path. */
function textsAt(value: unknown, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  if (step === '*') return Array.isArray(value) ? value.flatMap(item => textsAt(item, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return textsAt(Reflect.get(value, step), rest);
}
