import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stop } from './console.mjs';
import { inProject, readJson } from './project.mjs';

/** Native packages that are shipped beside the bundles. */
const shippedWhole = ['@signalapp/sqlcipher', 'node-gyp-build', '@node-rs/argon2'].map(
  name => `node_modules/${name}`,
);

/** Data that were made into files of the project (scripts/geo.mjs). */
const data = [
  {
    name: 'GeoNames',
    text: 'GeoNames (geonames.org), cities500 · CC BY 4.0\n\nSettlements of Ukraine, Russia and Belarus with their names, chosen and arranged anew. Licence: https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'Natural Earth',
    text: 'Natural Earth (naturalearthdata.com), admin-1 1:10m · public domain\n\nSimplified; the Autonomous Republic of Crimea and Sevastopol are shown in Ukraine.',
  },
];

/** Bundlers put a mark in front of modules that they made themselves; the package is named after it. */
function packageFolderOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/
    .exec(file.replaceAll('\\', '/'))?.[0]
    .replace(/^.*?node_modules\//, 'node_modules/');
}

function noticeOf(folder) {
  const { name, version, license } = readJson(inProject(folder, 'package.json'));
  const texts = readdirSync(inProject(folder))
    .filter(file => /^(licen[cs]e|copying|notice|ofl)/i.test(file))
    .map(file => readFileSync(inProject(folder, file), 'utf8').trim());
  if (!license && texts.length === 0)
    throw new Stop(`${name} names no licence, so it cannot be shipped.`);
  const body =
    texts.length > 0
      ? texts.join('\n\n')
      : `Licence: ${license} (the package carries no text of it).`;
  return { name, text: `${name} ${version} · ${license}\n\n${body}` };
}

/**
 * Writes the licences of everything that is shipped: what went into the bundles, and the native
 * packages beside them. Electron's own notices lie next to its binary.
 *
 * @param {string[]} inputs files that went into the bundles
 */
export function writeNotices(inputs) {
  const folders = new Set([...shippedWhole, ...inputs.map(packageFolderOf)]);
  const notices = [...folders]
    .filter(folder => folder !== undefined && existsSync(inProject(folder, 'package.json')))
    .map(noticeOf)
    .concat(data)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const line = `\n\n${'='.repeat(80)}\n\n`;
  const head =
    'Litopys is licensed under AGPL-3.0-only (see LICENSE). It contains these works of others:\n\n';
  const list = notices.map(({ text }) => `  ${text.split('\n')[0]}`).join('\n');
  mkdirSync(inProject('out/licenses'), { recursive: true });
  const file = inProject('out/licenses', 'THIRD-PARTY-NOTICES.txt');
  writeFileSync(file, [head + list, ...notices.map(({ text }) => text)].join(line) + '\n');
}
