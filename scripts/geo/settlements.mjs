/**
 * Regions as lines (code, names in Ukrainian, English, Russian), then settlements: id, country, region, latitude, longitude, inhabitants, names in Latin, Ukrainian, Russian, others, keys.
 */
import { build } from 'esbuild';
import { countryOf, regionNames } from './baseMap.mjs';

const countries = new Set(['UA', 'RU', 'BY']);

/** Sections of a town and places that are no more are left out. */
const leftOut = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

const ukrainianLetters = /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’ʼ\s.()-]+$/iu;
const russianLetters = /^[абвгдеёжзийклмнопрстуфхцчшщъыьэюя\s.()-]+$/iu;

export async function settlements(text, regions) {
  const matching = await matchingKeys();
  const towns = text.split('\n').flatMap(line => {
    const [id, name, , others = '', lat, lon, , code, country, , division, , , , inhabitants] =
      line.split('\t');
    if (!countries.has(country) || leftOut.has(code)) return [];
    const at = [Number(lon), Number(lat)];
    return [
      {
        id,
        name,
        others: others.split(','),
        at,
        country,
        division,
        inhabitants: Number(inhabitants),
      },
    ];
  });
  const regionOf = regionsOf(towns, regions);
  const lines = towns
    .sort((one, other) => other.inhabitants - one.inhabitants || Number(one.id) - Number(other.id))
    .map(town => {
      const { latin, uk, ru, rest } = namesOf(town, matching);
      const names = [latin, uk, ru, ...rest].filter(name => name !== '');
      const keys = new Set(names.map(name => keyOf(name, matching)));
      const [lon, lat] = town.at.map(degrees => Math.round(degrees * 10_000) / 10_000);
      return [
        town.id,
        town.country,
        regionOf(town),
        lat,
        lon,
        town.inhabitants,
        latin,
        uk,
        ru,
        rest.join('|'),
        [...keys].join('|'),
      ].join('\t');
    });
  const names = regions.features
    .filter(
      ({ properties }) =>
        countries.has(countryOf(properties)) && typeof properties.name_uk === 'string',
    )
    .map(({ properties }) => [properties.iso_3166_2, ...regionNames(properties)].join('\t'))
    .sort();
  return `${JSON.stringify([...names, ...lines].join('\n'))}\n`;
}

/** As `nameKey` of shared/geo/gazetteer.ts: told here, because telling 30,000 takes a second. */
const keyOf = (name, { foldText, skeleton }) => foldText(name).split(' ').map(skeleton).join(' ');

/** The keys under which names are compared: what joins two spellings is told by the application's own code. */
async function matchingKeys() {
  const { outputFiles } = await build({
    entryPoints: ['shared/matching/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/**
 * GeoNames does not say which language a name is in: the Ukrainian one of a Ukrainian town is the one that the
 * official transliteration makes its Latin name of, or comes nearest to it.
 */
function namesOf(
  { name, others, country },
  { skeleton, transliterateUkrainian, transliterateRussian },
) {
  const key = text => text.split(/\s+/).map(skeleton).join(' ');
  const plain = others.map(each =>
    each
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC')
      .trim(),
  );
  const ukrainian = plain.filter(each => ukrainianLetters.test(each));
  const russian = plain.filter(each => russianLetters.test(each));
  const nearest = (from, latin) =>
    from
      .map(each => ({ each, far: distance(latin(each).toLowerCase(), name.toLowerCase()) }))
      .sort(
        (one, other) =>
          one.far - other.far ||
          other.each.length - one.each.length ||
          (one.each < other.each ? -1 : 1),
      )[0] ?? null;
  const own = country === 'UA' ? nearest(ukrainian, transliterateUkrainian) : null;
  const near = nearest(russian, transliterateRussian);
  const surely = ukrainian.filter(each => /[ґєії]/iu.test(each));
  const uk =
    own !== null && own.far <= 2 ? own.each : (nearest(surely, transliterateUkrainian)?.each ?? '');
  const among = russian.filter(each => key(each) === key(uk === '' ? name : uk));
  among.sort(
    (one, other) => Number(one === uk) - Number(other === uk) || other.length - one.length,
  );
  const ru = (country !== 'UA' && near !== null && near.far <= 3 ? near.each : among[0]) ?? '';
  const kept = new Set([name, uk, ru].map(key));
  const known = [name, uk, ru].filter(each => each !== '').map(key);
  // spellings of other languages find the town anyway, or are not looked for; another name is kept
  const most = country === 'UA' ? () => 1 : known => known.length * 0.35;
  const rest = [];
  for (const each of plain) {
    const isName =
      /^\p{Lu}[\p{Script=Latin}\s'’-]{3,}$/u.test(each) ||
      ukrainianLetters.test(each) ||
      russianLetters.test(each);
    if (!isName || /^[A-Z]+$/.test(each) || kept.has(key(each)) || key(each).trim() === '')
      continue;
    if (known.some(one => distance(one, key(each)) <= most(one))) continue;
    kept.add(key(each));
    rest.push(each);
  }
  return { latin: name, uk, ru, rest };
}

/** Levenshtein's. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next.push(
        Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(one[i - 1] !== other[j - 1])),
      );
    }
    row = next;
  }
  return row[other.length];
}

/** GeoNames numbers regions its own way: each of its regions is the one of the map that most of its towns lie in. */
function regionsOf(towns, { features }) {
  const own = features.filter(
    each => each.geometry !== null && countries.has(countryOf(each.properties)),
  );
  const boxes = own.map(each => ({ each, box: boxOf(each.geometry) }));
  const votes = new Map();
  for (const { at, country, division } of towns) {
    const found = boxes.find(
      ({ each, box }) =>
        countryOf(each.properties) === country && inBox(at, box) && isIn(at, each.geometry),
    );
    if (!found) continue;
    const name = `${country} ${division}`;
    const counts = votes.get(name) ?? new Map();
    const code = found.each.properties.iso_3166_2;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    votes.set(name, counts);
  }
  return ({ country, division }) =>
    [...(votes.get(`${country} ${division}`) ?? [['', 0]])].sort(
      (one, other) => other[1] - one[1],
    )[0][0];
}

const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? coordinates : coordinates.flat());

function boxOf(geometry) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ringsOf(geometry).flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const inBox = ([x, y], [west, south, east, north]) =>
  x >= west && x <= east && y >= south && y <= north;

/** Crossings of a ray to the east, counted over all rings. */
function isIn([x, y], geometry) {
  let inside = false;
  for (const ring of ringsOf(geometry)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
