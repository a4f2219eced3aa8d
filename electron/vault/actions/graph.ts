import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { GraphEdge, GraphNode } from '../../../shared/contract/connections.ts';
import type { RecordState } from '../../../shared/events/fold.ts';
import type { Party } from '../../../shared/records/act.ts';
import { placeKey } from '../../../shared/records/traits.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { actsWithTrait } from '../tables/episodeRow.ts';
import { episodesOfAct, recordById, recordOf, recordsOfChild } from '../tables/record.ts';
import { membersNamedBy, recordsNaming } from '../tables/reference.ts';
import type { Vault } from '../vault.ts';
import { labelOf } from './common.ts';

/** A neighbour by its id, and how it is bound. */
interface Bond {
  readonly to: string;
  readonly as: GraphEdge['as'];
  readonly modes: readonly string[];
}

/** The record that stands for this one in the drawing: a statement stands for its child, an episode for its act. */
function standsFor(db: ReadableDb, record: RecordState): string | null {
  switch (record.type) {
    case 'assertion':
      return recordOf(db, 'assertion', record.id)?.fields.child ?? null;
    case 'episode':
      return recordOf(db, 'episode', record.id)?.fields.act ?? null;
    case 'child':
    case 'act':
    case 'person':
    case 'organisation':
    case 'place':
    case 'proceeding':
      return record.id;
    default:
      return null;
  }
}

/** What stands in both directions: those who are named, and those who name. */
function bondsOf(db: ReadableDb, { id, type }: RecordState): Bond[] {
  const bonds: Bond[] = [];
  if (type === 'child') {
    for (const episode of recordsOfChild(db, 'episode', id)) {
      if (episode.status === 'active')
        bonds.push({ to: episode.fields.act, as: 'episode', modes: [] });
    }
    for (const statement of recordsOfChild(db, 'assertion', id)) {
      if (statement.status === 'active')
        bonds.push(...named(db, statement.id, [statement.fields.value.about]));
    }
  }
  if (type === 'act') {
    for (const episode of episodesOfAct(db, id)) {
      if (episode.status === 'active')
        bonds.push({ to: episode.fields.child, as: 'episode', modes: [] });
    }
  }
  bonds.push(...named(db, id, null));
  for (const { source, member } of recordsNaming(db, id)) {
    const record = recordById(db, source);
    const to = record?.status === 'active' ? standsFor(db, record) : null;
    if (record && to !== null) bonds.push(bound(db, record, id, to, [member]));
  }
  return bonds;
}

function named(db: ReadableDb, source: string, as: readonly string[] | null): Bond[] {
  const record = recordById(db, source);
  if (!record) return [];
  return membersNamedBy(db, source).flatMap(({ target, member }) => {
    const found = recordById(db, target);
    const to = found?.status === 'active' ? standsFor(db, found) : null;
    return to === null ? [] : [bound(db, record, target, to, as ?? [member])];
  });
}

/** Whoever took part in an act did so in some mode; all else is bound by the member that names it. */
function bound(
  db: ReadableDb,
  source: RecordState,
  target: string,
  to: string,
  members: readonly string[],
): Bond {
  if (source.type === 'assertion') return { to, as: 'member', modes: ['guardian'] };
  const act = source.type === 'act' ? recordOf(db, 'act', source.id) : null;
  if (!act) return { to, as: 'member', modes: members };
  const modes = act.fields.parties
    .filter(({ record }) => record === target)
    .map(({ mode }) => mode);
  return { to, as: 'party', modes };
}

function nodeOf(db: ReadableDb, record: RecordState): GraphNode {
  const { id, type } = record;
  const { label, child } = labelOf(db, record);
  const act = type === 'act' ? recordOf(db, 'act', id) : null;
  const episode = act && episodesOfAct(db, id).find(({ status }) => status === 'active');
  return {
    id,
    type,
    label,
    kind: act?.fields.type ?? null,
    begin: act?.fields.begin ?? null,
    child,
    episode: episode?.id ?? null,
  };
}

/** Bodies and officials first, then acts, then children: of many children of an act the first are enough at first. */
const order: readonly string[] = [
  'person',
  'organisation',
  'named',
  'act',
  'place',
  'proceeding',
  'child',
];

/** Somebody who is named in acts and not recorded: the same name in two acts is drawn once. */
function namedId({ name, nature }: Party): string {
  return `named:${nature === 'person' ? 'official' : 'body'}:${placeKey(name)}`;
}

function namedNode(id: string, label: string): GraphNode {
  return { id, type: 'named', label, kind: null, begin: null, child: null, episode: null };
}

/** Acts in which somebody who is not recorded is named; null where the id is no such one's. */
function aroundNamed(db: ReadableDb, id: string): { label: string; bonds: Bond[] } | null {
  const [, kind, key] = /^named:(official|body):(.*)$/su.exec(id) ?? [];
  if (key === undefined) return null;
  const acts = actsWithTrait(db, kind === 'body' ? 'body' : 'official', key);
  const takes = acts.flatMap(act => {
    const parties = recordOf(db, 'act', act)?.fields.parties ?? [];
    const own = parties.filter(party => isUnrecorded(party) && namedId(party) === id);
    return own.map(({ name, mode }) => ({ name, act, mode }));
  });
  const [first] = takes;
  if (!first) return null;
  const bonds = takes.map(({ act, mode }): Bond => ({ to: act, as: 'party', modes: [mode] }));
  return { label: first.name, bonds };
}

/** Acts of older versions know of no record. */
const isUnrecorded = ({ record }: Party) => typeof record !== 'string';

function unrecordedOf(db: ReadableDb, act: string): { node: GraphNode; bond: Bond }[] {
  const parties = recordOf(db, 'act', act)?.fields.parties ?? [];
  return parties.filter(isUnrecorded).map(party => {
    const id = namedId(party);
    return { node: namedNode(id, party.name), bond: { to: id, as: 'party', modes: [party.mode] } };
  });
}

export const graph: Handlers<Contract, Vault>['graph'] = {
  around({ sight }, { id, limit }) {
    const record = recordById(sight, id);
    const unrecorded = record ? null : aroundNamed(sight, id);
    if (!unrecorded && (!record || standsFor(sight, record) !== id)) {
      throw new Refusal('record/unknown');
    }
    const extra = record?.type === 'act' ? unrecordedOf(sight, id) : [];
    const bonds = [
      ...(record ? bondsOf(sight, record) : (unrecorded?.bonds ?? [])),
      ...extra.map(({ bond }) => bond),
    ];
    const edges = new Map<string, GraphEdge>();
    for (const { to, as, modes } of bonds) {
      if (to === id) continue;
      const before = edges.get(to);
      const all = [...new Set([...(before?.modes ?? []), ...modes])].sort();
      edges.set(to, { from: id, to, as: before?.as ?? as, modes: all });
    }
    const named = new Map(extra.map(({ node }) => [node.id, node]));
    const nodes = [...edges.keys()].flatMap(to => {
      const found = recordById(sight, to);
      return found?.status === 'active' ? [nodeOf(sight, found)] : (named.get(to) ?? []);
    });
    const rank = (node: GraphNode) =>
      `${String(order.indexOf(node.type))} ${node.begin ?? '~'} ${node.label} ${node.id}`;
    const sorted = nodes
      .map(node => ({ node, key: rank(node) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ node }) => node);
    const shown = sorted.slice(0, limit);
    return {
      centre: record ? nodeOf(sight, record) : namedNode(id, unrecorded?.label ?? ''),
      nodes: shown,
      edges: shown.flatMap(node => edges.get(node.id) ?? []),
      more: sorted.length - shown.length,
    };
  },
};
