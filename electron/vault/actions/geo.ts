import { randomUUID } from 'node:crypto';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { RouteEnd } from '../../../shared/contract/geo.ts';
import { openGazetteer, type Gazetteer } from '../../../shared/geo/gazetteer.ts';
import { linesOf } from '../../../shared/geo/geojson.ts';
import { legsOf, type Named, type Travelled } from '../../../shared/geo/route.ts';
import { catalogueSummary } from '../../../shared/records/catalogue.ts';
import { placeKey } from '../../../shared/records/traits.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { placesWithCoordinates } from '../tables/catalogueRow.ts';
import { controlLines, dropControlLine, putControlLine } from '../tables/controlLine.ts';
import {
  episodesOfAct,
  recordById,
  recordOf,
  recordsOfChild,
  type StateOf,
} from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { labelOf } from './common.ts';

/** A front line of a whole country has some tens of thousands. */
const mostPoints = 200_000;

let opened: Gazetteer | null = null;
const gazetteer = () => (opened ??= openGazetteer());

/** Looks for places among those of the vault first, then in the gazetteer. */
function finder(db: ReadableDb): (named: Named) => RouteEnd {
  const own = new Map<string, StateOf<'place'>>();
  for (const place of placesWithCoordinates(db)) {
    for (const { name } of place.fields.names) {
      const key = placeKey(name);
      if (!own.has(key)) own.set(key, place);
    }
  }
  return ({ text, ...around }) => {
    const place = own.get(placeKey(text));
    const { latitude = null, longitude = null } = place?.fields ?? {};
    if (place && latitude !== null && longitude !== null) {
      return { text, at: { latitude, longitude }, how: 'recorded', place: place.id, among: 0 };
    }
    const found = gazetteer().meant(text, around);
    if (!found) return { text, at: null, how: 'unknown', place: null, among: 0 };
    const { settlement, among } = found;
    const at = { latitude: settlement.latitude, longitude: settlement.longitude };
    return { text, at, how: 'guessed', place: null, among };
  };
}

/** Acts of one child, or one act with no child's own confidence. */
function travelled(db: ReadableDb, of: 'child' | 'act', id: string): Travelled[] {
  if (of === 'act') {
    const act = recordOf(db, 'act', id);
    if (!act) throw new Refusal('record/unknown');
    return [{ act: id, episode: null, fields: act.fields, confidence: null }];
  }
  if (!recordOf(db, 'child', id)) throw new Refusal('record/unknown');
  return recordsOfChild(db, 'episode', id)
    .filter(({ status }) => status === 'active')
    .flatMap(episode => {
      const act = recordOf(db, 'act', episode.fields.act);
      const { confidence } = episode.fields;
      return act ? [{ act: act.id, episode: episode.id, fields: act.fields, confidence }] : [];
    });
}

export const geo: Handlers<Contract, Vault>['geo'] = {
  search: (_, { text, limit }) => [...gazetteer().search(text, limit)],

  route({ sight }, { of, id }) {
    const find = finder(sight);
    return legsOf(travelled(sight, of, id)).map(leg => {
      const first =
        of === 'act' ? episodesOfAct(sight, id).find(each => each.status === 'active') : null;
      return {
        ...leg,
        episode: leg.episode ?? first?.id ?? null,
        child: of === 'child' ? id : (first?.fields.child ?? null),
        from: leg.from && find(leg.from),
        to: leg.to && find(leg.to),
      };
    });
  },

  places: ({ sight }) =>
    placesWithCoordinates(sight).flatMap(place => {
      const { latitude, longitude } = place.fields;
      const record = recordById(sight, place.id);
      if (latitude === null || longitude === null || !record) return [];
      const label = catalogueSummary(place).name ?? labelOf(sight, record).label;
      return [{ id: place.id, label, latitude, longitude }];
    }),

  lines: ({ reader }) => controlLines(reader),

  addLine(vault, { title, date, source, geojson }) {
    const paths = linesOf(geojson);
    if (paths === null) throw new Refusal('map/not-geojson');
    const points = paths.reduce((sum, path) => sum + path.length, 0);
    if (points === 0) throw new Refusal('map/no-lines');
    if (points > mostPoints) throw new Refusal('map/too-many-points', { points, most: mostPoints });
    const id = randomUUID();
    const line = {
      id,
      title,
      date,
      source,
      paths: paths.map(path => path.map(([x, y]): [number, number] => [x, y])),
    };
    vault.writeBeside(db => putControlLine(db, line));
    return { id, points };
  },

  removeLine(vault, { id }) {
    vault.writeBeside(db => dropControlLine(db, id));
    return {};
  },
};
