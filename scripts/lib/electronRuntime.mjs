import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outputOf } from './command.mjs';
import { say, Stop } from './console.mjs';
import {
  cachedEvaluationRuntime,
  evaluationRuntimeExists,
  evaluationVersion,
  fetchEvaluationRuntime,
} from './evaluationRuntime.mjs';
import { inProject, readJson } from './project.mjs';

const programs = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  linux: 'electron',
};

function runtimeAt(folder) {
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  const program = path.join(folder, programs[process.platform] ?? 'electron');
  return { folder, program, version, official: version !== evaluationVersion };
}

function officialRuntime() {
  const folder = inProject('node_modules/electron/dist');
  const { version } = readJson(inProject('node_modules/electron/package.json'));
  const file = path.join(folder, 'version');
  if (!existsSync(file) || readFileSync(file, 'utf8').trim().replace(/^v/, '') !== version)
    return null;
  return folder;
}

/** Lets the electron package download its own runtime. Without a network it gives up in about a second. */
function tryOfficialDownload() {
  say('Fetching the official Electron runtime …');
  outputOf(process.execPath, [inProject('node_modules/electron/install.js')], {
    stdio: 'pipe',
    timeout: 600_000,
  });
  return officialRuntime();
}

const notice = `
  NOTICE: the official Electron runtime could not be downloaded. An older one
  (Electron ${evaluationVersion}, checked against its pinned SHA-512) is used instead, for tests
  and evaluation only. Its Chromium no longer gets security updates:
  do not keep real cases with it.
`;

/**
 * Finds the Electron that everything here runs on: the one named by ELECTRON_OVERRIDE_DIST_PATH, the
 * official one, or, on 64-bit Linux where that cannot be downloaded, the pinned one for evaluation.
 *
 * @returns {{folder: string, program: string, version: string, official: boolean}}
 */
export function electronRuntime() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    if (existsSync(path.join(named, 'version'))) return runtimeAt(path.resolve(named));
    throw new Stop(
      `ELECTRON_OVERRIDE_DIST_PATH names ${named}, where there is no unpacked Electron.`,
    );
  }
  const folder = officialRuntime() ?? cachedEvaluationRuntime() ?? tryOfficialDownload();
  if (folder !== null) return withNotice(runtimeAt(folder));
  if (evaluationRuntimeExists) return withNotice(runtimeAt(fetchEvaluationRuntime()));
  throw new Stop(
    'The official Electron runtime could not be downloaded, and there is no other one for this system.\n' +
      'Connect to the network, or unpack Electron by hand and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

function withNotice(runtime) {
  if (!runtime.official) console.log(notice);
  return runtime;
}
