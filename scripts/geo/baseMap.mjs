/** Countries and regions as one topology with shared borders, simplified: fine where Ukraine is, coarse elsewhere. */

/** Shown region by region; of all others the outline is kept. */
const inRegions = new Set(['UA', 'RU', 'BY']);

/** Where the names of Natural Earth are another region's, or out of use. */
const corrected = {
  'UA-32': { uk: 'Київська область', en: 'Kyiv region', ru: 'Киевская область' },
  'UA-30': { uk: 'місто Київ', en: 'Kyiv city', ru: 'город Киев' },
  'UA-51': { uk: 'Одеська область', en: 'Odesa', ru: 'Одесская область' },
  'RU-ALT': { uk: 'Алтайський край', en: 'Altai Krai', ru: 'Алтайский край' },
  // these two codes are exchanged in the data
  'RU-MOS': { uk: 'місто Москва', en: 'Moscow city', ru: 'город Москва' },
  'RU-MOW': { uk: 'Московська область', en: 'Moscow region', ru: 'Московская область' },
};

/** In Ukrainian, English, Russian. */
export function regionNames(properties) {
  const mended = corrected[properties.iso_3166_2];
  return [
    mended?.uk ?? properties.name_uk,
    mended?.en ?? properties.name_en ?? properties.name,
    mended?.ru ?? properties.name_ru,
  ];
}

/**
 * The country of a part: the one whose code it carries. Natural Earth files the Autonomous Republic of Crimea and
 * Sevastopol (UA-43, UA-40) under Russia; by their codes, and by law, they are Ukraine's.
 */
export function countryOf({ iso_3166_2: code, iso_a2: country, adm0_a3: other }) {
  const prefix = /^([A-Z]{2})-/.exec(code ?? '')?.[1];
  if (prefix === 'UA' || prefix === 'RU') return prefix;
  return /^[A-Z]{2}$/.test(country ?? '') ? country : (prefix ?? other);
}

/** The map shows Europe and northern Asia. */
function isShown({ geometry, properties }) {
  const country = countryOf(properties);
  const [lon, lat] = middleOf(geometry);
  return lat > 30 && (lon > -12 || (lon < -168 && country === 'RU'));
}

function* pointsOf({ type, coordinates }) {
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    for (const ring of polygon) yield* ring;
  }
}

function middleOf(geometry) {
  const [xs, ys] = [[], []];
  for (const [x, y] of pointsOf(geometry)) {
    xs.push(x);
    ys.push(y);
  }
  const least = all => all.reduce((one, other) => Math.min(one, other));
  const most = all => all.reduce((one, other) => Math.max(one, other));
  return [(least(xs) + most(xs)) / 2, (least(ys) + most(ys)) / 2];
}

export function baseMap({ features }, tools) {
  const shown = features.filter(each => each.geometry !== null && isShown(each));
  const whole = tools.topology(
    {
      parts: {
        type: 'FeatureCollection',
        features: shown.map(({ geometry, properties }) => ({
          type: 'Feature',
          geometry,
          properties: { ...properties, country: countryOf(properties) },
        })),
      },
    },
    1e6,
  );
  const presimplified = tools.presimplify(whole);
  const parts = presimplified.objects.parts.geometries;
  const fine = arcsOf(parts.filter(each => each.properties.country === 'UA'));
  const regional = arcsOf(parts.filter(each => inRegions.has(each.properties.country)));
  // weights are areas in square degrees: some 0.5 km² of detail in Ukraine, some 50 beyond its neighbours
  const least = arc => (fine.has(arc) ? 2e-4 : regional.has(arc) ? 1.5e-3 : 2e-2);
  const arcs = presimplified.arcs.map((arc, index) =>
    arc
      .filter((point, i) => i === 0 || i === arc.length - 1 || point[2] >= least(index))
      .map(([x, y]) => [x, y]),
  );
  const simplified = { type: 'Topology', arcs, objects: {} };
  const byCountry = grouped(parts);
  const countries = [...byCountry].map(([id, own]) => ({
    ...tools.mergeArcs(
      simplified,
      own.filter(each => each.type !== null),
    ),
    id,
  }));
  const regions = parts
    // a nameless piece belongs to its country and to no region
    .filter(
      ({ properties }) =>
        inRegions.has(properties.country) && typeof properties.name_uk === 'string',
    )
    .map(({ type, arcs: own, properties }) => ({
      type,
      arcs: own,
      id: properties.iso_3166_2,
      properties: {
        uk: regionNames(properties)[0],
        en: regionNames(properties)[1],
        at: [round(properties.longitude), round(properties.latitude)],
      },
    }));
  simplified.objects = {
    countries: { type: 'GeometryCollection', geometries: countries.sort(byId) },
    regions: { type: 'GeometryCollection', geometries: regions.sort(byId) },
  };
  const clean = tools.filter(simplified, tools.filterAttachedWeight?.(simplified, 0.05));
  for (const object of Object.values(clean.objects)) {
    object.geometries = object.geometries.filter(each => each.type !== null);
  }
  return tools.quantize(clean, 1e5);
}

const round = degrees => Math.round(degrees * 100) / 100;
const byId = (one, other) => (one.id < other.id ? -1 : 1);

function grouped(parts) {
  const groups = new Map();
  for (const part of parts) {
    const { country } = part.properties;
    groups.set(country, [...(groups.get(country) ?? []), part]);
  }
  return groups;
}

/** Arcs that a geometry uses; `~n` is arc n the other way round. */
function arcsOf(geometries) {
  const numbers = geometries.flatMap(each => (each.arcs ?? []).flat(Infinity));
  return new Set(numbers.map(arc => (arc < 0 ? ~arc : arc)));
}
