/** Where a record names another one that stands by itself: who took part, where it lies, to what it belongs. */
import type { Noun } from './index.ts';

interface Place {
  /** Steps from member to member; `*` is each item of a list. */
  readonly path: string;
  readonly to: readonly Noun[];
}

const places: Readonly<Partial<Record<Noun, readonly Place[]>>> = {
  act: [{ path: 'parties.*.record', to: ['person', 'organisation'] }],
  assertion: [{ path: 'value.record', to: ['person', 'organisation'] }],
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
  for (const { path, to } of places[type] ?? []) {
    const steps = path.split('.');
    const member = steps[0] ?? path;
    for (const target of textsAt(fields, steps)) {
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
