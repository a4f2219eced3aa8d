import { existsSync } from 'node:fs';
import { npm } from './command.mjs';
import { say, Stop } from './console.mjs';
import { inProject, readJson } from './project.mjs';

/** The build tools' own floor: vite and eslint need this minor version. */
const oldestNode = [20, 19];

/** Refuses a Node.js that the locked tools do not run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Stop(
    `Litopys needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install the current Node.js 20 (or a newer even version) and run the command again.',
  );
}

/**
 * Whether node_modules holds exactly what the lockfile asks for. npm writes its own list last, so an
 * interrupted installation is not mistaken for a whole one.
 */
function isInstalled() {
  const list = inProject('node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = readJson(list).packages;
  return Object.entries(readJson(inProject('package-lock.json')).packages)
    .filter(([place, entry]) => place !== '' && !entry.optional && !entry.devOptional)
    .every(([place, entry]) => installed[place]?.version === entry.version);
}

/**
 * Installs the locked dependencies unless they are there. No package may run a script of its own
 * while it is installed: what we use works without, and it closes that door to strangers.
 */
export function installDependencies() {
  if (isInstalled()) return;
  say('Installing the locked dependencies (once, about half a minute) …');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], 'Installing the dependencies');
}
