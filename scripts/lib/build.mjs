import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { say } from './console.mjs';
import { digestOf, inProject, readJson } from './project.mjs';

/**
 * What is built, from which folders, and a file that proves it was. The builders are loaded late:
 * these scripts start before node_modules exists.
 */
const parts = {
  electron: {
    from: ['electron'],
    makes: 'out/main/main.cjs',
    builder: async () => (await import('./bundles.mjs')).buildElectron(),
  },
  page: {
    from: ['renderer', 'docs/user-guide/guide.uk.md', 'docs/user-guide/guide.en.md'],
    makes: 'out/renderer/index.html',
    builder: async () => (await import('./page.mjs')).buildPage(),
  },
  verifier: {
    from: ['renderer'],
    makes: 'out/verifier/verify.html',
    builder: async () => (await import('./verifierPage.mjs')).buildVerifierPage(),
  },
};

/** What every part depends on. */
const common = ['shared', 'scripts/lib', 'package.json', 'package-lock.json', 'tsconfig.json'];

const stampFile = inProject('out/built.json');

/** Builds what changed since the last time (told by digests of the sources). */
export async function build() {
  const stamp = existsSync(stampFile) ? readJson(stampFile) : {};
  let changed = false;
  for (const [name, { from, makes, builder }] of Object.entries(parts)) {
    const digest = digestOf(...[...from, ...common].map(place => inProject(place)));
    if (stamp[name]?.digest === digest && existsSync(inProject(makes))) continue;
    say(`Building: ${name} …`);
    stamp[name] = { digest, inputs: await builder() };
    changed = true;
  }
  if (!changed) return;
  const { writeNotices } = await import('./notices.mjs');
  writeNotices(Object.values(stamp).flatMap(part => part.inputs));
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamp));
}
