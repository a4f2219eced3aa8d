/** What a question about coverage is about: its theories, their elements, what bears on them, and the columns. */
import type { ElementRow, LawScope, TheoryLine } from '../../../shared/contract/law.ts';
import {
  Bearings,
  countsIn,
  type Across,
  type Borne,
  type Column,
  type TheoryScope,
} from '../../../shared/law/coverage.ts';
import { allElements, allProvisions } from '../../../shared/law/provisions.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { childrenOfFacts, episodesOfChildren, inOrder } from '../tables/bearing.ts';
import { allOfNoun, bearingsOfTheories, recordOf, type StateOf } from '../tables/record.ts';
import { ownProvisions } from './provisions.ts';

export interface Law {
  readonly theories: readonly TheoryLine[];
  readonly scopes: ReadonlyMap<string, TheoryScope>;
  readonly elements: readonly ElementRow[];
  readonly borne: readonly { readonly borne: Borne; readonly bearing: StateOf<'bearing'> }[];
  readonly bearings: Bearings;
}

/** All of it, read once for a question. @throws Refusal record/unknown */
export function lawOf(db: ReadableDb, scope: LawScope): Law {
  const all = theoriesIn(db, scope);
  const own = ownProvisions(db);
  const provisions = allProvisions(own);
  const borne = borneOf(
    db,
    all.map(({ id }) => id),
  );
  const scopes = new Map(
    all.map((theory): [string, TheoryScope] => {
      const { provision, modes, person } = theory.fields;
      const elements = [provision, ...modes].flatMap(id => provisions.get(id)?.elements ?? []);
      const reached = borne.flatMap(({ borne: each }) =>
        each.theory === theory.id ? (each.child === null ? each.children : [each.child]) : [],
      );
      return [
        theory.id,
        {
          id: theory.id,
          person: person.record,
          elements: new Set(elements.map(({ id }) => id)),
          children: new Set([...childrenOf(db, theory), ...reached]),
        },
      ];
    }),
  );
  const counted = borne.filter(each => countsFor(db, scope, each.borne, scopes));
  const asked = new Set([...scopes.values()].flatMap(({ elements }) => [...elements]));
  const known = allElements(own);
  const named = new Set([...asked, ...counted.map(({ borne: each }) => each.element)]);
  const inLaw = [...provisions.values()].flatMap(({ elements }) => elements);
  const former = [...named].flatMap(id => known.get(id) ?? []).filter(({ id }) => !asked.has(id));
  const elements = [...inLaw.filter(({ id }) => asked.has(id)), ...former];
  return {
    theories: all.map(theory => lineOf(theory, scopes.get(theory.id)?.children.size ?? 0)),
    scopes,
    elements: elements.map(each => ({ ...each, former: !asked.has(each.id) })),
    borne: counted,
    bearings: new Bearings(counted.map(each => each.borne)),
  };
}

/** Of a child, and of an episode, only what counts for it; of all else everything. */
function countsFor(
  db: ReadableDb,
  { of, id }: LawScope,
  borne: Borne,
  scopes: ReadonlyMap<string, TheoryScope>,
): boolean {
  if (id === null || (of !== 'child' && of !== 'episode')) return true;
  const episode = of === 'episode' ? recordOf(db, 'episode', id)?.fields : null;
  const column = { id, act: episode?.act ?? null, child: episode?.child ?? null };
  return countsIn(borne, of === 'child' ? 'children' : 'episodes', column, scopes) !== null;
}

/** Active theories that concern what is asked of, in the order of their numbers. */
function theoriesIn(db: ReadableDb, { of, id }: LawScope): StateOf<'theory'>[] {
  if (of !== 'all') known(db, of, id);
  const all = allOfNoun(db, 'theory').sort((one, other) => one.fields.number - other.fields.number);
  // a withdrawn theory is still looked at on its own page
  const active = all.filter(({ status, id: own }) => status === 'active' || own === id);
  switch (of) {
    case 'all':
      return active;
    case 'theory':
      return active.filter(theory => theory.id === id);
    case 'proceeding':
      return active.filter(({ fields }) => fields.proceeding.record === id);
    case 'suspect':
      return active.filter(({ fields }) => fields.person.record === id);
    case 'child':
      return active.filter(theory => concerns(db, theory, id));
    case 'episode': {
      const child = recordOf(db, 'episode', id ?? '')?.fields.child ?? null;
      return active.filter(theory => concerns(db, theory, child));
    }
  }
}

/** @throws Refusal record/unknown */
function known(db: ReadableDb, of: Exclude<LawScope['of'], 'all'>, id: string | null): void {
  const types = of === 'suspect' ? (['person', 'organisation'] as const) : ([of] as const);
  if (types.every(type => recordOf(db, type, id ?? '') === null)) {
    throw new Refusal('record/unknown');
  }
}

function concerns(db: ReadableDb, theory: StateOf<'theory'>, child: string | null): boolean {
  if (child === null) return false;
  if (childrenOf(db, theory).includes(child)) return true;
  return borneOf(db, [theory.id]).some(({ borne }) =>
    (borne.child === null ? borne.children : [borne.child]).includes(child),
  );
}

/** Those whom it names, or else those of its proceeding. */
function childrenOf(db: ReadableDb, { fields }: StateOf<'theory'>): string[] {
  const own = fields.children.map(({ record }) => record);
  if (own.length > 0 || fields.proceeding.record === null) return own;
  const proceeding = recordOf(db, 'proceeding', fields.proceeding.record);
  return proceeding?.fields.children.map(({ record }) => record) ?? [];
}

function borneOf(db: ReadableDb, theories: readonly string[]): Law['borne'] {
  const active = bearingsOfTheories(db, theories).filter(({ status }) => status === 'active');
  const children = childrenOfFacts(
    db,
    active.map(({ fields }) => fields.target),
  );
  return active.map(bearing => {
    const { fact: _, observation: _o, assessment: _a, cite: _c, ...rest } = bearing.fields;
    return { bearing, borne: { ...rest, children: children.get(rest.target.id) ?? [] } };
  });
}

function lineOf({ id, fields }: StateOf<'theory'>, children: number): TheoryLine {
  const { number, title, provision, modes, state, person } = fields;
  return { id, number, title, provision, modes, state, person, children };
}

/** The columns in the order of their numbers. */
export function columnsOf(db: ReadableDb, law: Law, scope: LawScope, across: Across): Column[] {
  const scopes = [...law.scopes.values()];
  const children = [...new Set(scopes.flatMap(theory => [...theory.children]))];
  const plain = (id: string): Column => ({ id, act: null, child: null });
  switch (across) {
    case 'children':
      if (scope.of === 'child') return [plain(scope.id ?? '')];
      return inOrder(db, children).map(plain);
    case 'episodes': {
      const all = episodesOfChildren(db, scope.of === 'child' ? [scope.id ?? ''] : children);
      return scope.of === 'episode' ? all.filter(({ id }) => id === scope.id) : all;
    }
    case 'theories':
      return scopes.map(({ id }) => plain(id));
    case 'suspects':
      return [...new Set(scopes.flatMap(({ person }) => person ?? []))].map(plain);
  }
}
